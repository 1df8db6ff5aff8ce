/** Where a service lets its users take a key back and make a new one. The page asks for a sign-in, and says itself what to press. */
export interface KeyPage {
  readonly name: string;
  readonly url: string;
}

/** One a line: kind of key, service, its page, how its keys begin where no other service's do, what it is called in settings; "|" between. */
const TABLE = `
ai-api-key|Anthropic|https://platform.claude.com/settings/keys|sk-ant-|anthropic claude
ai-api-key|Cohere|https://dashboard.cohere.com/api-keys||cohere
ai-api-key|DeepSeek|https://platform.deepseek.com/api_keys||deepseek
ai-api-key|Google AI Studio|https://aistudio.google.com/app/apikey||gemini
ai-api-key|Groq|https://console.groq.com/keys|gsk_|groq
ai-api-key|Hugging Face|https://huggingface.co/settings/tokens|hf_ api_org_|huggingface
ai-api-key|Mistral|https://console.mistral.ai/api-keys||mistral
ai-api-key|OpenAI|https://platform.openai.com/api-keys|sk-proj- sk-svcacct- sk-admin-|openai
ai-api-key|OpenRouter|https://openrouter.ai/settings/keys|sk-or-|openrouter
ai-api-key|Replicate|https://replicate.com/account/api-tokens|r8_|replicate
ai-api-key|xAI|https://console.x.ai/|xai-|xai
cloud-key|Amazon Web Services|https://console.aws.amazon.com/iam/home#/security_credentials|AKIA ASIA|aws
cloud-key|Cloudflare|https://dash.cloudflare.com/profile/api-tokens||cloudflare
cloud-key|DigitalOcean|https://cloud.digitalocean.com/account/api/tokens|dop_v1_|digitalocean
cloud-key|Google Cloud|https://console.cloud.google.com/apis/credentials|AIza GOCSPX-|gcp
cloud-key|Microsoft Azure|https://portal.azure.com/||azure
service-token|Airtable|https://airtable.com/create/tokens||airtable
service-token|Atlassian|https://id.atlassian.com/manage-profile/security/api-tokens|ATATT3|atlassian jira
service-token|Discord|https://discord.com/developers/applications||discord
service-token|GitHub|https://github.com/settings/tokens|ghp_ gho_ ghu_ ghs_ ghr_ github_pat_|github
service-token|GitLab|https://gitlab.com/-/user_settings/personal_access_tokens|glpat-|gitlab
service-token|Notion|https://www.notion.so/profile/integrations|ntn_|notion
service-token|PyPI|https://pypi.org/manage/account/|pypi-|pypi
service-token|SendGrid|https://app.sendgrid.com/settings/api_keys|SG.|sendgrid
service-token|Slack|https://api.slack.com/apps|xoxb- xoxp- xoxa- xapp-|slack
service-token|Square|https://developer.squareup.com/apps|sq0atp- sq0csp-|squareup
service-token|Stripe|https://dashboard.stripe.com/apikeys|sk_live_ sk_test_ rk_live_ rk_test_|stripe
service-token|Twilio|https://console.twilio.com/||twilio
`;

const PAGES = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [infoType = "", name = "", url = "", prefixes = "", names = ""] = line.split("|");
    return { infoType, page: { name, url }, prefixes: prefixes.split(" ").filter(Boolean), names: names.split(" ") };
  });

/** The key pages of the best-known services that give out such keys, by name. */
export function keyPages(infoTypes: readonly string[]): readonly KeyPage[] {
  return PAGES.filter(({ infoType }) => infoTypes.includes(infoType)).map(({ page }) => page);
}

/** A key as it was found, and a few words that stand before it. Lives no longer than the question about it. */
export interface HeldKey {
  readonly before: string;
  readonly key: string;
}

/** The pages of the services whose keys these are: told by how a key begins, else by the last name before it. Empty where neither says. */
export function pagesOfKeys(keys: readonly HeldKey[]): readonly KeyPage[] {
  return [...new Set(keys.flatMap((held) => pageOfKey(held) ?? []))];
}

function pageOfKey({ before, key }: HeldKey): KeyPage | undefined {
  const begun = PAGES.find(({ prefixes }) => prefixes.some((prefix) => key.startsWith(prefix)));
  if (begun !== undefined) return begun.page;
  const words = before.toLowerCase().split(/[^a-z]+/);
  const lastAt = (names: readonly string[]) => Math.max(...names.map((name) => words.lastIndexOf(name)));
  const [named] = PAGES.filter(({ names }) => lastAt(names) >= 0).toSorted((a, b) => lastAt(b.names) - lastAt(a.names));
  return named?.page;
}

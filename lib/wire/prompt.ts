import { SUBMIT_ENDPOINTS } from "./endpoints.ts";
import type { Leaf } from "./leaf.ts";

/** Names under which a person's words are sent. */
const PROMPT_KEY =
  /^(?:f\.req|q|s|body|msg|value|values|html|markdown|md|caption|title|description|comment|note|notes|file|delta|draft|variables|.*(?:prompt|message|content|text|query|question|input|instruction|utterance|transcript|completion|conversation|parts?|chat).*)$/;
/** Parts of an address where nobody sends prompts: signing in, and counting what happens. */
const QUIET =
  /(?:^|[/._-])(?:telemetry|analytics|events?|metrics?|logs?|logging|rum|beacon|collect|track|tracking|sentry|statsig|segment|amplitude|mixpanel|datadog\w*|honeycomb|traces?|otlp|ces|heartbeat|ping|log-?in|sign-?in|sign-?up|auth|oauth2?|authorize|sso|saml|passwords?|passkeys?|captcha|turnstile|arkose)(?:[/._-]|$)/i;
const SECRET_KEY = /^(?:current_?|new_?|user_?)?(?:password|passwd|passcode|otp)$/;
/** Several words were written by somebody, under whatever name. A single one may be an id or a token. */
const SENTENCE = /\S\s+\S/;

/** The texts of a request that a person may have written. `isGiven`: whether the person put what is found in a text into this page. */
export function promptLeaves(address: URL | null, leaves: readonly Leaf[], isGiven: (text: string) => boolean): readonly Leaf[] {
  const place = address === null ? "" : address.host + address.pathname;
  const isSubmit = SUBMIT_ENDPOINTS.some((endpoint) => endpoint.test(place));
  const isQuiet = !isSubmit && (QUIET.test(place) || leaves.some(({ keys }) => SECRET_KEY.test(keys.at(-1) ?? "")));
  return leaves.filter((leaf) => {
    if (leaf.isReply || leaf.text.length < 4) return false;
    const looksWritten = leaf.keys.length === 0 || leaf.keys.some((key) => PROMPT_KEY.test(key)) || SENTENCE.test(leaf.text);
    return (looksWritten && !isQuiet) || isGiven(leaf.text);
  });
}

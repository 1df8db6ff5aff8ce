import type { CompiledPolicy } from "../policy/policy.ts";
import { type Rule, setRules } from "./dynamic-rules.ts";
import { readStores } from "./stores.ts";

/** Above every rule that lets a page through: a browser leaves out header rules that are not. */
const PRIORITY = 1_000_000;
/** A list of types with nothing left out would leave out pages themselves: named is the one type that no tenant depends on. */
const EVERY_TYPE: Rule["condition"] = { excludedResourceTypes: ["csp_report"] };

const CHATGPT = ["chatgpt.com"];
const CLAUDE = ["claude.ai", "api.anthropic.com"];
const MICROSOFT_SIGN_IN = ["login.microsoftonline.com", "login.microsoft.com", "login.windows.net"];
const MICROSOFT_CONSUMER_SIGN_IN = ["login.live.com"];

/** Tells the vendors' sites which of their workspaces this organisation uses, so that no other opens. */
export async function applyTenantRules({ tenants }: CompiledPolicy): Promise<void> {
  const { googleDomainsByBrowser = false } = await readStores(["googleDomainsByBrowser"]);
  await setRules("tenants", tenantRules(googleDomainsByBrowser ? { ...tenants, googleDomains: [] } : tenants));
}

/**
 * One rule for each header, for exactly the hosts that the vendor names. Hosts and headers: OpenAI help 20001323, Anthropic support 13198485, Google
 * Workspace help 1668854, Microsoft Entra "Restrict access to a tenant". The ids are checked when the policy is read.
 * "set", since no vendor's header may be appended to: where a proxy or the browser's own HttpHeaderInjection policy sets one too, that comes later and wins
 * (measured in Chromium 156). For Google's see google-policy.ts.
 */
export function tenantRules(tenants: CompiledPolicy["tenants"]): readonly Rule[] {
  const { openaiWorkspaces, anthropicOrganizations, googleDomains, microsoftTenants, microsoftContext, blockConsumerMicrosoft } = tenants;
  const rules: Rule[] = [];
  if (openaiWorkspaces.length > 0) {
    rules.push(withHeaders(CHATGPT, { "ChatGPT-Allowed-Workspace-Id": openaiWorkspaces.join(",") }));
    // Use without signing in belongs to no workspace.
    rules.push({ priority: PRIORITY, action: { type: "block" }, condition: at(CHATGPT, "/backend-anon(?:[/?]|$)") });
  }
  if (anthropicOrganizations.length > 0) rules.push(withHeaders(CLAUDE, { "anthropic-allowed-org-ids": anthropicOrganizations.join(",") }));
  if (googleDomains.length > 0) {
    const condition = { ...EVERY_TYPE, requestDomains: ["google.com"], regexFilter: "^(?:https|wss)://" };
    rules.push({ ...withHeaders([], { "X-GoogApps-Allowed-Domains": googleDomains.join(",") }), condition });
  }
  // One without the other would be refused.
  if (microsoftTenants.length > 0 && microsoftContext !== "")
    rules.push(
      withHeaders(MICROSOFT_SIGN_IN, {
        "Restrict-Access-To-Tenants": microsoftTenants.join(","),
        "Restrict-Access-Context": microsoftContext,
      }),
    );
  if (blockConsumerMicrosoft) rules.push(withHeaders(MICROSOFT_CONSUMER_SIGN_IN, { "sec-Restrict-Tenant-Access-Policy": "restrict-msa" }));
  return rules;
}

function withHeaders(hosts: readonly string[], headers: Readonly<Record<string, string>>): Rule {
  const requestHeaders = Object.entries(headers).map(([header, value]) => ({ header, operation: "set" as const, value }));
  return { priority: PRIORITY, action: { type: "modifyHeaders", requestHeaders }, condition: at(hosts, "/") };
}

// These very hosts, without their subdomains: device.login.microsoftonline.com must not get the header.
function at(hosts: readonly string[], path: string): Rule["condition"] {
  const names = hosts.map((host) => host.replaceAll(".", "\\.")).join("|");
  return { ...EVERY_TYPE, requestDomains: [...hosts], regexFilter: `^(?:https|wss)://(?:${names})(?::\\d+)?${path}` };
}

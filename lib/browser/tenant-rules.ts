import type { CompiledPolicy } from "../policy/policy.ts";
import { tenantHeaders } from "../policy/tenant-headers.ts";
import { type Rule, setRules } from "./dynamic-rules.ts";
import { readStores } from "./stores.ts";

/** Above every rule that lets a page through: a browser leaves out header rules that are not. */
const PRIORITY = 1_000_000;
/** A list of types with nothing left out would leave out pages themselves: named is the one type that no tenant depends on. */
const EVERY_TYPE: Rule["condition"] = { excludedResourceTypes: ["csp_report"] };

/** Tells the vendors' sites which of their workspaces this organisation uses, so that no other opens. */
export async function applyTenantRules({ tenants }: CompiledPolicy): Promise<void> {
  const { googleDomainsByBrowser = false } = await readStores(["googleDomainsByBrowser"]);
  await setRules("tenants", tenantRules(googleDomainsByBrowser ? { ...tenants, googleDomains: [] } : tenants));
}

/**
 * One rule for the headers of each vendor, for exactly the hosts that the vendor names (tenant-headers.ts). The ids are checked when the policy is read.
 * "set", since no vendor's header may be appended to: where a proxy or the browser's own HttpHeaderInjection policy sets one too, that comes later and wins
 * (measured in Chromium 156). For Google's see google-policy.ts.
 */
export function tenantRules(tenants: CompiledPolicy["tenants"]): readonly Rule[] {
  const rules = tenantHeaders(tenants).map(({ hosts, withSubdomains, headers }): Rule => {
    const requestHeaders = headers.map(({ name, value }) => ({ header: name, operation: "set" as const, value }));
    return { priority: PRIORITY, action: { type: "modifyHeaders", requestHeaders }, condition: at(hosts, "/", withSubdomains) };
  });
  if (tenants.openaiWorkspaces.length === 0) return rules;
  // Use without signing in belongs to no workspace.
  const anonymous: Rule = {
    priority: PRIORITY,
    action: { type: "block" },
    condition: at(["chatgpt.com"], "/backend-anon(?:[/?]|$)", false),
  };
  return [...rules, anonymous];
}

// Where a vendor does not say otherwise, these very hosts: device.login.microsoftonline.com must not get the header.
function at(hosts: readonly string[], path: string, withSubdomains: boolean): Rule["condition"] {
  const names = hosts.map((host) => host.replaceAll(".", "\\.")).join("|");
  const regexFilter = withSubdomains ? "^(?:https|wss)://" : `^(?:https|wss)://(?:${names})(?::\\d+)?${path}`;
  return { ...EVERY_TYPE, requestDomains: [...hosts], regexFilter };
}

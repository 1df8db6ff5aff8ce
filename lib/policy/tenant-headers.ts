import type { CompiledPolicy } from "./policy.ts";

/** A header that tells a vendor's site which workspaces may be used there. */
export interface TenantHeader {
  readonly name: string;
  readonly value: string;
}

/** The headers of one vendor, and the hosts that take them. */
export interface TenantHeaders {
  readonly hosts: readonly string[];
  /** True where the vendor asks for it on every host below, too. */
  readonly withSubdomains: boolean;
  readonly headers: readonly TenantHeader[];
}

const GOOGLE = "google.com";

/**
 * The headers for what the policy says of tenants. Hosts and headers as each vendor documents them: OpenAI help 20001323, Claude support 13198485,
 * Google Workspace help 1668854, Microsoft Entra "Use tenant restrictions" (2026-11).
 */
export function tenantHeaders(tenants: CompiledPolicy["tenants"]): readonly TenantHeaders[] {
  const { openaiWorkspaces, anthropicOrganizations, googleDomains, microsoftTenants, microsoftContext, blockConsumerMicrosoft } = tenants;
  const all: readonly (Omit<TenantHeaders, "withSubdomains"> & { readonly wanted: boolean })[] = [
    {
      wanted: openaiWorkspaces.length > 0,
      hosts: ["chatgpt.com"],
      headers: [{ name: "ChatGPT-Allowed-Workspace-Id", value: openaiWorkspaces.join(",") }],
    },
    {
      wanted: anthropicOrganizations.length > 0,
      hosts: ["claude.ai", "api.anthropic.com"],
      headers: [{ name: "anthropic-allowed-org-ids", value: anthropicOrganizations.join(",") }],
    },
    {
      wanted: googleDomains.length > 0,
      hosts: [GOOGLE],
      headers: [{ name: "X-GoogApps-Allowed-Domains", value: googleDomains.join(",") }],
    },
    {
      wanted: microsoftTenants.length > 0 && microsoftContext !== "",
      hosts: ["login.microsoftonline.com", "login.microsoft.com", "login.windows.net"],
      headers: [
        { name: "Restrict-Access-To-Tenants", value: microsoftTenants.join(",") },
        { name: "Restrict-Access-Context", value: microsoftContext },
      ],
    },
    {
      wanted: blockConsumerMicrosoft,
      hosts: ["login.live.com"],
      headers: [{ name: "sec-Restrict-Tenant-Access-Policy", value: "restrict-msa" }],
    },
  ];
  return all.filter(({ wanted }) => wanted).map(({ hosts, headers }) => ({ hosts, headers, withSubdomains: hosts.includes(GOOGLE) }));
}

import { expect, test } from "vitest";
import { nativePolicies } from "../../../lib/policy/exports/native-policies.ts";
import { readPolicy } from "../../../lib/policy/read-policy.ts";
import { CATALOG } from "../catalog.ts";

const PLACES: Readonly<Record<string, readonly string[]>> = {
  chatgpt: ["chatgpt.com", "chat.openai.com"],
  gemini: ["google.com/ai", "google.com/search?udm=50"],
};
const native = (pushed: unknown) => nativePolicies(readPolicy(pushed, CATALOG).policy, (id) => PLACES[id] ?? []);

test("every host of a prohibited tool is blocked by the browser itself", () => {
  const policy = {
    prohibitedTools: ["chatgpt", "x.example", "http://ai-box"],
    tools: [{ id: "own", hosts: ["own.example"], status: "prohibited" }],
  };
  expect(native(policy).chromium.URLBlocklist).toEqual(["chatgpt.com", "chat.openai.com", "x.example", "ai-box", "own.example"]);
  expect(native(policy).firefox.WebsiteFilter?.Block.slice(0, 2)).toEqual(["*://*.chatgpt.com/*", "*://*.chat.openai.com/*"]);
});

test("of a shared host only the tool's pages are blocked", () => {
  const { chromium, firefox } = native({ prohibitedTools: ["gemini"] });
  expect(chromium.URLBlocklist).toEqual(["google.com/ai"]);
  expect(firefox.WebsiteFilter?.Block).toEqual(["*://*.google.com/ai", "*://*.google.com/ai/*", "*://*.google.com/ai?*"]);
});

test.each([
  [{ enforcement: "observe" }],
  [{ enforcement: "coach" }],
  [{ siteActions: { prohibited: "warn" } }],
  [{ prohibitedTools: [], approvedTools: ["chatgpt"] }],
])("with %j the browser blocks nothing by itself", (rest) => {
  expect(native({ prohibitedTools: ["chatgpt"], ...rest }).chromium).toEqual({});
});

const WORKSPACE = "0a1b2c3d-4e5f-6789-abcd-ef0123456789";

test("the organisation's own workspaces are the only ones that open, by the browser itself, whatever the mode", () => {
  const tenants = {
    openaiWorkspaces: [WORKSPACE],
    anthropicOrganizations: [WORKSPACE, WORKSPACE.replace("0", "1")],
    googleDomains: ["riverbend.example", "river.example"],
    microsoftTenants: ["riverbend.example"],
    microsoftContext: WORKSPACE,
    blockConsumerMicrosoft: true,
  };
  for (const enforcement of ["enforce", "observe"]) {
    const { chromium, firefox } = native({ tenants, enforcement });
    expect(chromium.URLBlocklist).toEqual(["chatgpt.com/backend-anon"]);
    expect(chromium.AllowedDomainsForApps).toBe("riverbend.example,river.example");
    expect(firefox.AllowedDomainsForApps).toBe("riverbend.example,river.example");
    expect(chromium.HttpHeaderInjection).toEqual([
      { headers: [{ name: "ChatGPT-Allowed-Workspace-Id", value: WORKSPACE }], patterns: ["chatgpt.com"] },
      {
        headers: [{ name: "anthropic-allowed-org-ids", value: `${WORKSPACE},${WORKSPACE.replace("0", "1")}` }],
        patterns: ["claude.ai", "api.anthropic.com"],
      },
      {
        headers: [
          { name: "Restrict-Access-To-Tenants", value: "riverbend.example" },
          { name: "Restrict-Access-Context", value: WORKSPACE },
        ],
        patterns: ["login.microsoftonline.com", "login.microsoft.com", "login.windows.net"],
      },
      { headers: [{ name: "sec-Restrict-Tenant-Access-Policy", value: "restrict-msa" }], patterns: ["login.live.com"] },
    ]);
  }
});

test("a header never carries an id that a vendor would refuse", () => {
  const tenants = { openaiWorkspaces: ["workspace", WORKSPACE], microsoftTenants: ["riverbend.example"], microsoftContext: "riverbend" };
  expect(native({ tenants }).chromium.HttpHeaderInjection).toEqual([
    { headers: [{ name: "ChatGPT-Allowed-Workspace-Id", value: WORKSPACE }], patterns: ["chatgpt.com"] },
  ]);
});

import { seenTool } from "../../../lib/catalog/seen-tool.ts";
import type { Tool } from "../../../lib/catalog/tool.ts";
import type { Reason } from "../../../lib/decide/decide.ts";
import type { Verdict } from "../../../lib/decide/verdict.ts";
import type { TableDescription } from "../../../lib/detect/tables/describe.ts";
import { compile } from "../../../lib/policy/compile.ts";
import { type Organization, type PolicyRecord, RECORD_VERSION, type SiteKind } from "../../../lib/policy/policy.ts";
import { STARTER } from "../../../lib/policy/starter.ts";

/** Invented people and places. */
export const organization: Organization = {
  name: "Riverbend Shelter",
  contactName: "Dana Ortiz",
  contactEmail: "it@riverbend.example",
  contactUrl: "",
  policyUrl: "https://riverbend.example/ai-policy",
  office: "Austin",
  country: "US",
};

export const nameless: Organization = {
  name: "",
  contactName: "",
  contactEmail: "",
  contactUrl: "",
  policyUrl: "",
  office: "",
  country: "",
};

export const longNamed: Organization = {
  ...organization,
  name: "Greater Metropolitan Coalition for Housing, Food Security and Immigrant Legal Services of the Upper Valley",
  contactName: "Wilhelmina Featherstonehaugh-Oyelaran of the Information Technology and Facilities Team",
  contactEmail: "",
  contactUrl: "https://help.coalition.example/ask",
};

const tool = (
  id: string,
  name: string,
  vendor: string,
  country: string,
  channel: Tool["channel"],
  category: string,
  home: string,
): Tool => ({
  id,
  name,
  vendor,
  country,
  channel,
  category,
  home,
});

export const claude = tool("claude", "Claude", "Anthropic", "US", "official", "chat", "claude.ai");
export const copilot = tool("m365-copilot", "Microsoft 365 Copilot", "Microsoft", "US", "official", "chat", "m365.cloud.microsoft/chat");
export const notes = tool("riverbend-notes", "notes.riverbend.example", "", "", "official", "", "notes.riverbend.example");
const chatgpt = tool("chatgpt", "ChatGPT", "OpenAI", "US", "official", "chat", "chatgpt.com");
const poe = tool("poe", "Poe", "Quora", "US", "aggregator", "chat", "poe.com");
const reseller = tool("sample-reseller", "GPT Plus Market", "", "", "reseller", "chat", "gptplus.example");
const mirror = tool("sample-mirror", "ChatGTP Online", "Mirage Media", "CY", "mirror", "chat", "chatgtp.example");
const panel = tool("sample-panel", "Open WebUI", "Open WebUI", "US", "self-hosted", "chat", "panel.example");
const embedded = tool("sample-embedded", "Docs Helper", "Paperly", "NO", "embedded", "embedded", "paperly.example");
const longTool = tool(
  "long",
  "The Extraordinarily Helpful Universal Writing, Research and Meeting Companion Professional Edition",
  "Universal Companion Software International Holdings",
  "NZ",
  "reseller",
  "chat",
  "a-very-long-host-name-that-does-not-break.companion-software-international.example",
);

const verdict = (of: Tool, siteKind: SiteKind, action: Verdict["action"]): Verdict => ({
  tool: of,
  siteKind,
  action,
  status: siteKind === "prohibited" ? "prohibited" : "unlisted",
});

export const verdicts = {
  approved: { tool: claude, status: "approved", siteKind: undefined, action: "allow" },
  unlisted: verdict(chatgpt, "unlisted", "warn"),
  unlistedJustify: verdict(chatgpt, "unlisted", "justify"),
  aggregator: verdict(poe, "aggregator", "block"),
  reseller: verdict(reseller, "reseller", "block"),
  mirror: verdict(mirror, "mirror", "block"),
  selfHosted: verdict(panel, "selfHosted", "warn"),
  embedded: verdict(embedded, "embedded", "notice"),
  prohibited: verdict(chatgpt, "prohibited", "block"),
  offCountry: verdict(chatgpt, "offCountry", "warn"),
  long: verdict(longTool, "reseller", "justify"),
  seenPanel: verdict(seenTool("desk.riverbend.example", { kind: "panel", family: "Open WebUI" }), "selfHosted", "warn"),
  seenChat: verdict(seenTool("quickbrief.example", { kind: "chat" }), "unknown", "notice"),
  seenMirror: verdict(seenTool("chat.gpt-free.example", { kind: "mirror", family: "copy of ChatGPT" }), "mirror", "block"),
  seenReseller: verdict(seenTool("api.gpt-market.example", { kind: "reseller" }), "reseller", "block"),
  listed: verdict({ ...mirror, listedIn: "2023" }, "mirror", "block"),
} satisfies Record<string, Verdict>;

export const alternatives = [claude, copilot].map(({ name, home }) => ({ name, url: `https://${home}` }));

const data = (
  infoType: string,
  category: Extract<Reason, { kind: "data" }>["category"],
  count: number,
  action: Reason["action"],
): Reason => ({
  kind: "data",
  infoType,
  category,
  count,
  action,
});

export const reasons = {
  one: [data("us-ssn", "beneficiary", 1, "warn")],
  several: [
    data("iban", "donor-financial", 2, "block"),
    data("us-ssn", "beneficiary", 1, "warn"),
    data("birth-date", "beneficiary", 3, "warn"),
    data("email", "contact", 1234, "notice"),
  ],
  list: [data("crm-export", "donor-financial", 214, "block"), data("birth-date", "beneficiary", 214, "warn")],
  contact: [data("email", "contact", 1, "notice")],
  aiKey: [data("ai-api-key", "credentials", 1, "block")],
  password: [data("password", "credentials", 1, "notice")],
  key: [data("private-key", "credentials", 1, "block")],
  site: [{ kind: "site", siteKind: "unlisted", action: "justify" }, data("us-ssn", "beneficiary", 1, "warn")],
  siteBlock: [{ kind: "site", siteKind: "reseller", action: "block" }],
} satisfies Record<string, readonly Reason[]>;

export const tables = [
  { kind: "donor", system: "raisers-edge", people: 214, columns: ["record-id", "name", "amount", "email", "birth-date"] },
] satisfies readonly TableDescription[];

export const previews = {
  short: "Please write a kind letter for Maria Lopez, SSN [US SSN 1].\n\nShe moved in last week and needs it for her new landlord.",
  long: Array.from(
    { length: 14 },
    (_, i) =>
      `${"The family came to us in spring and has settled in well since then. ".repeat(6)}Their number is [US SSN ${i + 1}] and the mail is [e-mail ${i + 1}].`,
  ).join("\n\n"),
};

export const record: PolicyRecord = {
  version: RECORD_VERSION,
  source: "managed",
  compiled: {
    ...compile(STARTER, 0),
    policyName: "Riverbend AI policy",
    organization,
    approved: ["claude", "m365-copilot"],
    tools: { claude: "approved", "m365-copilot": "approved" },
    siteActions: { ...compile(STARTER, 0).siteActions, unlisted: "warn" },
    dataActions: { ...compile(STARTER, 0).dataActions, custom: "justify" },
  },
  problems: [],
  readAt: 0,
};

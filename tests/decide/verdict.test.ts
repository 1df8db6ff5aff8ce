import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { CHANNELS, type Channel } from "../../lib/base/channel.ts";
import { parseHost } from "../../lib/base/host.ts";
import type { Tool } from "../../lib/catalog/tool.ts";
import { allTools, toolById } from "../../lib/catalog/tools.ts";
import { NOT_OFFERED } from "../../lib/catalog/vendors/not-offered.ts";
import { COUNTRY_LISTS } from "../../lib/catalog/vendors/not-offered-lists.ts";
import { decide } from "../../lib/decide/decide.ts";
import { judge } from "../../lib/decide/verdict.ts";
import { ACTIONS, type Action, compareActions } from "../../lib/policy/actions.ts";
import { compile } from "../../lib/policy/compile.ts";
import { COUNTRIES } from "../../lib/policy/countries.ts";
import { readPolicy } from "../../lib/policy/read-policy.ts";

const policyOf = (written: object) => compile(readPolicy(written, allTools()).policy, 0);
const one = (channel: Channel): Tool => {
  const tool = allTools().find((each) => each.channel === channel && each.home !== "" && !each.home.includes("?"));
  return tool ?? { id: "x", name: "X", vendor: "", country: "", channel, category: "", home: "x.example" };
};
const judged = (written: object, tool: Tool) => {
  const [name = "", ...path] = tool.home.split("/");
  const host = parseHost(name);
  if (host === undefined) throw new Error(tool.home);
  return judge(policyOf(written), { host, path: `/${path.join("/")}`, query: "" }, tool);
};

// With nothing written about sites: the defaults of the schema.
const TABLE: Readonly<Record<Channel, Readonly<Record<"approved" | "limited" | "unlisted" | "under-review" | "prohibited", Action>>>> = {
  official: { approved: "allow", limited: "allow", unlisted: "warn", "under-review": "warn", prohibited: "block" },
  aggregator: { approved: "allow", limited: "allow", unlisted: "block", "under-review": "block", prohibited: "block" },
  reseller: { approved: "allow", limited: "allow", unlisted: "block", "under-review": "block", prohibited: "block" },
  mirror: { approved: "allow", limited: "allow", unlisted: "block", "under-review": "block", prohibited: "block" },
  "self-hosted": { approved: "allow", limited: "allow", unlisted: "warn", "under-review": "warn", prohibited: "block" },
  embedded: { approved: "allow", limited: "allow", unlisted: "notice", "under-review": "notice", prohibited: "block" },
  extension: { approved: "allow", limited: "allow", unlisted: "warn", "under-review": "warn", prohibited: "block" },
};
const CELLS = CHANNELS.flatMap((channel) => Object.entries(TABLE[channel]).map(([status, action]) => [status, channel, action] as const));
const KEYS = { official: "unlisted", extension: "unlisted", "self-hosted": "selfHosted" } as Readonly<Record<string, string>>;

describe("what the policy says of a site", () => {
  it.each(CELLS)("a tool that is %s, reached as %s: %s", (status, channel, action) => {
    const tool = one(channel);
    const verdict = judged(status === "unlisted" ? {} : { tools: [{ id: tool.id, status }] }, tool);
    expect([verdict?.action, verdict?.siteKind]).toEqual([
      action,
      status === "approved" || status === "limited" ? undefined : status === "prohibited" ? "prohibited" : (KEYS[channel] ?? channel),
    ]);
  });

  it.each(CHANNELS)("follows the policy's own action for each kind of site: %s", (channel) => {
    for (const action of ACTIONS)
      expect(judged({ siteActions: { [KEYS[channel] ?? channel]: action } }, one(channel))?.action).toBe(action);
  });

  it("a prohibited tool is never milder than the same tool that nobody lists", () => {
    const actions = fc.constantFrom(...ACTIONS);
    fc.assert(
      fc.property(fc.constantFrom(...CHANNELS), actions, actions, (channel, prohibited, other) => {
        const siteActions = { prohibited, [KEYS[channel] ?? channel]: other };
        const tool = one(channel);
        const [listed, unlisted] = [judged({ siteActions, prohibitedTools: [tool.id] }, tool), judged({ siteActions }, tool)];
        expect(compareActions(listed?.action ?? "allow", unlisted?.action ?? "allow")).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("adding a finding to a site's reason never makes a decision milder", () => {
    const kinds = fc.constantFrom("us-ssn", "iban", "email", "private-key");
    fc.assert(
      fc.property(fc.constantFrom(...CHANNELS), fc.array(kinds, { maxLength: 4 }), kinds, (channel, before, more) => {
        const policy = policyOf({});
        const verdict = judged({}, one(channel));
        if (verdict === undefined) return;
        const findings = (types: readonly string[]) =>
          types.map((infoType, start) => ({ infoType, category: "beneficiary" as const, start, end: start + 1, confidence: 1 }));
        const rank = (types: readonly string[]) => {
          const { kind } = decide(policy, verdict, findings(types), false);
          return ACTIONS.indexOf(kind);
        };
        expect(rank([...before, more])).toBeGreaterThanOrEqual(rank(before));
      }),
    );
  });
});

describe("a tool that its vendor does not offer in the office's country", () => {
  const claude = toolById("claude") ?? one("official");
  const inCountry = (country: string, more: object = {}) => judged({ organization: { country }, ...more }, claude);

  it("is spoken of, approved or not, as the policy says", () => {
    expect(inCountry("CN", { approvedTools: ["claude"] })).toMatchObject({ status: "approved", siteKind: "offCountry", action: "warn" });
    expect(inCountry("CN", { approvedTools: ["claude"], siteActions: { offCountry: "justify" } })?.action).toBe("justify");
    expect(inCountry("CN", { siteActions: { offCountry: "block" } })).toMatchObject({ siteKind: "offCountry", action: "block" });
    expect(inCountry("CN", { approvedTools: ["claude"], siteActions: { offCountry: "allow" } })).toMatchObject({
      siteKind: undefined,
      action: "allow",
    });
  });

  it("is called by what is stricter where something is", () => {
    expect(inCountry("CN", { prohibitedTools: ["claude"] })).toMatchObject({ siteKind: "prohibited", action: "block" });
    expect(inCountry("CN")).toMatchObject({ siteKind: "unlisted", action: "warn" });
  });

  it("is like any other where the vendor offers it, where nothing is known, and where the policy names no country", () => {
    expect(inCountry("KE", { approvedTools: ["claude"] })?.siteKind).toBeUndefined();
    expect(inCountry("", { approvedTools: ["claude"] })?.siteKind).toBeUndefined();
    const grok = toolById("grok") ?? one("official");
    expect(judged({ organization: { country: "CN" }, approvedTools: ["grok"] }, grok)?.siteKind).toBeUndefined();
  });
});

test("every fact on countries is about tools of the catalog and real countries, with a source and a date", () => {
  for (const { list, tools, countries } of NOT_OFFERED) {
    const { source, asOf } = COUNTRY_LISTS[list];
    for (const id of tools) expect([id, toolById(id)?.id]).toEqual([id, id]);
    for (const country of countries) expect([country, COUNTRIES.has(country)]).toEqual([country, true]);
    expect(source).not.toBe("");
    expect(asOf).toMatch(/^20\d\d(-\d\d){0,2}$/);
  }
});

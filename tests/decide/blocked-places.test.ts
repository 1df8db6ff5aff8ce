import fc from "fast-check";
import { expect, test } from "vitest";
import { parseHost } from "../../lib/base/host.ts";
import { addressRules } from "../../lib/browser/address-rules.ts";
import { blockRules } from "../../lib/browser/block-rules.ts";
import type { Rule } from "../../lib/browser/dynamic-rules.ts";
import { findTool } from "../../lib/catalog/match.ts";
import { allTools, placesOf } from "../../lib/catalog/tools.ts";
import { wholeCatalog } from "../../lib/catalog/whole.ts";
import { blockedPlaces } from "../../lib/decide/blocked-places.ts";
import { judge } from "../../lib/decide/verdict.ts";
import { compile } from "../../lib/policy/compile.ts";
import type { CompiledPolicy } from "../../lib/policy/policy.ts";
import { readPolicy } from "../../lib/policy/read-policy.ts";

const PAGE = "chrome-extension://ours/blocked.html";
const lookup = wholeCatalog();
const vendor = { labels: [...lookup.labels], segments: [...lookup.segments] };
const policyOf = (written: object) => compile(readPolicy(written, allTools()).policy, 0);
const rulesOf = (policy: CompiledPolicy) => blockRules(blockedPlaces(policy, lookup), PAGE, vendor);

/** What a browser does with a visit, after its documentation: the highest priority, and of equal ones allow before redirect. */
function visited(rules: readonly Rule[], address: string): { readonly action: string; readonly to: string } {
  const { hostname } = new URL(address);
  const isOf = (domains: readonly string[] | undefined) =>
    domains?.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
  const [first] = rules
    .filter(({ condition }) => condition.resourceTypes?.includes("main_frame") && isOf(condition.requestDomains))
    .filter(
      ({ condition }) => isOf(condition.excludedRequestDomains) !== true && new RegExp(condition.regexFilter ?? "", "i").test(address),
    )
    .toSorted((a, b) => (b.priority ?? 1) - (a.priority ?? 1) || (a.action.type < b.action.type ? -1 : 1));
  if (first === undefined) return { action: "none", to: address };
  const by = new RegExp(first.condition.regexFilter ?? "", "i");
  const to = first.action.redirect?.regexSubstitution?.replaceAll("\\1", () => by.exec(address)?.[1] ?? "") ?? address;
  return { action: first.action.type, to };
}

function judged(policy: CompiledPolicy, address: string) {
  const { hostname, pathname, search } = new URL(address);
  const host = parseHost(hostname);
  if (host === undefined) throw new Error(address);
  const place = { host, path: pathname, query: search.slice(1) };
  return judge(policy, place, findTool(place));
}

const places = [
  ...allTools().flatMap(({ id }) => placesOf(id)),
  ...[...lookup.notAi].flatMap(([host, list]) => list.map(({ path }) => host + path)),
];
const OWN = ["own.example", "chat.own.example", "10.0.0.7"];
const address = fc
  .tuple(
    fc.constantFrom("", "", "www.", "docs.", "app.", "x.docs."),
    fc.constantFrom(...places, ...OWN),
    fc.constantFrom("", "/", "/pricing", "/de/pricing", "/c/1", "er", "/de-at/chat", "?q=Maria", "/x?y=/docs#z", "&a=b"),
  )
  .map(
    ([label, place, more]) =>
      `https://${/^\d/.test(place) ? "" : label}${place.includes("/") || /^[/?]/.test(more) ? place : `${place}/`}${more}`,
  )
  .filter((text) => URL.canParse(text));
const words = fc.record({
  prohibitedTools: fc.subarray([
    ...OWN,
    "deepseek",
    "github-copilot",
    "chatgpt",
    "google.com",
    "ai.google.com",
    "vercel.app",
    "docs.claude.com",
  ]),
  approvedTools: fc.subarray(["claude", "gemini", "own.example", "chat.deepseek.com", "copilot"]),
  siteActions: fc.constantFrom({}, { unlisted: "block", embedded: "block", selfHosted: "block" }, { reseller: "warn", mirror: "justify" }),
  enforcement: fc.constantFrom("enforce", "enforce", "enforce", "coach", "observe"),
});

test("the browser keeps shut by itself what the policy blocks, and nothing else, at every place that the catalog or the policy names and around it", () => {
  const outcomes = { redirect: 0, other: 0 };
  fc.assert(
    fc.property(words, fc.array(address, { minLength: 20, maxLength: 20 }), (written, addresses) => {
      const policy = policyOf(written);
      const rules = rulesOf(policy);
      for (const url of addresses) {
        const seen = visited(rules, url).action === "redirect";
        seen ? outcomes.redirect++ : outcomes.other++;
        expect([url, seen]).toEqual([url, judged(policy, url)?.action === "block"]);
      }
    }),
    { numRuns: 40 },
  );
  expect(outcomes.redirect).toBeGreaterThan(30);
  expect(outcomes.other).toBeGreaterThan(100);
});

test("nothing that a person wrote into an address is told to our page, which still finds the tool by what it is told", () => {
  const policy = policyOf({
    prohibitedTools: ["deepseek", "github-copilot", "own.example"],
    siteActions: { unlisted: "block", embedded: "block" },
  });
  const rules = rulesOf(policy);
  for (const place of [...placesOf("deepseek"), ...placesOf("github-copilot"), "google.com/search?udm=50", "own.example", "grok.com"]) {
    const url = `https://user:secret@${place.includes("/") ? place : `${place}/secret`}${place.includes("?") ? "&" : "?"}q=secret#secret`;
    const { action, to } = visited(rules, url);
    expect([place, action]).toEqual([place, "redirect"]);
    expect(to).not.toContain("secret");
    const told = to.replace(`${PAGE}#at=`, "https://");
    expect(judged(policy, told)?.tool.id).toBe(judged(policy, url)?.tool.id);
  }
});

test("a policy that only observes or coaches keeps nothing shut", () => {
  for (const enforcement of ["observe", "coach"]) expect(rulesOf(policyOf({ enforcement, prohibitedTools: ["deepseek"] }))).toEqual([]);
});

test("the strictest policy and the mildest stay within what browsers take: 1,000 rules with a pattern", () => {
  const strict = { unlisted: "block", embedded: "block", selfHosted: "block", aggregator: "block" };
  const mild = { unlisted: "notice", embedded: "notice", selfHosted: "notice", aggregator: "notice", reseller: "notice", mirror: "notice" };
  for (const siteActions of [strict, mild]) {
    const policy = policyOf({ siteActions, prohibitedTools: ["deepseek"] });
    const rules = [...rulesOf(policy), ...addressRules(policy, lookup, "chrome-extension://ours/address.html", "ours")];
    expect(rules.length).toBeGreaterThan(50);
    expect(rules.filter(({ condition }) => condition.regexFilter !== undefined).length).toBeLessThan(1000);
  }
});

test.each([
  ["https://chatgpt.com/?q=two%20words", true],
  ["https://chatgpt.com/?q=two+words", true],
  ["https://chatgpt.com/search/two%20words", true],
  ["https://chatgpt.com/?q=maria@river.example", true],
  ["https://chatgpt.com/c/67a1b2c3-0000-4000-8000-1234567890ab", false],
  ["https://chatgpt.com/?model=gpt-5", false],
  ["https://chatgpt.com/auth/callback?code=a+b&state=c", false],
  ["https://github.com/copilot?prompt=two+words", true],
  ["https://github.com/copilot/c/two%20words", true],
  ["https://github.com/de/copilot?prompt=two+words", true],
  ["https://github.com/search?q=two+words", false],
  ["https://github.com/copilots?q=two+words", false],
  ["https://www.google.com/search?udm=50&q=two+words", true],
  ["https://www.google.com/search?q=two+words&udm=50", true],
  ["https://www.google.com/search?q=two+words", false],
  ["https://news.example/?q=two+words", false],
])("an address is brought to our page first when it leads to an AI tool with text in it: %s, %s", (url, isBrought) => {
  expect(visited(addressRules(policyOf({ approvedTools: ["chatgpt"] }), lookup, PAGE, "ours"), url).action === "redirect").toBe(isBrought);
});

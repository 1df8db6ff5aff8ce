import fc from "fast-check";
import { expect, test } from "vitest";
import { type Host, parseHost } from "../../lib/base/host.ts";
import { allTools, placesOf } from "../../lib/catalog/tools.ts";
import { judge } from "../../lib/decide/verdict.ts";
import { ACTIONS, compareActions } from "../../lib/policy/actions.ts";
import { compile } from "../../lib/policy/compile.ts";
import { SITE_KINDS } from "../../lib/policy/policy.ts";
import { readPolicy } from "../../lib/policy/read-policy.ts";
import { CATALOG } from "./catalog.ts";

const host = fc.stringMatching(/^[a-z]{2,9}\.[a-z]{2,9}\.example$/);
const ids = allTools().map(({ id }) => id);
const entry = fc.oneof(fc.constantFrom(...ids), host);
const action = fc.constantFrom(...ACTIONS);
const actions = (keys: readonly string[]) => fc.dictionary(fc.constantFrom(...keys), action, { noNullPrototype: true });

const goodPolicy = fc.record(
  {
    organization: fc.record(
      { name: fc.stringMatching(/^[A-Za-z ]{0,30}$/).map((name) => name.trim()), country: fc.constantFrom("US", "KE", "GB") },
      { requiredKeys: [] },
    ),
    approvedTools: fc.uniqueArray(entry, { maxLength: 6 }),
    prohibitedTools: fc.uniqueArray(
      host.map((name) => `no.${name}`),
      { maxLength: 6 },
    ),
    siteActions: actions(SITE_KINDS),
    dataActions: actions(["beneficiary", "donorFinancial", "board", "credentials", "contact", "custom"]),
  },
  { requiredKeys: [] },
);

// Near misses: the right keys with anything in them, and texts of anything.
const junk = fc.oneof(
  fc.anything(),
  fc.json(),
  fc.dictionary(
    fc.constantFrom("organization", "approvedTools", "prohibitedTools", "siteActions", "__proto__"),
    fc.oneof(fc.anything(), fc.json()),
  ),
  fc.record({ approvedTools: fc.array(fc.anything()), siteActions: fc.record({ unlisted: fc.anything() }), organization: fc.object() }),
  fc.record({ approvedTools: fc.array(fc.string({ unit: "binary" })), prohibitedTools: fc.array(fc.webUrl()) }),
);

test("whatever IT pushes, there is a policy, and reading it again changes nothing", () => {
  fc.assert(
    fc.property(junk, (pushed) => {
      const { policy } = readPolicy(pushed, CATALOG);
      expect(readPolicy(policy, CATALOG)).toEqual({ policy, problems: [] });
      expect(JSON.parse(JSON.stringify(compile(policy)))).toEqual(compile(policy));
    }),
    { numRuns: 500 },
  );
});

test("a correct policy is read without a problem, and kept as it is written", () => {
  fc.assert(
    fc.property(goodPolicy, (pushed) => {
      const { policy, problems } = readPolicy(pushed, allTools());
      expect(problems).toEqual([]);
      expect(policy).toMatchObject(pushed);
    }),
  );
});

test("one bad entry costs that entry", () => {
  const bad = fc.oneof(fc.constantFrom("com", "no tool at all", "co.uk", 7, true), fc.object(), fc.array(fc.string(), { minLength: 1 }));
  fc.assert(
    fc.property(fc.uniqueArray(entry, { minLength: 1, maxLength: 50 }), bad, fc.nat(50), (entries, badEntry, at) => {
      const place = Math.min(at, entries.length);
      const { policy, problems } = readPolicy({ approvedTools: entries.toSpliced(place, 0, badEntry as string) }, allTools()); // as: the bad type is the point
      expect(policy.approvedTools).toEqual(entries);
      expect(problems.map(({ path }) => path)).toEqual([`approvedTools[${place}]`]);
    }),
  );
});

test("prohibiting one more tool never makes the word on any site milder", () => {
  // The tool that is added and the site that is looked at are mostly the same one, else nothing could go wrong.
  const tools = fc
    .constantFrom(...allTools().filter(({ id }) => placesOf(id).length > 0))
    .chain(({ id }) => fc.record({ id: fc.constant(id), place: fc.constantFrom(...placesOf(id)).map(placeOf) }));
  fc.assert(
    fc.property(goodPolicy, tools, fc.oneof(fc.constant(undefined), entry), fc.boolean(), (pushed, { id, place }, other, byHost) => {
      const more = other ?? (byHost ? place.host : id);
      const action = (prohibitedTools: readonly string[]) =>
        judge(compile(readPolicy({ ...pushed, prohibitedTools }, allTools()).policy), place)?.action ?? "allow";
      const before = action(pushed.prohibitedTools ?? []);
      expect(compareActions(action([...(pushed.prohibitedTools ?? []), more]), before)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});

function placeOf(address: string): { host: Host; path: string; query: string } {
  const [, name = "", path = "", query = ""] = /^([^/?]+)([^?]*)\??(.*)$/.exec(address) ?? [];
  const parsed = parseHost(name);
  if (parsed === undefined) throw new Error(`not a host: ${name}`);
  return { host: parsed, path: path === "" ? "/" : path, query };
}

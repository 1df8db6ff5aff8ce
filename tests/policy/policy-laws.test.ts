import fc from "fast-check";
import { expect, test } from "vitest";
import { DATA_CATEGORIES } from "../../lib/base/data-category.ts";
import { type Host, parseHost } from "../../lib/base/host.ts";
import { findTool } from "../../lib/catalog/match.ts";
import { allTools, placesOf } from "../../lib/catalog/tools.ts";
import { decide } from "../../lib/decide/decide.ts";
import { judge } from "../../lib/decide/verdict.ts";
import { compareActions } from "../../lib/policy/actions.ts";
import { compile } from "../../lib/policy/compile.ts";
import { readPolicy } from "../../lib/policy/read-policy.ts";
import { policySchema } from "../../lib/policy/schema.ts";
import { correctPolicies } from "./arbitrary-policy.ts";
import { CATALOG } from "./catalog.ts";

const TODAY = Date.parse("2026-11-25T12:00:00Z");

const host = fc.stringMatching(/^[a-z]{2,9}\.[a-z]{2,9}\.example$/);
const ids = allTools().map(({ id }) => id);
const entry = fc.oneof(fc.constantFrom(...ids), host);
const goodPolicy = correctPolicies(ids, entry);

// Near misses: the right keys with anything in them, and texts of anything.
const junk = fc.oneof(
  fc.anything(),
  fc.json(),
  fc.dictionary(
    fc.constantFrom(...Object.keys(policySchema.shape), "policyJson", "organisation", "__proto__"),
    fc.oneof(fc.anything(), fc.json()),
  ),
  fc.record({ approvedTools: fc.array(fc.anything()), siteActions: fc.record({ unlisted: fc.anything() }), organization: fc.object() }),
  fc.record({
    customDetectors: fc.array(
      fc.record({ id: fc.constant("own"), pattern: fc.string(), format: fc.string(), words: fc.array(fc.string()) }),
    ),
    requests: fc.record({ webhookHeaders: fc.dictionary(fc.string(), fc.anything()), formFields: fc.anything() }),
    tenants: fc.dictionary(fc.constantFrom("openaiWorkspaces", "microsoftTenants", "microsoftContext"), fc.anything()),
    tools: fc.array(
      fc.record({ id: fc.constantFrom("claude", "own"), hosts: fc.array(fc.webUrl()), expires: fc.anything(), status: fc.anything() }),
    ),
  }),
  fc.record({ approvedTools: fc.array(fc.string({ unit: "binary" })), prohibitedTools: fc.array(fc.webUrl()) }),
);

test("whatever IT pushes, there is a policy, and reading it again changes nothing", () => {
  fc.assert(
    fc.property(junk, (pushed) => {
      const { policy } = readPolicy(pushed, CATALOG);
      expect(readPolicy(policy, CATALOG)).toEqual({ policy, problems: [] });
      expect(JSON.parse(JSON.stringify(compile(policy, TODAY)))).toEqual(compile(policy, TODAY));
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

test("what the reader keeps is what the schema itself makes of it", () => {
  fc.assert(
    fc.property(fc.oneof(junk, goodPolicy), (pushed) => {
      const { policy } = readPolicy(pushed, allTools());
      expect(policySchema.parse(policy)).toEqual(policy);
    }),
    { numRuns: 300 },
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

test("prohibiting one more tool never makes the word on any site, or a decision, milder", () => {
  // The tool that is added and the site that is looked at are mostly the same one, else nothing could go wrong.
  const tools = fc
    .constantFrom(...allTools().filter(({ id }) => placesOf(id).length > 0))
    .chain(({ id }) => fc.record({ id: fc.constant(id), place: fc.constantFrom(...placesOf(id)).map(placeOf) }));
  const findings = fc.array(
    fc.record({
      infoType: fc.constantFrom("us-ssn", "iban", "email"),
      category: fc.constantFrom(...DATA_CATEGORIES),
      start: fc.constant(0),
      end: fc.constant(1),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(
      goodPolicy,
      tools,
      fc.option(entry, { nil: undefined, freq: 3 }),
      fc.boolean(),
      findings,
      (pushed, { id, place }, other, byHost, found) => {
        const words = (prohibitedTools: readonly string[]) => {
          const compiled = compile(readPolicy({ ...pushed, prohibitedTools }, allTools()).policy, TODAY);
          const verdict = judge(compiled, place, findTool(place));
          return {
            action: verdict?.action ?? "allow",
            kind: verdict === undefined ? "allow" : decide(compiled, verdict, found, false).kind,
          };
        };
        const before = words(pushed.prohibitedTools ?? []);
        const after = words([...(pushed.prohibitedTools ?? []), other ?? (byHost ? place.host : id)]);
        expect(compareActions(after.action, before.action)).toBeGreaterThanOrEqual(0);
        expect(compareActions(after.kind, before.kind)).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 500 },
  );
});

function placeOf(address: string): { host: Host; path: string; query: string } {
  const [, name = "", path = "", query = ""] = /^([^/?]+)([^?]*)\??(.*)$/.exec(address) ?? [];
  const parsed = parseHost(name);
  if (parsed === undefined) throw new Error(`not a host: ${name}`);
  return { host: parsed, path: path === "" ? "/" : path, query };
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problems as sentences } from "../../components/words/pages/en-problems.ts";
import { inWords } from "../../components/words/said.ts";
import { compile } from "../../lib/policy/compile.ts";
import { dueRules } from "../../lib/policy/due.ts";
import { editableDocument } from "../../lib/policy/editable-document.ts";
import { looksLikePolicy, readPolicy } from "../../lib/policy/read-policy.ts";
import { sameJson } from "../../lib/policy/same-json.ts";
import { writePolicy } from "../../lib/policy/write-policy.ts";
import { correctPolicies } from "./arbitrary-policy.ts";
import { CATALOG } from "./catalog.ts";

/** Mostly a policy: one of its values, anywhere, is something else, or a key has another name, or the whole is in another form. */
const MUTATED = fc
  .tuple(
    correctPolicies(["us-ssn", "iban"], fc.constantFrom("claude", "x.example", "Gemini")),
    fc.nat(),
    fc.oneof(fc.jsonValue(), fc.constantFrom("", " ", "null", "[]", "{}", '{"a":', Number.MAX_VALUE, -1, "\ud800")),
  )
  .map(([policy, where, value]) => changedAt(policy, where, value));

function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function changedAt(document: unknown, where: number, value: unknown): unknown {
  const places = placesIn(document);
  const change = (inner: unknown, [key, ...rest]: readonly string[]): unknown => {
    if (key === undefined) return value;
    if (Array.isArray(inner)) return inner.map((entry, i) => (String(i) === key ? change(entry, rest) : entry));
    const entries = Object.entries(inner as object); // as: a place in it has been found
    // Every other time a key that is changed is misspelt as well.
    return Object.fromEntries(
      entries.map(([name, part]) => (name === key ? [where % 2 === 0 ? name : `${name}x`, change(part, rest)] : [name, part])),
    );
  };
  return change(document, places[where % places.length] ?? []);
}

/** True when the path, as problems name it, leads to something in what was pushed, or to a text of JSON that stands on the way. */
function leadsSomewhere(value: unknown, path: string): boolean {
  if (path === "" || typeof value === "string") return true;
  if (typeof value !== "object" || value === null) return false;
  const isList = Array.isArray(value);
  return Object.entries(value).some(([key, inner]) =>
    [isList ? `[${key}]` : key, isList ? `[${key}]` : key.trim()].some(
      (step) =>
        path.startsWith(step) &&
        /^(?:$|[.[])/.test(path.slice(step.length)) &&
        leadsSomewhere(inner, path.slice(step.length).replace(/^\./, "")),
    ),
  );
}

describe.each([
  ["any JSON", fc.jsonValue({ maxDepth: 6 })],
  ["the text of any JSON", fc.json({ maxDepth: 6 })],
  ["any text", fc.string()],
  ["a policy with something wrong in it", MUTATED],
  ["the text of such a policy", MUTATED.map((document) => JSON.stringify(document))],
  ["such a policy as policyJson", MUTATED.map((document) => ({ policyJson: JSON.stringify(document) }))],
])("%s", (name, pushes) => {
  test("is read as a policy that can be compiled, written and read again without a problem", () => {
    fc.assert(
      fc.property(pushes, (pushed) => {
        const { policy, problems } = readPolicy(pushed, CATALOG);
        compile(policy, 0);
        looksLikePolicy(pushed);
        editableDocument(pushed);
        expect(readPolicy(writePolicy(policy), CATALOG)).toEqual({ policy, problems: [] });
        for (const { wrong, used } of [...problems, ...dueRules(policy, Date.now())]) {
          expect(inWords(wrong, sentences)).not.toBe("");
          expect(inWords(used, sentences)).toMatch(/^(?:"|\S).*\.$/s);
        }
        // As the extension keeps it.
        expect(sameJson(JSON.parse(JSON.stringify(problems)), problems)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  if (name === "a policy with something wrong in it")
    test("has each of its problems at a place that is there", () => {
      let told = 0;
      fc.assert(
        fc.property(pushes, (pushed) => {
          const { problems } = readPolicy(pushed, CATALOG);
          told += problems.length;
          for (const { path } of problems) expect([path, leadsSomewhere(pushed, path)]).toEqual([path, true]);
        }),
        { numRuns: 1000 },
      );
      expect(told).toBeGreaterThan(500);
    });
});

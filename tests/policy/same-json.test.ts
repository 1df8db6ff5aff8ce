import fc from "fast-check";
import { expect, test } from "vitest";
import { sameJson } from "../../lib/policy/same-json.ts";

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)]);
  return Object.fromEntries(entries.toReversed());
};

test("a value is the same whatever the order of its keys", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      expect(sameJson(plain, reversed(plain))).toBe(true);
    }),
  );
});

test("two values are the same exactly when their sorted JSON is", () => {
  const sorted = (value: unknown) =>
    JSON.stringify(value, (_, inner) =>
      inner?.constructor === Object ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
    );
  const small = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)));
  fc.assert(
    fc.property(small, small, (a, b) => {
      expect(sameJson(a, b)).toBe(sorted(a) === sorted(b));
    }),
  );
});

test.each([
  [{ a: 1 }, { b: 1 }],
  [{ a: undefined }, {}],
  [[], {}],
  [null, {}],
  [
    ["a", "b"],
    ["b", "a"],
  ],
  [0, "0"],
])("%j is not %j", (a, b) => {
  expect(sameJson(a, b)).toBe(false);
});

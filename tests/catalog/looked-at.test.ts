import fc from "fast-check";
import { expect, test } from "vitest";
import { isLookedAt, type LookedAt, lookedKey, sketchOf, withLook } from "../../lib/catalog/looked-at.ts";

const WEEK = 7 * 24 * 60; // minutes
const NOW = 30_000_000;

test("a page that was ordinary is not looked at again for a week, and another page of its host is", () => {
  const piece = withLook({}, "foodbank.example", 7, NOW);
  expect(isLookedAt(piece, "foodbank.example", 7, NOW + WEEK - 1)).toBe(true);
  expect(isLookedAt(piece, "foodbank.example", 8, NOW)).toBe(false);
  expect(isLookedAt(piece, "foodbank.example", 7, NOW + WEEK)).toBe(false);
  expect(isLookedAt(piece, "other.example", 7, NOW)).toBe(false);
  expect(isLookedAt(piece, "foodbank.example", 7, NOW - 1)).toBe(false);
});

test("a host whose pages all differ is left alone after sixteen looks, until the week is over", () => {
  let piece: LookedAt = {};
  for (let sketch = 1; sketch < 16; sketch++) piece = withLook(piece, "a.example", sketch, NOW);
  expect(isLookedAt(piece, "a.example", 99, NOW)).toBe(false);
  piece = withLook(piece, "a.example", 16, NOW + 10);
  expect(isLookedAt(piece, "a.example", 99, NOW + 10)).toBe(true);
  expect(isLookedAt(piece, "a.example", 99, NOW + WEEK)).toBe(false);
});

test("however many hosts are looked at, a piece stays small, and none of their names is in it", () => {
  fc.assert(
    fc.property(fc.array(fc.domain(), { minLength: 1, maxLength: 80 }), (hosts) => {
      let piece: LookedAt = {};
      for (const [index, host] of hosts.entries()) piece = withLook(piece, host, index, NOW + index);
      const text = JSON.stringify(piece);
      expect(Object.keys(piece).length).toBeLessThanOrEqual(32);
      expect(text.length).toBeLessThan(3000);
      for (const host of hosts) expect(text).not.toContain(host);
      const last = hosts.at(-1) ?? "";
      expect(isLookedAt(piece, last, hosts.length - 1, NOW + hosts.length)).toBe(true);
    }),
  );
});

test("a host is always in the same piece, with its subdomains", () => {
  fc.assert(fc.property(fc.domain(), (host) => lookedKey(`www.${host}`) === lookedKey(host)));
});

test("a sketch is the same for the same, and does not give the words back", () => {
  expect(sketchOf("box Ask anything")).toBe(sketchOf("box Ask anything"));
  expect(sketchOf("box Ask anything")).not.toBe(sketchOf("box Write a comment"));
  expect(sketchOf("x".repeat(10_000))).toBeLessThan(2 ** 16);
});

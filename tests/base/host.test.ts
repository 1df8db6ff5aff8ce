import fc from "fast-check";
import { expect, test } from "vitest";
import { isWithin, parseHost, selfAndParents, withoutWww } from "../../lib/base/host.ts";

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
const hosts = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join("."));

test("case, blanks around and a trailing dot do not matter", () => {
  fc.assert(
    fc.property(hosts, (host) => {
      expect(parseHost(` ${host.toUpperCase()}.`)).toBe(host);
    }),
  );
});

test.each([
  "",
  ".",
  "a..b",
  "https://a.example",
  "a.example/x",
  "a.example:8080",
  "-a.example",
  "a b.example",
  "bücher.example",
  "a.example..",
])("%j is no host", (text) => {
  expect(parseHost(text)).toBeUndefined();
});

test("a host is within itself and its parents, and in nothing that only ends alike", () => {
  fc.assert(
    fc.property(hosts, label, (text, word) => {
      const host = parseHost(text);
      const glued = parseHost(`${word}${text}`);
      const below = parseHost(`${word}.${text}`);
      if (host === undefined || glued === undefined || below === undefined) return;
      for (const parent of selfAndParents(host)) expect(isWithin(host, parent)).toBe(true);
      expect(isWithin(below, host)).toBe(true);
      expect(isWithin(glued, host)).toBe(false);
      expect(isWithin(host, below)).toBe(false);
    }),
  );
});

test.each([
  ["www.a.example", "a.example"],
  ["a.example", "a.example"],
  ["www.example", "www.example"],
  ["wwwa.example", "wwwa.example"],
])("%s without www is %s", (text, expected) => {
  const host = parseHost(text);
  expect(host === undefined ? undefined : withoutWww(host)).toBe(expected);
});

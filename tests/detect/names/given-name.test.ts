import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isGivenName } from "../../../lib/detect/names/given-name.ts";

const names = readFileSync(new URL("../../../lib/detect/names/given.txt", import.meta.url), "utf8")
  .trim()
  .split(/\s+/);

test("every given name of the list is known, in any case", () => {
  expect(names.filter((name) => !isGivenName(name) || !isGivenName(name.toUpperCase()))).toEqual([]);
});

test("about one word in 32 that is no name passes for one", () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `q${index.toString(36)}x`);
  const share = words.filter(isGivenName).length / words.length;
  expect(share).toBeGreaterThan(0.02);
  expect(share).toBeLessThan(0.045);
});

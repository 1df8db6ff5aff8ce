import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { CATALOG } from "../../lib/catalog/catalog.generated.ts";
import { findNamedTool, findTool } from "../../lib/catalog/match.ts";
import { allTools, placesOf, toolById } from "../../lib/catalog/tools.ts";
import { wholeCatalog } from "../../lib/catalog/whole.ts";
import { at } from "./place.ts";

const top = readFileSync(new URL("top-tools.tsv", import.meta.url), "utf8")
  .split("\n")
  .slice(1, -1);

test.each(top.map((row) => row.split("\t")))(
  "%s, which staff are likely to meet, is known as %s on each of its hosts",
  (id = "", channel) => {
    const tool = toolById(id);
    expect(tool?.channel).toBe(channel);
    const own = [...wholeCatalog().entries].flatMap(([host, entries]) =>
      entries.filter((entry) => entry.tool === tool).map((entry) => ({ host, ...entry })),
    );
    expect(own.length).toBeGreaterThan(0);
    for (const { host, path, query } of own)
      expect([host, path, findNamedTool(at(`${host}${path}?${query}`))?.id]).toEqual([host, path, id]);
  },
);

test("a place is either judged as its tool or named in the list of what is not AI", () => {
  const others = allTools().flatMap(({ id }) => placesOf(id).filter((place) => findTool(at(place))?.id !== id));
  // The front page of what people publish: the demos on its subdomains are judged.
  expect(others).toEqual(["hf.space"]);
});

test("a mirror or reseller says in which year a list named it", () => {
  expect(toolById("liaobots")?.listedIn).toBe("2026");
  expect(toolById("claude")?.listedIn).toBeUndefined();
});

test("every tool has a home without scheme or mark", () => {
  for (const { home } of allTools()) expect(home).toMatch(/^[a-z0-9.-]+\.[a-z0-9]+[a-z0-9./?=_-]*$/);
});

test("the whole look-up weighs less than 50 kB", () => {
  expect(gzipSync(JSON.stringify(CATALOG), { level: 9 }).length).toBeLessThan(50_000);
});

import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseHost } from "../../lib/base/host.ts";
import { chunkKey } from "../../lib/catalog/chunk-key.ts";
import { catalogChunks, catalogVersion } from "../../lib/catalog/chunks.ts";
import { findIn } from "../../lib/catalog/find.ts";
import { readLookup } from "../../lib/catalog/lookup.ts";
import { findTool } from "../../lib/catalog/match.ts";
import { wholeCatalog } from "../../lib/catalog/whole.ts";
import { at } from "./place.ts";

const chunks = catalogChunks();
const lookups = new Map(Object.entries(chunks).map(([key, text]) => [key, readLookup(text)]));
const hosts = [...wholeCatalog().entries.keys(), ...wholeCatalog().notAi.keys()];
const paths = ["/", "/chat", "/docs", "/de/pricing", "/i/grok", "/search?udm=50", "/copilot/x", "/ai"];

test("every page is judged from its chunk as from the whole catalog", () => {
  const sub = fc.constantFrom("", "www.", "docs.", "chat.", "a.b.");
  fc.assert(
    fc.property(fc.constantFrom(...hosts), sub, fc.constantFrom(...paths), (host, below, path) => {
      const place = at(`${below}${host}${path}`);
      const lookup = lookups.get(chunkKey(place.host));
      expect(lookup === undefined ? "no chunk" : findIn(lookup, place)).toEqual(findTool(place));
    }),
    { numRuns: 3000 },
  );
});

test("every host has a chunk, whether or not the catalog knows it", () => {
  fc.assert(
    fc.property(fc.domain(), (domain) => {
      expect(Object.keys(chunks)).toContain(chunkKey(parseHost(domain) ?? "localhost"));
    }),
  );
});

test("a chunk is small enough to read with the policy", () => {
  for (const text of Object.values(chunks)) expect(gzipSync(JSON.stringify(text)).length).toBeLessThan(4_000);
});

test("another catalog has another version, the same has the same", () => {
  expect(catalogVersion()).toBe(catalogVersion());
  expect(catalogVersion({ tools: "", notAi: "a.example" })).not.toBe(catalogVersion({ tools: "", notAi: "b.example" }));
});

// Run with `node tests/bench/catalog.bench.ts`. The goal: a look-up under 5 microseconds.
import { findTool } from "../../lib/catalog/match.ts";
import { at } from "../catalog/place.ts";

const ROUNDS = 200_000;
const addresses = ["chatgpt.com/c/1", "www.google.com/search?q=food+bank", "github.com/a/b/issues", "docs.google.com/document/d/1"];
const places = [...addresses, "a.b.c.d.example.org/x/y", "deepl.com/de/write"].map(at);

const start = performance.now();
findTool(at("claude.ai"));
console.log(`first look-up, reading the catalog: ${(performance.now() - start).toFixed(2)} ms`);
for (const place of places) {
  for (let round = 0; round < ROUNDS; round++) findTool(place);
  const from = performance.now();
  for (let round = 0; round < ROUNDS; round++) findTool(place);
  console.log(`${place.host}${place.path}: ${(((performance.now() - from) * 1000) / ROUNDS).toFixed(3)} microseconds`);
}

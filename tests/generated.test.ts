import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildCatalog } from "../lib/catalog/build.ts";

const catalog = new URL("../lib/catalog/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, catalog), "utf8");

test("the catalog's look-up is the one that its files give", async () => {
  const names = readdirSync(catalog).filter((name) => name.endsWith(".tsv") && name !== "not-ai.tsv" && name !== "sources.tsv");
  const tools = Object.fromEntries(names.toSorted().map((name) => [name, read(name)]));
  const text = buildCatalog({ tools, notAi: read("not-ai.tsv"), sources: read("sources.tsv") });
  await expect(text).toMatchFileSnapshot("../lib/catalog/catalog.generated.ts");
});

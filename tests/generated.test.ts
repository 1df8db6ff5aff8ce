import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildCatalog } from "../lib/catalog/build.ts";
import { buildExtensions } from "../lib/catalog/extensions/build.ts";
import { allTools } from "../lib/catalog/tools.ts";
import { buildVendorFacts } from "../lib/catalog/vendors/build.ts";
import { managedSchema } from "../lib/policy/managed-schema.ts";
import { policyReference } from "../lib/policy/policy-reference.ts";

const catalog = new URL("../lib/catalog/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, catalog), "utf8");

test("the catalog's look-up is the one that its files give", async () => {
  const names = readdirSync(catalog).filter((name) => name.endsWith(".tsv") && name !== "not-ai.tsv" && name !== "sources.tsv");
  const tools = Object.fromEntries(names.toSorted().map((name) => [name, read(name)]));
  const text = buildCatalog({ tools, notAi: read("not-ai.tsv"), sources: read("sources.tsv") });
  await expect(text).toMatchFileSnapshot("../lib/catalog/catalog.generated.ts");
});

test("the vendor facts and the AI extensions are the ones that their files give", async () => {
  const ids = new Set(allTools().map(({ id }) => id));
  await expect(buildVendorFacts(read("vendors/facts.tsv"), ids)).toMatchFileSnapshot("../lib/catalog/vendors/facts.generated.ts");
  await expect(buildExtensions(read("extensions/list.tsv"), ids)).toMatchFileSnapshot("../lib/catalog/extensions/list.generated.ts");
});

test("the managed schema that browsers read is the one that the policy's schema gives", async () => {
  await expect(`${JSON.stringify(managedSchema(), null, 2)}\n`).toMatchFileSnapshot("../public/managed_schema.json");
});

test("the policy reference is the one that the policy's schema gives", async () => {
  await expect(policyReference()).toMatchFileSnapshot("../docs/policy.md");
});

import { expect, test } from "vitest";
import { aiExtension } from "../../../lib/catalog/extensions/ai-extension.ts";
import { buildExtensions } from "../../../lib/catalog/extensions/build.ts";

test("an installed extension that bundles AI is known by its id, with its tool", () => {
  expect(aiExtension("difoiogjjojoaoomphldepapgpbgkhkb")).toMatchObject({ name: "Sider", tool: { id: "sider", channel: "aggregator" } });
  expect(aiExtension("pacifckpofegbiddjcinckfidgankbel")).toMatchObject({ name: "Chat GPT", tool: undefined });
});

test.each(["", "a".repeat(32), "difoiogjjojoaoomphldepapgpbgkhk"])("%j is none of them", (id) => {
  expect(aiExtension(id)).toBeUndefined();
});

test.each([
  ["xyz\tName\t\tlist\t2026", /no extension id/],
  [`${"a".repeat(32)}\tName\tno-tool\tlist\t2026`, /no tool "no-tool"/],
  [`${"a".repeat(32)}\tName\t\t\t2026`, /no source/],
])("a wrong row is refused: %s", (line, reason) => {
  expect(() => buildExtensions(`extension\tname\ttool\tsource\tlast_confirmed\n${line}\n`, new Set())).toThrow(reason);
});

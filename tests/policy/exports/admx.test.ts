import { describe, expect, test } from "vitest";
import { template } from "../../../lib/policy/exports/admx.ts";
import { CHROMIUM_BROWSERS } from "../../../lib/policy/exports/chromium-browsers.ts";
import { fieldOf } from "../../../lib/policy/fields.ts";
import { policySchema } from "../../../lib/policy/schema.ts";

const TARGET = { chromiumId: "abcdefghijklmnopabcdefghijklmnop", updateUrl: "", geckoId: "", installUrl: "" };
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, id]) => id);

describe.each(CHROMIUM_BROWSERS.map((browser) => [browser.name, browser] as const))("the template for %s", (_, browser) => {
  const { admx, adml } = template(browser, TARGET);

  test("has a setting for every key of the policy, in that browser's registry key", () => {
    const root = fieldOf(policySchema);
    expect(found(admx, /<policy name="([^"]+)"/g)).toEqual(root.kind === "object" ? [...root.fields.keys(), "policyJson"] : []);
    for (const key of found(admx, / key="([^"]+)"/g))
      expect(key).toContain(`${browser.registryKey}\\3rdparty\\extensions\\${TARGET.chromiumId}\\policy`);
  });

  test("has words for all that it names, each once", () => {
    const strings = found(adml, /<string id="([^"]+)"/g);
    expect(new Set(strings).size).toBe(strings.length);
    expect(new Set(found(admx, /\$\(string\.([^)]+)\)/g))).toEqual(new Set(strings));
  });

  test("draws every element, each once", () => {
    const elements = found(admx, /<(?:text|enum|list|boolean|decimal) id="([^"]+)"/g);
    expect(new Set(elements).size).toBe(elements.length);
    expect(found(adml, /refId="([^"]+)"/g)).toEqual(elements);
  });

  test("writes true and false, and whole numbers, as the numbers that Chromium reads", () => {
    expect(found(admx, /<boolean id="([^"]+)"/g)).toEqual(["activity_deletable", "activity_survey", "tenants_blockConsumerMicrosoft"]);
    expect(found(admx, /<decimal id="([^"]+)"/g)).toEqual(["files_maxMegabytes", "activity_retentionDays"]);
  });

  test.each(["admx", "adml"] as const)("closes every element that its %s opens", (part) => {
    const open: (string | undefined)[] = [];
    for (const [, slash, name, own] of (part === "admx" ? admx : adml).matchAll(/<(\/?)([A-Za-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
      if (slash === "/") expect(open.pop()).toBe(name);
      else if (own !== "/") open.push(name);
    }
    expect(open).toEqual([]);
  });
});

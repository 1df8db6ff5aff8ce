import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Target } from "../../../lib/policy/exports/format.ts";
import { importPolicy } from "../../../lib/policy/exports/import-policy.ts";
import { FORMATS } from "../../../lib/policy/exports/index.ts";
import { nativePolicies } from "../../../lib/policy/exports/native-policies.ts";
import { asPolicyJson } from "../../../lib/policy/policy-json.ts";
import { readPolicy } from "../../../lib/policy/read-policy.ts";
import { writePolicy } from "../../../lib/policy/write-policy.ts";
import { correctPolicies } from "../arbitrary-policy.ts";
import { CATALOG } from "../catalog.ts";

const TARGET: Target = {
  chromiumId: "abcdefghijklmnopabcdefghijklmnop",
  updateUrl: "https://updates.example/crx",
  geckoId: "handrail@handrail.example",
  installUrl: "https://updates.example/handrail.xpi",
};
const policyOf = (pushed: unknown) => readPolicy(pushed, CATALOG).policy;

const policies = fc
  .record({
    correct: correctPolicies(["claude", "chatgpt", "gemini"], fc.constantFrom("claude", "chatgpt", "a.example", "http://ai-box")),
    name: fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.string()),
  })
  .map(({ correct, name }) => policyOf({ ...correct, organization: { ...correct.organization, office: name } }));

test("the written document is the smallest that is read as the policy", () => {
  expect(writePolicy(policyOf({}))).toEqual({});
  expect(writePolicy(policyOf({ approvedTools: ["claude"], siteActions: { unlisted: "warn", reseller: "warn" } }))).toEqual({
    approvedTools: ["claude"],
    siteActions: { reseller: "warn" },
  });
  fc.assert(
    fc.property(policies, (policy) => {
      expect(readPolicy(writePolicy(policy), CATALOG)).toEqual({ policy, problems: [] });
    }),
  );
});

describe.each(FORMATS.map((format) => [format.id, format] as const))("%s", (id, format) => {
  test("what is exported is imported as the same policy, without a problem", () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const read = readPolicy(format.read(format.write(writePolicy(policy), TARGET)), CATALOG);
        expect(read.policy).toEqual(policy);
        expect(read.problems).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("the same policy as one text, in policyJson, comes back the same too", () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const read = readPolicy(format.read(format.write(asPolicyJson(writePolicy(policy)), TARGET)), CATALOG);
        expect(read).toEqual({ policy, problems: [] });
      }),
      { numRuns: 20 },
    );
  });

  test("carries the browser's own policies where it says so, and is imported as the same policy", () => {
    const pushed = {
      policyName: "A",
      prohibitedTools: ["b.example"],
      tenants: { googleDomains: ["g.example"], blockConsumerMicrosoft: true },
    };
    const native = nativePolicies(policyOf(pushed), () => []);
    const text = format.write(pushed, TARGET, native);
    expect(readPolicy(format.read(text), CATALOG)).toEqual({ policy: policyOf(pushed), problems: [] });
    const has = (words: string) => text.split(words).length > format.write(pushed, TARGET).split(words).length;
    expect([has("b.example"), has("AllowedDomainsForApps"), has("restrict-msa")]).toEqual(
      { chromium: [true, true, true], firefox: [true, true, false], none: [false, false, false] }[format.carries ?? "none"],
    );
  });

  test("its text is recognised for what it is", () => {
    const text = format.write({ policyName: "A", approvedTools: ["claude"] }, TARGET);
    const imported = importPolicy(text);
    expect(imported).toMatchObject({ hasOthers: false });
    const found = imported.kind === "policy" ? imported.format.id : "";
    // A property list does not say which browser it is for.
    expect(id.startsWith("mac-plist") ? found.startsWith("mac-plist") : found === id).toBe(true);
  });

  test("names the extension, unless the place where it is pushed does", () => {
    const text = format.write({ policyName: "A" }, TARGET);
    const placeKnows = ["json", "google-admin"].includes(id) || id.startsWith("mac-plist");
    expect(text.includes(TARGET.chromiumId) || text.includes(TARGET.geckoId)).toBe(!placeKnows);
  });

  test("other texts are none of its", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(id === "json" ? undefined : format.read(text)).toBeUndefined();
      }),
    );
  });
});

test("no two profiles or payloads for macOS share an id, else one would replace the other", () => {
  const texts = FORMATS.filter(({ id }) => id.startsWith("mac-profile")).map((format) => format.write({ policyName: "A" }, TARGET));
  const ids = texts.flatMap((text) => [...text.matchAll(/<key>Payload(?:UUID|Identifier)<\/key>\s*<string>([^<]+)/g)].map(([, id]) => id));
  expect(ids).toHaveLength(18);
  expect(new Set(ids).size).toBe(18);
});

test("a registry file in which group policy wrote lists and objects as keys of their own is read too", () => {
  const key = "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\x\\policy";
  const text = [
    "\ufeffWindows Registry Editor Version 5.00",
    `${key}]\r\n"policyName"="A"\r\n"tools"="[]"`,
    `${key}\\approvedTools]\r\n"10"="b.example"\r\n"2"="claude"`,
    `${key}\\siteActions]\r\n"unlisted"="block"`,
    `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\x\\policyOther]\r\n"a"="b"`,
  ].join("\r\n\r\n");
  expect(importPolicy(text)).toMatchObject({
    format: { id: "windows-edge" },
    document: { policyName: "A", tools: "[]", approvedTools: ["claude", "b.example"], siteActions: { unlisted: "block" } },
  });
});

test("a file that a person has written in, with a comment and a comma too many, is read as well", () => {
  const text = '// ours\n{ "Handrail": 1, "approvedTools": ["claude",], }';
  expect(importPolicy(text)).toMatchObject({ document: { Handrail: 1, approvedTools: ["claude"] }, hasOthers: false });
});

test("in a file that other extensions share, our part is found", () => {
  const others = {
    "blocker@other.example": { toOverwrite: { filterLists: [] } },
    "handrail@handrail.example": { approvedTools: ["claude"] },
  };
  const text = JSON.stringify({ policies: { "3rdparty": { Extensions: others } } });
  expect(importPolicy(text)).toMatchObject({ document: { approvedTools: ["claude"] } });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importPolicy } from "../../../lib/policy/exports/import-policy.ts";
import { FORMATS } from "../../../lib/policy/exports/index.ts";

const ID = "abcdefghijklmnopabcdefghijklmnop";
const POLICY = { policyName: "A", approvedTools: ["claude"] };
const OTHER = { filterLists: [] };
const json = JSON.stringify;

const HEAD = "Windows Registry Editor Version 5.00\r\n\r\n";
const KEY = `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ID}\\policy`;
const VALUES = '"policyName"="A"\r\n"approvedTools"="[\\"claude\\"]"\r\n';
const several = (text: string) =>
  `hex(7):${[...Buffer.from(`${text}\0\0`, "utf16le")].map((byte) => byte.toString(16).padStart(2, "0")).join(",\\\r\n  ")}`;

const KEYS = "<key>policyName</key><string>A</string><key>approvedTools</key><array><string>claude</string></array>";
const plist = (keys: string) => `<?xml version="1.0"?>\n<plist version="1.0"><dict>${keys}</dict></plist>`;
const payloads = (...parts: readonly string[]) =>
  plist(`<key>PayloadContent</key><array>${parts.map((part) => `<dict>${part}</dict>`).join("")}</array>`);
const type = (name: string) => `<key>PayloadType</key><string>${name}</string>`;

const document = (text: string): unknown => {
  const found = importPolicy(text);
  return found.kind === "policy" ? found.document : found;
};

describe("a policy is found", () => {
  test.each([
    [
      "that a console shows with null for what is not set",
      json({ policyName: { Value: "A" }, approvedTools: { Value: ["claude"] }, tools: null }),
    ],
    [
      "that a browser lists with where each value is from",
      json({
        extensionPolicies: {
          [ID]: { policyName: { level: "mandatory", value: "A" }, approvedTools: { scope: "machine", value: ["claude"] } },
        },
      }),
    ],
    [
      "beside those of other extensions",
      json({ policies: { DisableTelemetry: true, "3rdparty": { Extensions: { "other@x": OTHER, "handrail@x": POLICY } } } }),
    ],
    ["without what a file of Firefox has around it", json({ "3rdparty": { Extensions: { "handrail@x": POLICY } } })],
    ["as JSON in JSON in JSON", json(json({ "3rdparty": json({ extensions: { [ID]: json(POLICY) } }) }))],
    ["in a list of one", json([POLICY])],
    ["as a chat shows it", `\`\`\`json\n${json(POLICY, undefined, 2)}\n\`\`\`\n`],
    ["with a byte order mark and the line ends of Windows", `\ufeff${json(POLICY, undefined, 2).replaceAll("\n", "\r\n")}`],
    ["under HKEY_CURRENT_USER", `${HEAD}[HKEY_CURRENT_USER\\${KEY}]\r\n${VALUES}`],
    ["in a registry path in other letters", `${HEAD}[hkey_local_machine\\${KEY.toLowerCase()}]\r\n${VALUES}`],
    [
      "under the key of Chromium, in an old file, with spaces",
      `REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\${KEY.replace("Google\\Chrome", "Chromium")}]\n${VALUES.replaceAll("=", " = ")}`,
    ],
    [
      "beside another extension's in the registry",
      `${HEAD}[HKEY_LOCAL_MACHINE\\${KEY.replaceAll(ID, "x")}]\r\n"a"="b"\r\n\r\n[HKEY_LOCAL_MACHINE\\${KEY}]\r\n${VALUES}`,
    ],
    [
      "as several texts in the registry, as Firefox has it",
      `${HEAD}[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox]\r\n"3rdparty"=${several(json({ Extensions: { "handrail@x": POLICY } }, undefined, 2))}\r\n`,
    ],
    [
      "in a script that a person has written in",
      `$policy = [ordered]@{\n    'policyName' = "A" # ours\n\n    approvedTools='["claude"]'\n}\n`,
    ],
    [
      "in a script of one line for each value",
      `Set-ItemProperty -Path "HKLM:\\${KEY}" -Name "policyName" -Value 'A'\nNew-ItemProperty $key -Name approvedTools -Value '["claude"]' -PropertyType String\n`,
    ],
    [
      "in a property list with dates, data and raw text",
      plist(
        `<key>When</key><date>2026-01-01T00:00:00Z</date><key>Icon</key><data>AA==</data>${KEYS.replace(">A<", "><![CDATA[A]]><")}`,
      ).replace(/<key>(?:When|Icon)<\/key><d\w+>[^<]*<\/d\w+>/g, ""),
    ],
    [
      "in one of several payloads",
      payloads(
        type("com.apple.wifi.managed"),
        `${type("com.google.Chrome.extensions.x")}<key>a</key><true/>`,
        `${type(`com.google.Chrome.extensions.${ID}`)}${KEYS}`,
      ),
    ],
    [
      "in a payload of the older kind",
      payloads(
        `${type("com.apple.ManagedClient.preferences")}<key>PayloadContent</key><dict><key>com.google.Chrome.extensions.${ID}</key><dict><key>Forced</key><array><dict><key>mcx_preference_settings</key><dict>${KEYS}</dict></dict></array></dict></dict>`,
      ),
    ],
    ["in a dict without a list around it", `<dict>${KEYS}</dict>`],
  ])("%s", (_, text) => {
    const found = document(text) as typeof POLICY; // as: compared at once
    expect({
      ...found,
      approvedTools: [found.approvedTools].flatMap((list) => (typeof list === "string" ? JSON.parse(list) : list)),
    }).toMatchObject(POLICY);
  });

  test("and it is told when the file holds more than that", () => {
    const file = (extensions: object, more = {}) => importPolicy(json({ "3rdparty": { extensions }, ...more }));
    expect(file({ [ID]: POLICY }, { ExtensionInstallForcelist: [ID] })).toMatchObject({ hasOthers: false });
    expect(file({ [ID]: POLICY, other: OTHER })).toMatchObject({ hasOthers: true, document: POLICY });
    expect(file({ [ID]: POLICY }, { HomepageLocation: "https://x.example" })).toMatchObject({ hasOthers: true });
  });
});

test("of two policies in one file neither is taken", () => {
  expect(importPolicy(json({ "3rdparty": { extensions: { a: POLICY, b: { approvedTools: ["gemini"] } } } }))).toEqual({
    kind: "several",
    count: 2,
  });
});

test.each([
  ["nothing", ""],
  ["a page", "<!doctype html><html></html>"],
  ["a table", "tool,status\nclaude,approved"],
  ["another extension's settings", json({ "3rdparty": { extensions: { other: OTHER } } })],
  ["half a file", json(POLICY).slice(0, -5)],
  ["lists in lists without end", "[".repeat(100_000)],
  ["a policy that is far too deep", `{"approvedTools":${"[".repeat(50_000)}${"]".repeat(50_000)}}`],
  ["dicts in dicts without end", `<plist>${"<dict><key>a</key>".repeat(100_000)}`],
  ["a registry key without end", `${HEAD}[HKEY_LOCAL_MACHINE${"\\a".repeat(100_000)}]\r\n"a"="b"`],
])("in %s there is none", (_, text) => {
  expect(importPolicy(text)).toEqual({ kind: "none" });
});

test("whatever is cut, doubled or put into an export, reading it ends, and soon", () => {
  const target = { chromiumId: ID, updateUrl: "https://x.example", geckoId: "handrail@x", installUrl: "https://x.example/a.xpi" };
  const texts = FORMATS.map((format) => format.write({ ...POLICY, tools: [{ id: "claude", expires: "2027-01-31" }] }, target));
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const change = fc.tuple(place, place, fc.oneof(fc.string(), fc.constantFrom("{", "<dict>", '"', "\\", "=", "\r\n", "[", "\0", "']]>")));
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(change, { maxLength: 4 }), (text, changes) => {
      const changed = changes.reduce((before, [from, length, put]) => {
        const at = Math.floor(from * before.length);
        return before.slice(0, at) + put + before.slice(at + Math.floor(length * 40));
      }, text);
      expect(["policy", "several", "none"]).toContain(importPolicy(changed).kind);
    }),
    { numRuns: 1000 },
  );
});

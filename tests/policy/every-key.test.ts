import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { printedPolicy } from "../../components/printed/printed-policy.ts";
import { documentEn } from "../../components/words/en-document.ts";
import { type Field, fieldOf } from "../../lib/policy/fields.ts";
import { RECORD_VERSION } from "../../lib/policy/policy.ts";
import { readPolicy } from "../../lib/policy/read-policy.ts";
import { policySchema } from "../../lib/policy/schema.ts";
import { writePolicy } from "../../lib/policy/write-policy.ts";
import { noon, recordOf } from "./under-policy.ts";

// Not the builder, which writes the policy, and not the words, which name its keys.
// The table of tenant headers is read by the rules for requests.
const READERS = globSync("{lib,components,entrypoints}/**/*.{ts,tsx}")
  .map((file) => file.replaceAll("\\", "/"))
  .filter(
    (file) =>
      !/^(?:lib\/policy\/(?!tenant-headers)|lib\/catalog\/.*generated|components\/builder|components\/words|entrypoints\/policy-builder)/.test(
        file,
      ),
  )
  .map((file) => readFileSync(file, "utf8"));

const ID = "0a1b2c3d-4e5f-6789-abcd-ef0123456789";

/** For each key of the policy a value that is not its default, beside what it needs to count. */
const SAMPLES: Readonly<Record<string, object>> = {
  policyName: { policyName: "Autumn" },
  enforcement: { enforcement: "coach" },
  "organization.name": { organization: { name: "Riverbend" } },
  "organization.contactName": { organization: { contactName: "Dana" } },
  "organization.contactEmail": { organization: { contactEmail: "it@riverbend.example" } },
  "organization.contactUrl": { organization: { contactUrl: "https://riverbend.example/ask" } },
  "organization.policyUrl": { organization: { policyUrl: "https://riverbend.example/ai" } },
  "organization.office": { organization: { office: "Accra" } },
  "organization.country": { organization: { country: "GH" } },
  approvedTools: { approvedTools: ["claude"] },
  prohibitedTools: { prohibitedTools: ["chatgpt"] },
  "tools.id": { tools: [{ id: "claude" }] },
  "tools.name": { tools: [{ id: "own", hosts: ["own.example"], name: "Own" }] },
  "tools.vendor": { tools: [{ id: "own", hosts: ["own.example"], vendor: "Vendor" }] },
  "tools.hosts": { tools: [{ id: "own", hosts: ["own.example"] }] },
  "tools.channel": { tools: [{ id: "own", hosts: ["own.example"], channel: "reseller" }] },
  "tools.status": { tools: [{ id: "claude", status: "limited" }] },
  "tools.allowedData": { tools: [{ id: "claude", allowedData: ["contact"] }] },
  "tools.conditions": { tools: [{ id: "claude", conditions: "Work account only." }] },
  "tools.accountDomains": { tools: [{ id: "claude", accountDomains: ["riverbend.example"] }] },
  "tools.owner": { tools: [{ id: "claude", owner: "Dana" }] },
  "tools.expires": { tools: [{ id: "claude", status: "approved", expires: "2026-11-24" }] },
  "tools.reviewBy": { tools: [{ id: "claude", reviewBy: "2026-11-24" }] },
  "tools.note": { tools: [{ id: "claude", note: "Contract 7" }] },
  ...samplesOf("siteActions", [
    ["unlisted", "aggregator", "reseller", "mirror", "selfHosted", "embedded", "unknown", "prohibited", "offCountry"],
    "justify",
  ]),
  ...samplesOf("dataActions", [["beneficiary", "donorFinancial", "board", "credentials", "contact", "custom"], "justify"]),
  "detectors.id": { detectors: [{ id: "iban" }] },
  "detectors.action": { detectors: [{ id: "iban", action: "notice" }] },
  "detectors.minCount": { detectors: [{ id: "iban", minCount: 3 }] },
  "detectors.minConfidence": { detectors: [{ id: "iban", minConfidence: 0.75 }] },
  "detectors.off": { detectors: [{ id: "iban", off: true }] },
  "customDetectors.id": { customDetectors: [{ id: "own-case", words: ["Heron"] }] },
  "customDetectors.name": { customDetectors: [{ id: "own-case", words: ["Heron"], name: "Case" }] },
  "customDetectors.category": { customDetectors: [{ id: "own-case", words: ["Heron"], category: "board" }] },
  "customDetectors.words": { customDetectors: [{ id: "own-case", words: ["Heron", "Egret"] }] },
  "customDetectors.format": { customDetectors: [{ id: "own-case", format: "CASE-99999" }] },
  "customDetectors.pattern": { customDetectors: [{ id: "own-case", pattern: "RB\\d{4}" }] },
  "customDetectors.near": { customDetectors: [{ id: "own-case", words: ["Heron"], near: ["project"] }] },
  "customDetectors.minCount": { customDetectors: [{ id: "own-case", words: ["Heron"], minCount: 2 }] },
  "customDetectors.action": { customDetectors: [{ id: "own-case", words: ["Heron"], action: "block" }] },
  ignoredText: { ignoredText: ["+1 555 0100"] },
  "files.unreadable": { files: { unreadable: "block" } },
  "files.maxMegabytes": { files: { maxMegabytes: 7 } },
  "requests.email": { requests: { email: "ask@riverbend.example" } },
  "requests.webhookUrl": { requests: { webhookUrl: "https://hooks.example/1" } },
  "requests.webhookHeaders": { requests: { webhookHeaders: { Authorization: "Bearer 1" } } },
  "requests.formUrl": { requests: { formUrl: "https://forms.example/1" } },
  "requests.formFields": { requests: { formFields: { tool: "entry.1" } } },
  "reporting.otlpEndpoint": { reporting: { otlpEndpoint: "https://collector.example/v1/logs" } },
  "reporting.headers": { reporting: { headers: { "X-Key": "1" } } },
  "reporting.person": { reporting: { person: "hash" } },
  "activity.retentionDays": { activity: { retentionDays: 7 } },
  "activity.deletable": { activity: { deletable: false } },
  "activity.survey": { activity: { survey: true } },
  "tenants.openaiWorkspaces": { tenants: { openaiWorkspaces: [ID] } },
  "tenants.anthropicOrganizations": { tenants: { anthropicOrganizations: [ID] } },
  "tenants.googleDomains": { tenants: { googleDomains: ["riverbend.example"] } },
  "tenants.microsoftTenants": { tenants: { microsoftTenants: ["riverbend.example"], microsoftContext: ID } },
  "tenants.microsoftContext": { tenants: { microsoftContext: ID } },
  "tenants.blockConsumerMicrosoft": { tenants: { blockConsumerMicrosoft: true } },
  language: { language: "es" },
};

function samplesOf(key: string, [names, value]: readonly [readonly string[], string]): Record<string, object> {
  return Object.fromEntries(names.map((name) => [`${key}.${name}`, { [key]: { [name]: value } }]));
}

function pathsOf(field: Field, path = ""): readonly string[] {
  if (field.kind === "list") return pathsOf(field.item, path);
  if (field.kind !== "object") return [path];
  return [...field.fields].flatMap(([key, inner]) => pathsOf(inner, path === "" ? key : `${path}.${key}`));
}

const withoutPath = (path: string, pushed: object): object =>
  JSON.parse(JSON.stringify(pushed), (key, value) => (key === path.split(".").at(-1) ? undefined : value));

test("there is a sample for every key of the schema, and for no other", () => {
  expect(Object.keys(SAMPLES).toSorted()).toEqual([...pathsOf(fieldOf(policySchema))].toSorted());
});

test.each(Object.entries(SAMPLES))("%s is read without a problem, written back, and changes what the extension acts on", (path, pushed) => {
  const { policy, problems } = readPolicy(pushed, [
    { id: "claude", name: "Claude" },
    { id: "chatgpt", name: "ChatGPT" },
  ]);
  expect(problems).toEqual([]);
  expect(writePolicy(policy)).toMatchObject(pushed);
  const { compiled } = recordOf(pushed);
  expect(compiled).not.toEqual(recordOf(withoutPath(path, pushed)).compiled);
});

const WHOLE = Object.assign({}, ...Object.values(SAMPLES)) as object; // as: made of objects

test("a record is of another version as soon as what is compiled has other keys", () => {
  const keysOf = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(keysOf);
    if (typeof value !== "object" || value === null) return typeof value;
    return Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]);
  };
  const keys = createHash("sha256")
    .update(JSON.stringify(keysOf(recordOf(WHOLE).compiled)))
    .digest("hex")
    .slice(0, 12);
  // Where this fails: raise RECORD_VERSION, and write the new keys' hash here.
  expect({ keys, version: RECORD_VERSION }).toEqual({ keys: "faaf0099356f", version: 4 });
});

/** Carried out, or shown to IT, by the policy's own code: days and owner become problems, and a note is for the reader of the policy. */
const READ_BY_POLICY = [
  "tools.hosts",
  "tools.status",
  "tools.id",
  "tools.owner",
  "tools.expires",
  "tools.reviewBy",
  "tools.note",
  "customDetectors.minCount",
  "customDetectors.action",
  // Made into headers by one table (lib/policy/tenant-headers.ts), which tests of their own try in the browser.
  "tenants.anthropicOrganizations",
  "tenants.microsoftTenants",
  "tenants.microsoftContext",
  "tenants.blockConsumerMicrosoft",
];

test.each(Object.keys(SAMPLES).filter((path) => !READ_BY_POLICY.includes(path)))("%s is read outside of the policy's own code", (path) => {
  const key = (path.split(".").at(-1) ?? "")
    .replace("donorFinancial", "donor-financial")
    .replace("approvedTools", "approved")
    .replace("prohibitedTools", "tools");
  const reads = new RegExp(`\\.${key}\\b|[{,(]\\s*${key}\\b|["']${key}["']`);
  expect(READERS.some((text) => reads.test(text))).toBe(true);
});

test("the whole sample policy prints", () => {
  expect(printedPolicy(readPolicy(WHOLE, []).policy, documentEn, () => undefined, noon("2026-11-25")).sections.length).toBeGreaterThan(4);
});

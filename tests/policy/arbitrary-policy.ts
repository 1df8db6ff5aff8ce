import fc from "fast-check";
import { DATA_CATEGORIES } from "../../lib/base/data-category.ts";
import { ACTIONS } from "../../lib/policy/actions.ts";
import { SITE_KINDS } from "../../lib/policy/policy.ts";

const action = fc.constantFrom(...ACTIONS);
const actions = (keys: readonly string[]) => fc.dictionary(fc.constantFrom(...keys), action, { noNullPrototype: true });
const some = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const anyOf = <T extends object>(keys: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(keys, { requiredKeys: [] });
const day = some("2026-11-24", "2026-11-25", "2027-01-31", "2028-02-29");
const domain = some("riverbend.example", "a-b.co.example");
const uuid = fc.uuid();
const pairs = (name: fc.Arbitrary<string>, value: fc.Arbitrary<string>) =>
  fc.dictionary(name, value, { maxKeys: 3, minKeys: 1, noNullPrototype: true });

/** Texts that are hard on whoever writes or reads a file. */
const HARD = [
  `it's "q" \\ & <b> ‘x’ $x \`n Ünï 😀`,
  "'@",
  "]]>",
  "<!-- -->",
  "a\u2028b",
  "// no comment",
  "{not json",
  "%APPDATA%",
  "$(x)",
];
const words = fc.oneof(fc.stringMatching(/^[A-Za-z]{1,9}( [A-Za-z]{1,9})?$/), some(...HARD.map((text) => text.replace("\u2028", " "))));

/** Correct policies that use every key, as IT would push them; `tools` are the entries of the tool lists. */
export const correctPolicies = (ids: readonly string[], tools: fc.Arbitrary<string>) =>
  anyOf({
    policyName: words,
    enforcement: some("observe", "coach", "enforce"),
    organization: anyOf({
      name: words,
      contactName: words,
      contactEmail: some("it@riverbend.example"),
      contactUrl: some("https://x.example/?a=1&b=<2>", "mailto:it@riverbend.example"),
      policyUrl: some("https://riverbend.example/ai"),
      office: words,
      country: some("US", "KE", "GB"),
    }),
    approvedTools: fc.uniqueArray(tools, { maxLength: 6 }),
    prohibitedTools: fc.uniqueArray(
      tools.filter((tool) => tool.includes(".")).map((host) => `no.${host.replace(/^http:\/\//, "")}`),
      { maxLength: 6 },
    ),
    tools: fc.uniqueArray(
      fc.record(
        {
          id: fc.constantFrom(...ids),
          hosts: fc.subarray(["own.example", "x.own2.example"]),
          name: words,
          vendor: words,
          channel: some("official", "reseller", "self-hosted"),
          status: some("approved", "limited", "prohibited", "under-review"),
          allowedData: fc.subarray([...DATA_CATEGORIES]),
          conditions: words,
          accountDomains: fc.uniqueArray(domain),
          owner: words,
          expires: day,
          reviewBy: day,
          note: words,
        },
        { requiredKeys: ["id"] },
      ),
      { maxLength: 5, selector: ({ id }) => id },
    ),
    siteActions: actions(SITE_KINDS),
    dataActions: actions(["beneficiary", "donorFinancial", "board", "credentials", "contact", "custom"]),
    detectors: fc.uniqueArray(
      fc.record(
        {
          id: some("us-ssn", "iban", "email"),
          action,
          minCount: fc.integer({ min: 1, max: 9 }),
          minConfidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
          off: fc.boolean(),
        },
        { requiredKeys: ["id"] },
      ),
      { selector: ({ id }) => id },
    ),
    customDetectors: fc.uniqueArray(
      fc.record(
        {
          id: some("riverbend-case", "heron", "own-code"),
          words: fc.uniqueArray(some("Heron", "Project Egret", "été"), { minLength: 1 }),
          name: words,
          category: fc.constantFrom(...DATA_CATEGORIES),
          format: some("CASE-99999", "AA**-99", "ÄÖ 9999"),
          pattern: some("RB\\d{4}", "(?i)heron[- ]\\d+", '["\\\\]\\.{2}'),
          near: fc.uniqueArray(some("case", "project no")),
          minCount: fc.integer({ min: 1, max: 9 }),
          action,
        },
        { requiredKeys: ["id", "words"] },
      ),
      { selector: ({ id }) => id },
    ),
    ignoredText: fc.uniqueArray(some("+1 555 0100", "12-3456789", "info@riverbend.example"), { maxLength: 3 }),
    files: anyOf({ unreadable: action, maxMegabytes: fc.integer({ min: 1, max: 1000 }) }),
    requests: anyOf({
      email: some("ask@riverbend.example"),
      webhookUrl: some("https://hooks.example/1?a=b&c"),
      webhookHeaders: pairs(some("Authorization", "X-Key", "x_y"), some("Bearer 1", 'a "b" \\ c')),
      formUrl: some("https://forms.example/viewform"),
      formFields: pairs(some("tool", "purpose", "vendor"), some("entry.1234", "q1")),
    }),
    reporting: anyOf({
      otlpEndpoint: some("https://collector.example:4318/v1/logs"),
      headers: pairs(some("api-key"), some("k 1")),
      person: some("none", "hash", "email"),
    }),
    activity: anyOf({ retentionDays: fc.integer({ min: 1, max: 3650 }), deletable: fc.boolean(), survey: fc.boolean() }),
    tenants: fc
      .record({
        openaiWorkspaces: fc.uniqueArray(uuid, { maxLength: 2 }),
        anthropicOrganizations: fc.uniqueArray(uuid, { maxLength: 2 }),
        googleDomains: fc.uniqueArray(domain),
        microsoftTenants: fc.uniqueArray(fc.oneof(domain, uuid), { maxLength: 2 }),
        microsoftContext: uuid,
        blockConsumerMicrosoft: fc.boolean(),
      })
      .map((tenants) => tenants as Partial<typeof tenants>),
    language: some("es", "pt-BR"),
  });

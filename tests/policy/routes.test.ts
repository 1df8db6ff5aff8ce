import { describe, expect, test } from "vitest";
import { toldIn } from "./in-english.ts";
import { recordOf as madeOf } from "./under-policy.ts";

const recordOf = (...given: Parameters<typeof madeOf>) => toldIn(madeOf(...given));

const ID = "0A1B2C3D-4e5f-6789-abcd-ef0123456789";

describe("requests, reporting, files, tenants and language", () => {
  test.each([
    [{ requests: { email: " IT@riverbend.example " } }, { requests: { email: "IT@riverbend.example" } }],
    [{ requests: { webhookHeaders: '{"Authorization":"Bearer 1"}' } }, { requests: { webhookHeaders: { Authorization: "Bearer 1" } } }],
    [{ reporting: '{"person":"HASH"}' }, { reporting: { person: "hash" } }],
    [{ tenants: { openaiWorkspaces: [` ${ID} `] } }, { tenants: { openaiWorkspaces: [ID.toLowerCase()] } }],
    [
      { tenants: { googleDomains: ["@Riverbend.example", "*.river.example"] } },
      { tenants: { googleDomains: ["riverbend.example", "river.example"] } },
    ],
    [{ tenants: { blockConsumerMicrosoft: "1" } }, { tenants: { blockConsumerMicrosoft: true } }],
    [{ files: { maxMegabytes: "7" } }, { files: { maxMegabytes: 7 } }],
    [{ language: "pt-BR" }, { language: "pt-BR" }],
  ])("%j is read as it is meant", (pushed, compiled) => {
    const record = recordOf(pushed);
    expect(record.problems).toEqual([]);
    expect(record.compiled).toMatchObject(compiled);
  });

  test.each([
    [
      { requests: { webhookUrl: "http://hooks.example/1" } },
      "requests.webhookUrl",
      "is not an https address",
      { requests: { webhookUrl: "" } },
    ],
    [{ requests: { formUrl: "javascript:alert(1)" } }, "requests.formUrl", "is not an https address", { requests: { formUrl: "" } }],
    [
      { requests: { webhookHeaders: { Cookie: "a=b", "X-Key": "1" } } },
      "requests.webhookHeaders.Cookie",
      "only the browser itself can set",
      { requests: { webhookHeaders: { "X-Key": "1" } } },
    ],
    [
      { requests: { webhookHeaders: { "X Key": "1" } } },
      "requests.webhookHeaders.X Key",
      "is not the name of a header",
      { requests: { webhookHeaders: {} } },
    ],
    [
      { requests: { webhookHeaders: { "X-Key": "schlüssel" } } },
      "requests.webhookHeaders.X-Key",
      "letters that a header cannot carry",
      { requests: { webhookHeaders: {} } },
    ],
    [
      { requests: { webhookHeaders: { "X-Key": 7 } } },
      "requests.webhookHeaders.X-Key",
      "7 is not text",
      { requests: { webhookHeaders: {} } },
    ],
    [
      { requests: { webhookHeaders: ["X-Key"] } },
      "requests.webhookHeaders",
      "a list is not an object",
      { requests: { webhookHeaders: {} } },
    ],
    [
      { requests: { formFields: { "the tool": "entry.1" } } },
      "requests.formFields.the tool",
      "is not the name of a field",
      { requests: { formFields: {} } },
    ],
    [
      { requests: { formFields: { tool: "entry 1&x" } } },
      "requests.formFields.tool",
      "is not the name of a query parameter",
      { requests: { formFields: {} } },
    ],
    [
      { reporting: { otlpEndpoint: "collector.example" } },
      "reporting.otlpEndpoint",
      "is not an https address",
      { reporting: { otlpEndpoint: "" } },
    ],
    [{ reporting: { person: "name" } }, "reporting.person", "is none of none, hash, email", { reporting: { person: "none" } }],
    [{ files: { unreadable: "alow" } }, "files.unreadable", 'did you mean "allow"?', { files: { unreadable: "block" } }],
    [{ files: { maxMegabytes: 0 } }, "files.maxMegabytes", "0 is below 1", { files: { maxMegabytes: 50 } }],
    [
      { tenants: { openaiWorkspaces: ["ws_123", ID] } },
      "tenants.openaiWorkspaces[0]",
      "is not an id of the form",
      { tenants: { openaiWorkspaces: [ID.toLowerCase()] } },
    ],
    [{ tenants: { googleDomains: ["riverbend"] } }, "tenants.googleDomains[0]", "is not a domain", { tenants: { googleDomains: [] } }],
    [
      { tenants: { microsoftTenants: ["riverbend.example"] } },
      "tenants.microsoftTenants",
      "needs microsoftContext",
      { tenants: { microsoftTenants: [] } },
    ],
    [
      { tenants: { microsoftTenants: ["x"], microsoftContext: ID } },
      "tenants.microsoftTenants[0]",
      "neither a directory id nor a domain",
      {},
    ],
    [{ ignoredText: ["abc"] }, "ignoredText[0]", "shorter than 4 characters", { ignoredText: [] }],
    [{ language: "English please" }, "language", "is not a language", { language: "" }],
    [{ activity: { survey: "maybe" } }, "activity.survey", "is not true or false", { survey: false }],
    [{ tools: [{ id: "claude", accountDomains: ["it@riverbend.example"] }] }, "tools[0].accountDomains[0]", "is not a domain", {}],
  ])("%j costs that part, and IT is told", (pushed, path, wrong, compiled) => {
    const record = recordOf(pushed);
    expect(record.problems).toHaveLength(1);
    expect(record.problems[0]?.path).toBe(path);
    expect(record.problems[0]?.wrong).toContain(wrong);
    expect(record.compiled).toMatchObject(compiled);
  });

  test("where nothing is named, nothing is sent: no address, no header, nobody's name", () => {
    expect(recordOf({}).compiled).toMatchObject({
      requests: { email: "", webhookUrl: "", webhookHeaders: {}, formUrl: "", formFields: {} },
      reporting: { otlpEndpoint: "", headers: {}, person: "none" },
      survey: false,
      language: "",
    });
  });

  test("coaching stops no file either", () => {
    expect(recordOf({ enforcement: "coach", files: { unreadable: "block" } }).compiled.files.unreadable).toBe("warn");
  });
});

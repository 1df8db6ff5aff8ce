import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editableDocument } from "../../lib/policy/editable-document.ts";
import { registryValues } from "../../lib/policy/exports/windows-registry.ts";
import { asPolicyJson } from "../../lib/policy/policy-json.ts";
import { readPolicy } from "../../lib/policy/read-policy.ts";
import { CATALOG } from "./catalog.ts";

describe("a policy in the form", () => {
  it("is unpacked where it arrived as the text of its JSON", () => {
    const policy = { policyName: "v2", approvedTools: ["claude"], organization: { name: "Riverbend" }, tools: [{ id: "chatgpt" }] };
    expect(editableDocument(registryValues(policy))).toEqual(policy);
    expect(editableDocument(asPolicyJson(policy))).toEqual(policy);
  });

  it("stands under the keys of today, with lists as lists", () => {
    expect(editableDocument({ "approved-tools": "claude, chatgpt", prohibitedTools: { "1": "gemini" } })).toEqual({
      approvedTools: ["claude", " chatgpt"],
      prohibitedTools: ["gemini"],
    });
  });

  it("keeps what cannot be used, so that it can be corrected where it stands", () => {
    const policy = { approvedTools: ["clod"], siteActions: "blok", unknownKey: 1, tools: [3] };
    expect(editableDocument(policy)).toEqual(policy);
  });

  it("is read as what was pushed is read, whatever it was", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("approvedTools", "organization", "tools", "activity", "requests"), fc.jsonValue()),
        (pushed) => {
          expect(readPolicy(editableDocument(pushed), CATALOG).policy).toEqual(readPolicy(pushed, CATALOG).policy);
        },
      ),
    );
  });

  it("is empty for what is no policy", () => {
    for (const nothing of [undefined, null, "", 7, [], "[]"]) expect(editableDocument(nothing)).toEqual({});
  });
});

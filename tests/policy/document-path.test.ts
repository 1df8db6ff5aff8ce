import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathOf, pathText, valueAt, withValueAt } from "../../lib/policy/document-path.ts";

const step = fc.oneof(fc.constantFrom("tools", "organization", "name", "hosts"), fc.nat(3));
const path = fc.tuple(fc.constantFrom("tools", "organization"), fc.array(step, { maxLength: 3 })).map(([first, rest]) => [first, ...rest]);
const document = fc.dictionary(fc.constantFrom("tools", "organization", "language"), fc.jsonValue());

describe("a place in a policy", () => {
  it("is named as problems name it", () => {
    expect(pathText(["tools", 2, "hosts", 0])).toBe("tools[2].hosts[0]");
    expect(pathText(["organization", "name"])).toBe("organization.name");
    for (const text of ["tools[2].hosts[0]", "organization.name", "policyName", ""]) expect(pathText(pathOf(text))).toBe(text);
  });

  it("holds what was put there, whatever stood there before; everything beside it stays", () => {
    fc.assert(
      fc.property(document, path, fc.string({ minLength: 1 }), (before, place, value) => {
        const after = withValueAt(before, place, value);
        // A list takes an entry beyond its end as its next one.
        const isBeyond = place.some((inner, i) => typeof inner === "number" && inner > lengthOf(valueAt(before, place.slice(0, i))));
        if (!isBeyond) expect(valueAt(after, place)).toBe(value);
        for (const key of Object.keys(before)) if (key !== place[0]) expect(after[key]).toEqual(before[key]);
      }),
    );
  });

  it("can be emptied: the key goes, and each object around it that is then empty", () => {
    const policy = { organization: { name: "Riverbend" }, tools: [{ id: "claude", owner: "Sam" }], language: "en" };
    expect(withValueAt(policy, ["organization", "name"], undefined)).toEqual({ tools: policy.tools, language: "en" });
    expect(withValueAt(policy, ["tools", 0, "owner"], undefined)).toEqual({ ...policy, tools: [{ id: "claude" }] });
    expect(withValueAt(policy, ["tools", 0], undefined)).toEqual({ organization: policy.organization, language: "en" });
  });

  it("changes nothing in the document that it is asked of", () => {
    const policy = { tools: [{ id: "claude" }] };
    withValueAt(policy, ["tools", 0, "owner"], "Sam");
    expect(policy).toEqual({ tools: [{ id: "claude" }] });
  });
});

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { supportReport } from "../../../components/health/report.ts";
import type { Health } from "../../../components/health/state.ts";
import { arrivedKeys } from "../../../entrypoints/health/arrived-keys.ts";
import { noon, recordOf } from "../../policy/under-policy.ts";

const build = {
  version: "1.2.3",
  extensionId: "abcdefghijklmnopabcdefghijklmnop",
  browser: "A browser",
  catalogDate: "2026-08-22",
  catalogTools: 1463,
  forced: true,
  privateWindows: undefined,
};
const healthOf = (policy: object): Health => {
  const record = recordOf(policy);
  return {
    record,
    keys: arrivedKeys(record, { managed: policy, lastManaged: policy, local: undefined, draft: undefined }),
    deliversNow: true,
    checks: { storage: true, rules: true, catalog: true, sites: false, scripts: true },
    tabs: [
      { id: 1, tool: "Claude", host: "claude.ai", answer: { rules: true, composer: false, requests: true } },
      { id: 2, tool: "ChatGPT", host: "chatgpt.com", answer: undefined },
    ],
    build,
  };
};
const report = (policy: object) => supportReport(healthOf(policy), noon("2026-11-25"));

describe("the support report", () => {
  it("says what arrived, what could not be used, what works, and which versions these are", () => {
    const text = report({ policyName: "v7", approvedTools: ["claude", "clod"], organization: { nmae: "x" }, polcyName: "y" });
    for (const line of [
      "Handrail: 1.2.3",
      "Installed by an administrator: yes",
      "Private windows: not known",
      "Policy: managed",
      "Keys that arrived: policyName (1), approvedTools (2), organization (1)",
      "Keys that the policy does not have: 1",
      "  approvedTools[1]",
      "  organization(?)",
      "Check sites: DOES NOT WORK",
      "  Tab 1: guard, rules yes, message box no, requests yes",
      "  Tab 2: NO GUARD",
    ])
      expect(text.split("\n")).toContain(line);
  });

  it("holds nothing that the policy says, nothing that somebody wrote, and no place where anybody was", () => {
    const written = fc.stringMatching(/^QZ[a-z]{6}$/);
    const policies = fc.record({
      policyName: written,
      organization: fc.record({ name: written, contactEmail: written, nmae: written }),
      approvedTools: fc.array(written, { maxLength: 3 }),
      customDetectors: fc.array(fc.record({ id: written, words: fc.array(written, { maxLength: 2 }) }), { maxLength: 2 }),
      requests: fc.record({ webhookUrl: written, webhookHeaders: fc.dictionary(written, written, { maxKeys: 2 }) }),
    });
    fc.assert(
      fc.property(policies, fc.dictionary(written, written, { maxKeys: 2 }), (policy, unknown) => {
        const text = report({ ...policy, ...unknown });
        expect(text).not.toMatch(/QZ/i);
        for (const place of ["claude", "chatgpt"]) expect(text.toLowerCase()).not.toContain(place);
      }),
    );
  });

  it("can be made before anything has been read", () => {
    const text = supportReport({ ...healthOf({}), record: undefined, keys: [], tabs: undefined }, 0);
    expect(text).toContain("Policy: not read");
    expect(text).toContain("Open tabs with an AI tool: not asked");
  });
});

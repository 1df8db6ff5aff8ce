import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DATA_CATEGORIES } from "../../lib/base/data-category.ts";
import { decide } from "../../lib/decide/decide.ts";
import { weigh } from "../../lib/decide/weigh.ts";
import { ACTIONS } from "../../lib/policy/actions.ts";
import { CARD, finding, recordOf, SSN, visit } from "../policy/under-policy.ts";

const outcome = (policy: object, findings: Parameters<typeof weigh>[2], host = "claude.ai") =>
  weigh(recordOf(policy).compiled, visit(policy, host), findings).map(
    ({ infoType, outcome, action }) => `${infoType}: ${outcome}, ${action}`,
  );

describe("what became of each finding", () => {
  it.each([
    ["it counts, as its data category says", {}, [SSN, CARD], ["us-ssn: counts, warn", "payment-card: counts, block"]],
    ["a rule for the information type says more", { detectors: [{ id: "us-ssn", action: "block" }] }, [SSN], ["us-ssn: counts, block"]],
    ["the detector is off", { detectors: [{ id: "us-ssn", off: true }] }, [SSN], ["us-ssn: off, allow"]],
    ["there are too few", { detectors: [{ id: "us-ssn", minCount: 3 }] }, [SSN, SSN], ["us-ssn: few, allow"]],
    [
      "there are too few people on a list, however many its cells",
      { detectors: [{ id: "crm-export", minCount: 3 }] },
      [1, 1, 1, 9, 9].map((row) => ({ ...finding("crm-export", "donor-financial", 0.9), row })),
      ["crm-export: few, allow"],
    ],
    ["it is not sure enough", {}, [finding("person-name", "beneficiary", 0.3)], ["person-name: unsure, allow"]],
    ["the policy allows it everywhere", { dataActions: { beneficiary: "allow" } }, [SSN], ["us-ssn: allowed, allow"]],
    [
      "this tool may be given it",
      { tools: [{ id: "claude", status: "approved", allowedData: ["beneficiary"] }] },
      [SSN],
      ["us-ssn: allowed-here, allow"],
    ],
  ] as const)("%s", (_, policy, findings, wanted) => {
    expect(outcome(policy, findings)).toEqual(wanted);
  });

  it("is what it would be, where the policy only observes; at most a warning, where it coaches", () => {
    expect(outcome({ enforcement: "observe" }, [CARD])).toEqual(["payment-card: counts, block"]);
    expect(outcome({ enforcement: "coach" }, [CARD])).toEqual(["payment-card: counts, warn"]);
  });

  it("counts exactly where the decision has it for a reason, whatever the policy", () => {
    const types = ["us-ssn", "payment-card", "email", "password"];
    const policies = fc.record({
      enforcement: fc.constantFrom("observe", "coach", "enforce"),
      dataActions: fc.record({ beneficiary: fc.constantFrom(...ACTIONS), contact: fc.constantFrom(...ACTIONS) }),
      detectors: fc.array(
        fc.record({
          id: fc.constantFrom(...types),
          off: fc.boolean(),
          minCount: fc.integer({ min: 1, max: 3 }),
          action: fc.constantFrom(...ACTIONS),
        }),
        { maxLength: 3 },
      ),
      tools: fc.constantFrom([], [{ id: "claude", status: "approved", allowedData: ["contact"] }]),
    });
    const found = fc.record({ infoType: fc.constantFrom(...types), confidence: fc.constantFrom(0.2, 0.6, 1) });
    fc.assert(
      fc.property(policies, fc.array(found, { maxLength: 6 }), (policy, parts) => {
        const findings = parts.map(({ infoType, confidence }) =>
          finding(infoType, DATA_CATEGORIES[types.indexOf(infoType) % 2 === 0 ? 0 : 4] ?? "contact", confidence),
        );
        const { compiled } = recordOf(policy);
        const verdict = visit(policy, "claude.ai");
        const decision = decide(compiled, verdict, findings, true);
        const reasons = decision.kind === "allow" ? (decision.observed ?? []) : decision.reasons;
        const counting = weigh(compiled, verdict, findings).filter(({ outcome }) => outcome === "counts");
        expect(counting.map(({ infoType, count, action }) => `${infoType} ${count} ${action}`).toSorted()).toEqual(
          reasons.flatMap((reason) => (reason.kind === "data" ? [`${reason.infoType} ${reason.count} ${reason.action}`] : [])).toSorted(),
        );
      }),
    );
  });
});

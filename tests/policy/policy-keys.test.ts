import { describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { carryOut } from "../../lib/browser/carry-out.ts";
import { heldFindings } from "../../lib/decide/decide.ts";
import type { Message } from "../../lib/messages/protocol.ts";
import { CARD, finding, recordOf, SSN, submit, visit } from "./under-policy.ts";

test("the policy's name reaches every page", () => {
  expect(recordOf({ policyName: "Autumn 2026" }).compiled.policyName).toBe("Autumn 2026");
});

describe("enforcement", () => {
  const approved = { approvedTools: ["claude"] };

  test("enforce is the default, and what an unreadable mode means", () => {
    for (const policy of [approved, { ...approved, enforcement: "enforc" }]) expect(submit(policy, [CARD]).kind).toBe("block");
  });

  test("coach never does more than warn, on a visit or a submission, whatever the key that asks for it", () => {
    const policy = { enforcement: "coach", detectors: [{ id: "us-ssn", action: "block" }] };
    expect(visit({ ...policy, prohibitedTools: ["claude"] }, "claude.ai").action).toBe("warn");
    expect(submit({ ...policy, ...approved }, [CARD]).kind).toBe("warn");
    expect(submit({ ...policy, ...approved }, [SSN]).kind).toBe("warn");
  });

  test("observe lets everything pass without a word, and tells what would have spoken against it", () => {
    const policy = { enforcement: "observe", prohibitedTools: ["claude"] };
    expect(visit(policy, "claude.ai")).toMatchObject({ status: "prohibited", action: "allow" });
    expect(submit(policy, [CARD])).toEqual({
      kind: "allow",
      observed: [
        { kind: "site", siteKind: "prohibited", action: "block" },
        { kind: "data", infoType: "payment-card", category: "donor-financial", count: 1, action: "block" },
      ],
    });
    expect(submit({ enforcement: "observe", ...approved }, [])).toEqual({ kind: "allow" });
  });
});

describe("a rule for one information type", () => {
  const policy = (rule: object) => ({ approvedTools: ["claude"], detectors: [{ id: "us-ssn", ...rule }] });

  test("gives it an action of its own", () => {
    expect(submit(policy({ action: "block" }), [SSN]).kind).toBe("block");
    expect(submit(policy({ action: "notice" }), [SSN]).kind).toBe("notice");
    expect(submit(policy({ action: "nothing" }), [SSN]).kind).toBe("block");
    expect(submit(policy({}), [SSN]).kind).toBe("warn");
  });

  test("can switch it off", () => {
    expect(submit(policy({ off: true }), [SSN]).kind).toBe("allow");
    expect(submit(policy({ off: 1 }), [SSN, CARD]).kind).toBe("block");
  });

  test("can ask for more than one finding", () => {
    expect(submit(policy({ minCount: 3 }), [SSN, SSN]).kind).toBe("allow");
    expect(submit(policy({ minCount: "3" }), [SSN, SSN, SSN]).kind).toBe("warn");
  });

  test("sets the confidence from which findings count", () => {
    const unsure = finding("us-ssn", "beneficiary", 0.4);
    expect(submit(policy({}), [unsure]).kind).toBe("allow");
    expect(submit(policy({ minConfidence: 0.3 }), [unsure]).kind).toBe("warn");
    expect(submit(policy({ minConfidence: 0.95 }), [SSN]).kind).toBe("allow");
  });

  test("with a part that cannot be read keeps the other parts", () => {
    const record = recordOf(policy({ minCount: 0, minConfidence: 7, action: "block" }));
    expect(record.compiled.detectors).toEqual({ "us-ssn": { action: "block", minCount: 1, minConfidence: 0.5, off: false } });
    expect(record.problems.map(({ path }) => path)).toEqual(["detectors[0].minCount", "detectors[0].minConfidence"]);
  });

  test("that names no information type is left out", () => {
    expect(recordOf({ detectors: [{ off: true }, { id: "no id" }] })).toMatchObject({ compiled: { detectors: {} } });
  });
});

test("redacting takes out what holds the submission, and leaves what the policy lets pass", () => {
  const contact = finding("email", "contact");
  const policy = { tools: [{ id: "claude", status: "approved", allowedData: ["beneficiary"] }] };
  expect(heldFindings(recordOf(policy).compiled, visit(policy, "claude.ai"), [SSN, CARD, contact])).toEqual([CARD]);
});

test("what is remembered is kept for as long as the policy says, and 90 days when it cannot be read", async () => {
  fakeBrowser.reset();
  const day = 24 * 60;
  const event = (minute: number): Message => ({
    kind: "log-event",
    event: { minute, tool: "claude", entryWay: "paste", action: "warn", answer: "cancel", found: [] },
  });
  const keptAfter = async (retentionDays: unknown): Promise<readonly number[]> => {
    const policy = recordOf({ activity: { retentionDays } });
    await fakeBrowser.storage.local.set({ policy, activity: [{ minute: 1 }] });
    await carryOut(event(30 * day), 30 * day);
    const stored: { activity?: { minute: number }[] } = await fakeBrowser.storage.local.get("activity");
    return (stored.activity ?? []).map(({ minute }) => minute);
  };
  expect(await keptAfter(7)).toEqual([30 * day]);
  expect(await keptAfter(60)).toEqual([1, 30 * day]);
  expect(await keptAfter("7")).toEqual([30 * day]);
  expect(await keptAfter(0)).toEqual([1, 30 * day]);
});

import { expect, test } from "vitest";
import { answersFor } from "../../lib/decide/answers.ts";
import type { Decision, Reason } from "../../lib/decide/decide.ts";
import { ACTIONS, type Action, strictest } from "../../lib/policy/actions.ts";

const data = (action: Action): Reason => ({ kind: "data", infoType: "us-ssn", category: "beneficiary", count: 1, action });
const site = (action: Action): Reason => ({ kind: "site", siteKind: "unlisted", action });
const decision = (...reasons: readonly Reason[]): Decision => {
  const kind = strictest(reasons.map(({ action }) => action));
  return kind === "allow" ? { kind } : { kind, reasons };
};
const offered = (...reasons: readonly Reason[]) =>
  answersFor(decision(...reasons)).map(({ answer, needsJustification }) => (needsJustification ? `${answer}, justified` : answer));

test.each([
  ["allow", []],
  ["notice", []],
  ["warn", ["redact", "proceed", "cancel"]],
  ["justify", ["redact", "justified, justified", "cancel"]],
  ["block", ["redact", "cancel"]],
] as const)("a finding whose action is %s offers %j", (action, answers) => {
  expect(offered(data(action))).toEqual(answers);
});

test.each([
  ["warn", ["proceed", "cancel"]],
  ["justify", ["justified, justified", "cancel"]],
  ["block", ["cancel"]],
] as const)("a site whose action is %s offers %j", (action, answers) => {
  expect(offered(site(action))).toEqual(answers);
});

test("redacting does not open a site that is blocked, and does not spare the justification that a site asks for", () => {
  expect(offered(site("block"), data("warn"))).toEqual(["cancel"]);
  expect(offered(site("justify"), data("warn"))).toEqual(["redact, justified", "justified, justified", "cancel"]);
});

test("redacting is not offered for a text that is confidential as a whole, nor for what may go on as it is", () => {
  expect(offered({ kind: "data", infoType: "board-paper", category: "board", count: 2, action: "warn" }, data("warn"))).toEqual([
    "proceed",
    "cancel",
  ]);
  expect(offered(site("warn"), data("notice"))).toEqual(["proceed", "cancel"]);
});

test("whatever is held can be cancelled, and a block never goes on as it is", () => {
  for (const a of ACTIONS) {
    for (const b of ACTIONS) {
      const answers = answersFor(decision(site(a), data(b))).map(({ answer }) => answer);
      const kind = strictest([a, b]);
      expect(answers.includes("cancel")).toBe(kind !== "allow" && kind !== "notice");
      if (kind === "block") expect(answers).not.toContain("proceed");
      if (kind === "block") expect(answers).not.toContain("justified");
    }
  }
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideFiles, type FileFound, heldTypes } from "../../lib/decide/decide-files.ts";
import { ACTIONS, type Action, compareActions } from "../../lib/policy/actions.ts";
import { CARD, finding, recordOf, SSN, visit } from "../policy/under-policy.ts";

const clean: FileFound = { findings: [], more: {}, isUnreadable: false, isCopyable: true, isTable: false };
const file = (more: Partial<FileFound>): FileFound => ({ ...clean, ...more });
const locked = file({ isUnreadable: true, isCopyable: false });
const policy = (unreadable: Action = "justify", more: object = {}) => ({ approvedTools: ["claude"], files: { unreadable }, ...more });
const decided = (files: readonly FileFound[], pushed: object = policy(), host = "claude.ai") =>
  decideFiles(recordOf(pushed).compiled, visit(pushed, host), files, false);
const offered = (...parameters: Parameters<typeof decided>) => decided(...parameters).offers.map(({ answer }) => answer);

describe("files that would leave together", () => {
  it.each([
    ["a harmless one", [clean], "allow", []],
    ["one with a number of a person", [file({ findings: [SSN] })], "warn", ["redact", "proceed", "cancel"]],
    ["one with a card", [file({ findings: [CARD] })], "block", ["redact", "cancel"]],
    ["one that cannot be looked into", [locked], "justify", ["justified", "cancel"]],
    ["one that cannot be looked into, beside one that can", [locked, clean], "justify", ["redact", "justified", "cancel"]],
    ["a board paper", [file({ findings: [finding("board-paper", "board")] })], "warn", ["proceed", "cancel"]],
    [
      "a table that is confidential as a whole, which can lose columns",
      [file({ findings: [finding("board-paper", "board")], isTable: true })],
      "warn",
      ["redact", "proceed", "cancel"],
    ],
  ] as const)("%s", (_, files, kind, answers) => {
    expect(decided(files).kind).toBe(kind);
    expect(offered(files)).toEqual(answers);
  });

  it("count over all of them, and each is told its own part", () => {
    const { reasons, files } = decided([file({ findings: [SSN] }), clean, file({ findings: [SSN, SSN] })]);
    expect(reasons).toMatchObject([{ infoType: "us-ssn", count: 3 }]);
    expect(files.map((one) => one.reasons.map((reason) => (reason.kind === "data" ? reason.count : 0)))).toEqual([[1], [], [2]]);
  });

  it("tell of all that was found, however much it is", () => {
    const { reasons, files } = decided([file({ findings: [SSN], more: { "us-ssn": 7999 } }), file({ findings: [SSN] })]);
    expect(reasons).toMatchObject([{ count: 8001 }]);
    expect(files.map((one) => one.reasons)).toMatchObject([[{ count: 8000 }], [{ count: 1 }]]);
  });

  it("are not asked about where the policy only observes, and are counted", () => {
    const { kind, reasons } = decided([file({ findings: [SSN] }), locked], policy("block", { enforcement: "observe" }));
    expect(kind).toBe("allow");
    expect(reasons).toHaveLength(1);
  });

  it("are never milder with one file more", () => {
    const some = fc.constantFrom(clean, locked, file({ findings: [SSN] }), file({ findings: [CARD, SSN] }));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), some, fc.constantFrom(...ACTIONS), (files, more, unreadable) => {
        const [before, after] = [decided(files, policy(unreadable)), decided([...files, more], policy(unreadable))];
        expect(compareActions(after.kind, before.kind)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it("can always be cancelled, and go on as they are only as the strictest of them allows", () => {
    const some = fc.constantFrom(clean, locked, file({ findings: [SSN] }), file({ findings: [CARD] }));
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), fc.constantFrom(...ACTIONS), (files, unreadable) => {
        const { kind, offers } = decided(files, policy(unreadable));
        const answers = offers.map(({ answer }) => answer);
        if (compareActions(kind, "notice") <= 0) expect(answers).toEqual([]);
        else expect(answers.at(-1)).toBe("cancel");
        expect(answers.includes("proceed")).toBe(kind === "warn");
        expect(answers.includes("justified")).toBe(kind === "justify");
      }),
      { numRuns: 60 },
    );
  });

  it("have copies without what is held, from the confidence on that the policy names", () => {
    const pushed = policy("justify", { detectors: [{ id: "us-ssn", minConfidence: 0.8 }], dataActions: { contact: "notice" } });
    const files = [file({ findings: [SSN, finding("email", "contact")] })];
    expect(heldTypes(recordOf(pushed).compiled, visit(pushed, "claude.ai"), files)).toEqual({ "us-ssn": 0.8 });
  });
});

import { describe, expect, it } from "vitest";
import { type Change, changedDraft, draftOf } from "../../../components/builder/draft.ts";
import { blankHeaders, withoutSecrets } from "../../../components/builder/secrets.ts";

const draftAfter = (...changes: readonly Change[]) => changes.reduce(changedDraft, draftOf({ policyName: "v1" }));
const set = (path: readonly (string | number)[], value: unknown): Change => ({ kind: "set", path, value });

describe("a policy that is being written", () => {
  it("goes back by one field at a time, not by one letter", () => {
    const written = [
      set(["language"], "e"),
      set(["language"], "es"),
      set(["organization", "name"], "R"),
      set(["organization", "name"], "Ri"),
    ];
    expect(draftAfter(...written).past).toHaveLength(2);
    expect(draftAfter(...written, { kind: "undo" }).document).toEqual({ policyName: "v1", language: "es" });
    expect(draftAfter(...written, { kind: "undo" }, { kind: "undo" }, { kind: "undo" }).document).toEqual({ policyName: "v1" });
  });

  it("says what was taken away, and gives it back", () => {
    const removed = draftAfter({ kind: "become", document: {}, said: "Removed Claude." });
    expect(removed.said).toBe("Removed Claude.");
    const back = changedDraft(removed, { kind: "undo" });
    expect([back.document, back.said]).toEqual([{ policyName: "v1" }, ""]);
  });

  it("does not count a change that changes nothing as a step", () => {
    expect(draftAfter({ kind: "become", document: { policyName: "v1" }, said: "" }).past).toEqual([]);
  });
});

describe("what is kept of it between visits", () => {
  it("holds of a header its name alone: the rest may be a key", () => {
    const policy = {
      organization: { name: "Riverbend" },
      requests: { webhookUrl: "https://hooks.example/x", webhookHeaders: { Authorization: "secret" } },
      reporting: { otlpEndpoint: "https://logs.example", headers: { "X-Key": "secret" } },
      approvedTools: ["claude"],
    };
    const kept = withoutSecrets(policy);
    expect(JSON.stringify(kept)).not.toContain("secret");
    expect(blankHeaders(policy)).toEqual([]);
    expect(blankHeaders(kept)).toEqual([
      { path: "requests.webhookHeaders", names: ["Authorization"] },
      { path: "reporting.headers", names: ["X-Key"] },
    ]);
    expect(kept).toMatchObject({
      organization: policy.organization,
      approvedTools: ["claude"],
      requests: { webhookUrl: "https://hooks.example/x" },
    });
  });
});

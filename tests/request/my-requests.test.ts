import { describe, expect, it } from "vitest";
import { allTools } from "../../lib/catalog/tools.ts";
import { compile } from "../../lib/policy/compile.ts";
import { readPolicy } from "../../lib/policy/read-policy.ts";
import { allTold, decidedOf, type MyRequest, news, noteOn, withRequest } from "../../lib/request/my-requests.ts";

const otter: MyRequest = { id: "1", tool: "otter", name: "Otter", site: "otter.ai", minute: 1, state: "delivered", told: "" };
const NOW = Date.UTC(2026, 10, 25);
const policy = (raw: object) => compile(readPolicy(raw, allTools()).policy, NOW);

describe("what became of a request", () => {
  it.each([
    [{}, undefined],
    [{ approvedTools: ["otter"] }, "approved"],
    [{ approvedTools: ["otter.ai"] }, "approved"],
    [{ prohibitedTools: ["otter.ai"], approvedTools: ["otter"] }, "prohibited"],
    [{ tools: [{ id: "otter", status: "limited" }] }, "limited"],
    [{ tools: [{ id: "otter", status: "under-review" }] }, "under-review"],
  ] as const)("comes back with the policy %j as %s", (raw, decided) => {
    expect(decidedOf(policy(raw), otter)).toBe(decided);
  });

  it.each([
    [{ tools: [{ id: "otter", status: "limited", note: "Ask Dana for a seat." }] }, "Ask Dana for a seat."],
    [{ tools: [{ hosts: ["otter.ai"], status: "prohibited", note: "It keeps recordings." }] }, "It keeps recordings."],
    [{ tools: [{ id: "otter", status: "approved" }] }, ""],
    [{ tools: [{ id: "claude", status: "approved", note: "Not about Otter." }] }, ""],
    [{}, ""],
  ])("comes with what IT wrote beside the decision: %j", (raw, note) => expect(noteOn(policy(raw), otter)).toBe(note));

  it("is told once, and again when it changes", () => {
    const review = policy({ tools: [{ id: "otter", status: "under-review" }] });
    expect(news([otter], review)).toHaveLength(1);
    const told = allTold([otter], review);
    expect(news(told, review)).toEqual([]);
    expect(news(told, policy({ approvedTools: ["otter"] }))).toMatchObject([{ decided: "approved" }]);
  });

  it("stands once in the list for each tool", () => {
    const again = { ...otter, id: "2" };
    expect(withRequest([otter], again)).toEqual([again]);
    const named = { ...otter, id: "3", tool: "", name: "Mapper", site: "" };
    expect(withRequest([named], { ...named, id: "4", name: "Minutes" })).toHaveLength(2);
  });
});

import { expect, test } from "vitest";
import type { SeenAs } from "../../lib/catalog/seen-as.ts";
import { seenTool } from "../../lib/catalog/seen-tool.ts";
import { allTools } from "../../lib/catalog/tools.ts";
import { judge } from "../../lib/decide/verdict.ts";
import { ACTIONS } from "../../lib/policy/actions.ts";
import { compile } from "../../lib/policy/compile.ts";
import { readPolicy } from "../../lib/policy/read-policy.ts";
import { at } from "../catalog/place.ts";

const compiled = (raw: object) => compile(readPolicy(raw, allTools()).policy, Date.UTC(2026, 10, 25));
const seen = (as: SeenAs) => seenTool("desk.example", as);

test.each([
  [{ kind: "chat" }, "unknown", "notice"],
  [{ kind: "possible-reseller" }, "unknown", "notice"],
  [{ kind: "local" }, "selfHosted", "warn"],
  [{ kind: "panel", family: "Dify" }, "selfHosted", "warn"],
  [{ kind: "reseller" }, "reseller", "block"],
  [{ kind: "mirror", family: "copy of ChatGPT" }, "mirror", "block"],
] as const)("a page taken for %j is %s for the policy: %s unless it says otherwise", (as, siteKind, action) => {
  expect(judge(compiled({}), at("desk.example/"), undefined, seen(as))).toMatchObject({ siteKind, action, status: "unlisted" });
  for (const said of ACTIONS)
    expect(judge(compiled({ siteActions: { [siteKind]: said } }), at("desk.example/"), undefined, seen(as))?.action).toBe(said);
});

test("the policy's word on the host goes before what its page was taken for", () => {
  const approved = compiled({ approvedTools: ["desk.example"] });
  expect(judge(approved, at("desk.example/"), undefined, seen({ kind: "reseller" }))).toMatchObject({
    status: "approved",
    action: "allow",
  });
  const prohibited = compiled({ prohibitedTools: ["desk.example"] });
  expect(judge(prohibited, at("desk.example/"), undefined, seen({ kind: "chat" }))).toMatchObject({
    siteKind: "prohibited",
    action: "block",
  });
});

test("an organization that only observes is shown nothing", () => {
  expect(
    judge(compiled({ enforcement: "observe" }), at("desk.example/"), undefined, seen({ kind: "mirror", family: "copy of ChatGPT" }))
      ?.action,
  ).toBe("allow");
});

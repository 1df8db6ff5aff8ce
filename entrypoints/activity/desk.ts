import type { ActivityDesk, NamedTool } from "../../components/activity/state.ts";
import type { ActivityExport } from "../../lib/activity/export.ts";
import { inventory } from "../../lib/activity/inventory.ts";
import { parseHost, selfAndParents } from "../../lib/base/host.ts";
import { changeStore } from "../../lib/browser/change-store.ts";
import { copyText, downloadText } from "../../lib/browser/hand-over.ts";
import type { Stores } from "../../lib/browser/stores.ts";
import { toolById } from "../../lib/catalog/tools.ts";
import type { CompiledPolicy, PolicyRecord } from "../../lib/policy/policy.ts";

/** What the page needs beside the policy. */
export type ActivityStores = Pick<Stores, "activity" | "accounts" | "workEmail" | "installation">;

/** Joins the activity page with stores, catalog and policy. */
export function createDesk(record: PolicyRecord, stores: ActivityStores): ActivityDesk {
  const { activity: events, accounts, workEmail, installation } = stores;
  const today = new Date().toISOString().slice(0, 10);
  const named = (id: string) => namedTool(record.compiled, id);
  return {
    record,
    events,
    accounts,
    workEmail,
    today,
    reviewDay: reviewDay(record.compiled),
    named,
    ownExport: (): ActivityExport => ({
      format: "handrail-activity",
      version: 1,
      installation,
      madeOn: today,
      policyName: record.compiled.policyName.slice(0, 500),
      tools: inventory(events, accounts).map((use) => ({ ...use, ...named(use.tool) })),
    }),
    onAccount: (tool, kind) =>
      void changeStore("accounts", (all = {}) => ({ ...all, [tool]: { kind, minute: Math.floor(Date.now() / 60_000) } })),
    onEmail: (email) => void changeStore("workEmail", () => email),
    onRemove: () => void removeAll(),
    onSave: downloadText,
    onCopy: copyText,
    onPrint: () => print(),
  };
}

// The first day by which a tool is to be looked at again.
function reviewDay({ rules }: CompiledPolicy): string {
  return (
    Object.values(rules)
      .flatMap(({ reviewBy, expires }) => [reviewBy, expires])
      .filter((day) => /^\d{4}-/.test(day))
      .toSorted()[0] ?? ""
  );
}

// Also what tells that a tool was opened today, else it would be missing until tomorrow; and the accounts, which name the tools too.
async function removeAll(): Promise<void> {
  await changeStore("activity", () => []);
  await changeStore("visited", () => ({}));
  await changeStore("accounts", () => ({}));
}

function namedTool(policy: CompiledPolicy, id: string): NamedTool {
  const tool = toolById(id);
  const rule = Object.hasOwn(policy.rules, id) ? policy.rules[id] : undefined;
  const host = parseHost(tool === undefined ? id : (/^[^/?]+/.exec(tool.home)?.[0] ?? ""));
  const listed = host === undefined ? undefined : selfAndParents(host).find((parent) => Object.hasOwn(policy.hosts, parent));
  const said = [Object.hasOwn(policy.tools, id) ? policy.tools[id] : undefined, listed === undefined ? undefined : policy.hosts[listed]];
  return {
    name: (tool?.name ?? rule?.name ?? "") || id,
    channel: tool?.channel ?? rule?.channel ?? "official",
    status: (["prohibited", "limited", "approved", "under-review"] as const).find((status) => said.includes(status)) ?? "unlisted",
  };
}

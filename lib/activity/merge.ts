import { DATA_CATEGORIES } from "../base/data-category.ts";
import type { AccountKind } from "./accounts.ts";
import { type Contributors, contributorsOf } from "./contributors.ts";
import type { ActivityExport, ExportedTool } from "./export.ts";
import { NO_CATEGORIES, NO_OUTCOMES, type Outcomes, sumOf, type ToolUse } from "./inventory.ts";

/** One tool's use in the organisation. */
export interface OrganizationUse extends Omit<ExportedTool, "account"> {
  readonly people: number;
  /** How many people use it with which kind of account. */
  readonly accounts: Readonly<Record<AccountKind | "unknown", number>>;
}

/** What several people's exports say together. */
export interface OrganizationInventory {
  readonly people: number;
  readonly policyNames: readonly string[];
  readonly tools: readonly OrganizationUse[];
  readonly contributors: Contributors;
}

/** Merges exports; of two by the same person the later one counts. Name, channel and status are those of the latest export. Most people first. */
export function merge(exports: readonly ActivityExport[]): OrganizationInventory {
  const latest = new Map(exports.toSorted((a, b) => a.madeOn.localeCompare(b.madeOn)).map((one) => [one.installation, one]));
  const kept = [...latest.values()].toSorted((a, b) => a.madeOn.localeCompare(b.madeOn));
  const byTool = Map.groupBy(
    kept.flatMap(({ tools }) => tools),
    ({ tool }) => tool,
  );
  return {
    people: kept.length,
    policyNames: [...new Set(kept.map(({ policyName }) => policyName))],
    tools: [...byTool.values()]
      .map(together)
      .toSorted((a, b) => b.people - a.people || b.daysUsed - a.daysUsed || a.name.localeCompare(b.name)),
    contributors: contributorsOf(kept),
  };
}

function together(uses: readonly ExportedTool[]): OrganizationUse {
  const { tool = "", name = "", channel = "official", status = "unlisted" } = uses.at(-1) ?? {};
  const days = (pick: (use: ExportedTool) => string) =>
    uses
      .map(pick)
      .filter((day) => day !== "")
      .toSorted();
  const accounts = { work: 0, personal: 0, shared: 0, unknown: 0 };
  const categories = { ...NO_CATEGORIES };
  for (const use of uses) {
    accounts[use.account] += 1;
    for (const category of DATA_CATEGORIES) categories[category] += use.categories[category] ?? 0;
  }
  return {
    tool,
    name,
    channel,
    status,
    firstDay: days(({ firstDay }) => firstDay)[0] ?? "",
    lastDay: days(({ lastDay }) => lastDay).at(-1) ?? "",
    daysUsed: uses.reduce((sum, use) => sum + use.daysUsed, 0),
    outcomes: uses.reduce((sum, { outcomes }) => sumOf(sum, outcomes), NO_OUTCOMES),
    categories,
    months: monthsOf(uses),
    people: uses.length,
    accounts,
  };
}

/** The outcomes of several uses by month. */
export function monthsOf(uses: readonly Pick<ToolUse, "months">[]): Readonly<Record<string, Outcomes>> {
  const months: Record<string, Outcomes> = {};
  for (const use of uses) for (const [month, own] of Object.entries(use.months)) months[month] = sumOf(months[month] ?? NO_OUTCOMES, own);
  return months;
}

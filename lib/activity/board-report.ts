import { CHANNELS, type Channel } from "../base/channel.ts";
import { DATA_CATEGORIES, type DataCategory } from "../base/data-category.ts";
import type { AccountKind } from "./accounts.ts";
import { NO_OUTCOMES, type Outcomes, sumOf } from "./inventory.ts";
import { monthsOf, type OrganizationInventory, type OrganizationUse } from "./merge.ts";

/** Groups below this size are not shown: in a small group a number points to a person. */
export const LEAST_GROUP = 5;

/** One line of the report's list of tools. */
export interface ReportedTool extends Pick<OrganizationUse, "tool" | "name" | "channel" | "status" | "firstDay"> {
  readonly people: number;
}

/** One page for board, funder or insurer. Numbers of people are never below `LEAST_GROUP`. */
export interface BoardReport {
  readonly people: number;
  readonly policyNames: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Tools that at least `LEAST_GROUP` people use. */
  readonly tools: readonly ReportedTool[];
  /** How many tools fewer people use: by status only. */
  readonly smallTools: Readonly<Record<OrganizationUse["status"], number>>;
  /** Tools by channel. */
  readonly channels: Readonly<Record<Channel, number>>;
  readonly outcomes: Outcomes;
  readonly categories: Readonly<Record<DataCategory, number>>;
  /** How many uses (person and tool) have which kind of account; undefined where they are fewer than `LEAST_GROUP`, but some. */
  readonly accounts: Readonly<Record<AccountKind | "unknown", number | undefined>>;
  /** The last month with something in it, and the one before. */
  readonly change:
    | { readonly month: string; readonly now: Outcomes; readonly before: Outcomes; readonly newTools: readonly string[] }
    | undefined;
}

/** The report; undefined while there are fewer than `LEAST_GROUP` people, whose numbers would point to them. */
export function boardReport({ people, policyNames, tools }: OrganizationInventory): BoardReport | undefined {
  if (people < LEAST_GROUP) return undefined;
  const smallTools = { approved: 0, limited: 0, prohibited: 0, "under-review": 0, unlisted: 0 };
  const channels = Object.fromEntries(CHANNELS.map((channel) => [channel, 0])) as Record<Channel, number>; // as: every channel is there
  const categories = Object.fromEntries(DATA_CATEGORIES.map((category) => [category, 0])) as Record<DataCategory, number>; // as: every category is there
  const accounts = { work: 0, personal: 0, shared: 0, unknown: 0 };
  for (const use of tools) {
    channels[use.channel] += 1;
    if (use.people < LEAST_GROUP) smallTools[use.status] += 1;
    for (const category of DATA_CATEGORIES) categories[category] += use.categories[category] ?? 0;
    for (const kind of ["work", "personal", "shared", "unknown"] as const) accounts[kind] += use.accounts[kind];
  }
  const shown = tools.filter((use) => use.people >= LEAST_GROUP);
  return {
    people,
    policyNames,
    from:
      tools
        .map(({ firstDay }) => firstDay)
        .filter(Boolean)
        .toSorted()[0] ?? "",
    to:
      tools
        .map(({ lastDay }) => lastDay)
        .filter(Boolean)
        .toSorted()
        .at(-1) ?? "",
    tools: shown.map(({ tool, name, channel, status, firstDay, people: users }) => ({
      tool,
      name,
      channel,
      status,
      firstDay,
      people: users,
    })),
    smallTools,
    channels,
    outcomes: tools.reduce((sum, { outcomes }) => sumOf(sum, outcomes), NO_OUTCOMES),
    categories,
    accounts: {
      work: largeOnly(accounts.work),
      personal: largeOnly(accounts.personal),
      shared: largeOnly(accounts.shared),
      unknown: largeOnly(accounts.unknown),
    },
    change: changeOf(tools, shown),
  };
}

function largeOnly(count: number): number | undefined {
  return count === 0 || count >= LEAST_GROUP ? count : undefined;
}

function changeOf(tools: readonly OrganizationUse[], shown: readonly OrganizationUse[]): BoardReport["change"] {
  const months = monthsOf(tools);
  const month = Object.keys(months).toSorted().at(-1);
  if (month === undefined) return undefined;
  return {
    month,
    now: months[month] ?? NO_OUTCOMES,
    before: months[monthBefore(month)] ?? NO_OUTCOMES,
    newTools: shown.filter(({ firstDay }) => firstDay.startsWith(month)).map(({ name }) => name),
  };
}

/** "2026-01" -> "2025-12". */
function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, "0")}`;
}

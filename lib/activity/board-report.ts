import { CHANNELS, type Channel } from "../base/channel.ts";
import { DATA_CATEGORIES, type DataCategory } from "../base/data-category.ts";
import type { AccountKind } from "./accounts.ts";
import type { Contributors } from "./contributors.ts";
import { NO_OUTCOMES, sumOf } from "./inventory.ts";
import { monthsOf, type OrganizationInventory, type OrganizationUse } from "./merge.ts";

/** Groups below this size are not shown: in a small group a number points to a person. */
export const LEAST_GROUP = 5;

/** A number; undefined where it is made of fewer than `LEAST_GROUP` people, or where such a one could be worked out with it. */
export type Shown = number | undefined;

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
  readonly outcomes: Readonly<Record<"held" | "redacted" | "sentAnyway", Shown>>;
  /** In how many decisions each was found. */
  readonly categories: Readonly<Record<DataCategory, Shown>>;
  /** How many people use at least one tool with which kind of account. */
  readonly accounts: Readonly<Record<AccountKind | "unknown", Shown>>;
  /** What was held in the last month with something in it, and in the one before. */
  readonly change:
    | { readonly month: string; readonly now: Shown; readonly before: Shown; readonly newTools: readonly string[] }
    | undefined;
}

/** The report; undefined while there are fewer than `LEAST_GROUP` people, whose numbers would point to them. */
export function boardReport({ people, policyNames, tools, contributors }: OrganizationInventory): BoardReport | undefined {
  if (people < LEAST_GROUP) return undefined;
  const smallTools = { approved: 0, limited: 0, prohibited: 0, "under-review": 0, unlisted: 0 };
  const channels = Object.fromEntries(CHANNELS.map((channel) => [channel, 0])) as Record<Channel, number>; // as: every channel is there
  for (const use of tools) {
    channels[use.channel] += 1;
    if (use.people < LEAST_GROUP) smallTools[use.status] += 1;
  }
  const shown = tools.filter((use) => use.people >= LEAST_GROUP);
  const outcomes = tools.reduce((sum, use) => sumOf(sum, use.outcomes), NO_OUTCOMES);
  const outcome = (name: "held" | "redacted" | "sentAnyway") => largeOnly(outcomes[name], contributors.outcomes[name]);
  const [redacted, sentAnyway] = allOrNone([outcome("redacted"), outcome("sentAnyway")]);
  return {
    people,
    policyNames,
    from: ends(tools.map(({ firstDay }) => firstDay)).first,
    to: ends(tools.map(({ lastDay }) => lastDay)).last,
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
    outcomes: { held: outcome("held"), redacted, sentAnyway },
    categories: categoriesOf(tools, contributors),
    accounts: accountsOf(contributors),
    change: changeOf(tools, shown, contributors),
  };
}

function ends(days: readonly string[]): { readonly first: string; readonly last: string } {
  const sorted = days.filter((day) => day !== "").toSorted();
  return { first: sorted[0] ?? "", last: sorted.at(-1) ?? "" };
}

function categoriesOf(tools: readonly OrganizationUse[], { categories }: Contributors): BoardReport["categories"] {
  const sum = (category: DataCategory) => tools.reduce((all, use) => all + (use.categories[category] ?? 0), 0);
  return Object.fromEntries(
    DATA_CATEGORIES.map((category) => [category, largeOnly(sum(category), categories[category])]),
  ) as BoardReport["categories"]; // as: every category is there
}

// All people are known, so one hidden kind could be worked out from the others: the smallest of those is hidden with it.
function accountsOf({ accounts }: Contributors): BoardReport["accounts"] {
  const kinds = Object.keys(accounts) as (keyof typeof accounts)[]; // as: the keys of that record
  const shown = Object.fromEntries(kinds.map((kind) => [kind, largeOnly(accounts[kind], accounts[kind])]));
  const smallest = kinds.filter((kind) => (shown[kind] ?? 0) > 0).toSorted((a, b) => accounts[a] - accounts[b])[0];
  const hidden = kinds.filter((kind) => shown[kind] === undefined).length;
  return { ...shown, ...(hidden === 1 && smallest !== undefined ? { [smallest]: undefined } : {}) } as BoardReport["accounts"]; // as: every kind is there
}

function largeOnly(count: number, people: number): Shown {
  return people === 0 || people >= LEAST_GROUP ? count : undefined;
}

// Of two parts of a sum that is shown: hiding one only would tell it all the same.
function allOrNone(parts: readonly [Shown, Shown]): readonly [Shown, Shown] {
  return parts.includes(undefined) ? [undefined, undefined] : parts;
}

function changeOf(tools: readonly OrganizationUse[], shown: readonly OrganizationUse[], contributors: Contributors): BoardReport["change"] {
  const months = monthsOf(tools);
  const month = Object.keys(months).toSorted().at(-1);
  if (month === undefined) return undefined;
  const heldIn = (one: string) => largeOnly(months[one]?.held ?? 0, contributors.months[one] ?? 0);
  const [now, before] = allOrNone([heldIn(month), heldIn(monthBefore(month))]);
  return { month, now, before, newTools: shown.filter(({ firstDay }) => firstDay.startsWith(month)).map(({ name }) => name) };
}

/** "2026-01" -> "2025-12". */
function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, "0")}`;
}

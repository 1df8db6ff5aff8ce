import { DATA_CATEGORIES, type DataCategory } from "../base/data-category.ts";
import { ACCOUNT_KINDS, type AccountKind } from "./accounts.ts";
import type { ActivityExport } from "./export.ts";
import { NO_CATEGORIES, NO_OUTCOMES, type Outcomes } from "./inventory.ts";

/** Of how many people each number of the organisation's inventory is made: a number of few people points to one of them. */
export interface Contributors {
  readonly outcomes: Readonly<Record<keyof Outcomes, number>>;
  readonly categories: Readonly<Record<DataCategory, number>>;
  /** People who use at least one tool with this kind of account. */
  readonly accounts: Readonly<Record<AccountKind | "unknown", number>>;
  /** By month ("2026-11"), people of whom something was held. */
  readonly months: Readonly<Record<string, number>>;
}

/** @param exports one for each person */
export function contributorsOf(exports: readonly ActivityExport[]): Contributors {
  const outcomes = { ...NO_OUTCOMES } as Record<keyof Outcomes, number>; // as: a copy, to be counted up
  const categories = { ...NO_CATEGORIES } as Record<DataCategory, number>; // as: see above
  const accounts = { work: 0, personal: 0, shared: 0, unknown: 0 };
  const months: Record<string, number> = {};
  for (const { tools } of exports) {
    for (const outcome of Object.keys(outcomes) as (keyof Outcomes)[]) // as: the keys of the record above
      if (tools.some((use) => use.outcomes[outcome] > 0)) outcomes[outcome] += 1;
    for (const category of DATA_CATEGORIES) if (tools.some((use) => (use.categories[category] ?? 0) > 0)) categories[category] += 1;
    for (const kind of [...ACCOUNT_KINDS, "unknown"] as const) if (tools.some(({ account }) => account === kind)) accounts[kind] += 1;
    for (const month of monthsHeldIn(tools)) months[month] = (months[month] ?? 0) + 1;
  }
  return { outcomes, categories, accounts, months };
}

function monthsHeldIn(tools: ActivityExport["tools"]): ReadonlySet<string> {
  return new Set(tools.flatMap(({ months }) => Object.entries(months).flatMap(([month, { held }]) => (held > 0 ? [month] : []))));
}

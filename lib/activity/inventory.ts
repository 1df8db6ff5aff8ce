import { DATA_CATEGORIES, type DataCategory } from "../base/data-category.ts";
import type { AccountKind, Accounts } from "./accounts.ts";
import { type Day, dayOf, monthOf } from "./day.ts";
import type { LogEvent } from "./event.ts";

/** What became of submissions. Numbers of decisions, not of findings. */
export interface Outcomes {
  /** A question was asked, or the policy said no. */
  readonly held: number;
  readonly redacted: number;
  /** Went as it was after the question, with a justification or without. */
  readonly sentAnyway: number;
  readonly justified: number;
  readonly cancelled: number;
  /** Nothing was asked; the person was told, or it was only counted. */
  readonly noticed: number;
}

/** One tool's use by one person. */
export interface ToolUse {
  readonly tool: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly daysUsed: number;
  readonly account: AccountKind | "unknown";
  readonly outcomes: Outcomes;
  /** By data category, in how many decisions it spoke against the submission. */
  readonly categories: Readonly<Record<DataCategory, number>>;
  /** By month ("2026-11"). */
  readonly months: Readonly<Record<string, Outcomes>>;
}

export const NO_OUTCOMES: Outcomes = { held: 0, redacted: 0, sentAnyway: 0, justified: 0, cancelled: 0, noticed: 0 };
export const NO_CATEGORIES = Object.fromEntries(DATA_CATEGORIES.map((category) => [category, 0])) as Readonly<Record<DataCategory, number>>; // as: every category is there

/** The use of each tool, most used first. Events in any order. */
export function inventory(events: readonly LogEvent[], accounts: Accounts): readonly ToolUse[] {
  const byTool = Map.groupBy(events, ({ tool }) => tool);
  return [...byTool]
    .map(([tool, own]) => useOf(tool, own, Object.hasOwn(accounts, tool) ? (accounts[tool]?.kind ?? "unknown") : "unknown"))
    .toSorted((a, b) => b.daysUsed - a.daysUsed || a.tool.localeCompare(b.tool));
}

/** Tools of which only the account is known: the person named them in a survey, or their events are past their days. They are to be handed over all the same. */
export function onlyTold(uses: readonly ToolUse[], accounts: Accounts): readonly ToolUse[] {
  return Object.entries(accounts)
    .filter(([tool]) => !uses.some((use) => use.tool === tool))
    .map(([tool, { kind }]) => useOf(tool, [], kind));
}

function useOf(tool: string, events: readonly LogEvent[], account: ToolUse["account"]): ToolUse {
  const days = [...new Set(events.map(({ minute }) => dayOf(minute)))].toSorted();
  const submissions = events.filter(({ entryWay }) => entryWay !== "visit");
  const months = Map.groupBy(submissions, ({ minute }) => monthOf(minute));
  return {
    tool,
    firstDay: days[0] ?? "",
    lastDay: days.at(-1) ?? "",
    daysUsed: days.length,
    account,
    outcomes: outcomesOf(submissions),
    categories: categoriesOf(submissions),
    months: Object.fromEntries([...months].map(([month, own]) => [month, outcomesOf(own)])),
  };
}

function outcomesOf(events: readonly LogEvent[]): Outcomes {
  const count = (holds: (event: LogEvent) => boolean) => events.filter(holds).length;
  const isHeld = ({ action, answer }: LogEvent) => answer !== "none" || action === "block";
  return {
    held: count(isHeld),
    redacted: count(({ answer }) => answer === "redact"),
    sentAnyway: count(({ answer }) => answer === "proceed" || answer === "justified"),
    justified: count(({ answer }) => answer === "justified"),
    cancelled: count(({ answer }) => answer === "cancel"),
    noticed: count((event) => !isHeld(event)),
  };
}

function categoriesOf(events: readonly LogEvent[]): Readonly<Record<DataCategory, number>> {
  const counts = { ...NO_CATEGORIES };
  for (const { found } of events) for (const category of new Set(found.map((one) => one.category))) counts[category] += 1;
  return counts;
}

/** Both together. */
export function sumOf(a: Outcomes, b: Outcomes): Outcomes {
  return {
    held: a.held + b.held,
    redacted: a.redacted + b.redacted,
    sentAnyway: a.sentAnyway + b.sentAnyway,
    justified: a.justified + b.justified,
    cancelled: a.cancelled + b.cancelled,
    noticed: a.noticed + b.noticed,
  };
}

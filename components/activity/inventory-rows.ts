import { csvOf } from "../../lib/activity/csv.ts";
import type { USE_STATUSES } from "../../lib/activity/export.ts";
import type { OrganizationUse } from "../../lib/activity/merge.ts";
import { DATA_CATEGORIES } from "../../lib/base/data-category.ts";
import type { ActivityWords } from "../words/pages/en-activity.ts";
import type { Words } from "../words/words.ts";

/** The inventory as CSV, one row a tool, headed in the person's language. */
export function inventoryRows(
  tools: readonly OrganizationUse[],
  { organization: own, channels, accounts }: ActivityWords,
  words: Words,
  statusWords: (status: (typeof USE_STATUSES)[number]) => string,
): string {
  const kinds = ["work", "personal", "shared", "unknown"] as const;
  return csvOf([
    [
      own.tool,
      own.channel,
      own.status,
      own.people,
      own.first,
      own.last,
      own.days,
      ...kinds.map((kind) => `${own.accounts}: ${accounts[kind]}`),
      own.held,
      own.redacted,
      own.sentAnyway,
      own.justified,
      ...DATA_CATEGORIES.map((category) => words.categories[category].label),
    ],
    ...tools.map((use) => [
      use.name,
      channels[use.channel],
      statusWords(use.status),
      use.people,
      use.firstDay,
      use.lastDay,
      use.daysUsed,
      ...kinds.map((kind) => use.accounts[kind]),
      use.outcomes.held,
      use.outcomes.redacted,
      use.outcomes.sentAnyway,
      use.outcomes.justified,
      ...DATA_CATEGORIES.map((category) => use.categories[category] ?? 0),
    ]),
  ]);
}

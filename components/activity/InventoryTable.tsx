import type { OrganizationUse } from "../../lib/activity/merge.ts";
import { DATA_CATEGORIES } from "../../lib/base/data-category.ts";
import { asOfWords } from "../vendor/as-of.ts";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { useWords } from "../words/words.ts";
import { useStatusWords } from "./status-words.ts";

/** The organization's inventory: a card a tool, so that it reads at any width. */
export function InventoryTable({ tools }: { readonly tools: readonly OrganizationUse[] }) {
  const words = useWords();
  const { organization: own, channels, accounts } = usePageWords().activity;
  const statusWords = useStatusWords();
  const number = new Intl.NumberFormat(words.language);
  return (
    <ul class="inventory">
      {tools.map((use) => {
        const kinds = (["work", "personal", "shared", "unknown"] as const).filter((kind) => use.accounts[kind] > 0);
        const found = DATA_CATEGORIES.filter((category) => (use.categories[category] ?? 0) > 0);
        const facts: readonly (readonly [label: string, text: string])[] = [
          [own.channel, channels[use.channel]],
          [own.people, number.format(use.people)],
          [own.first, asOfWords(use.firstDay, words.language)],
          [own.last, asOfWords(use.lastDay, words.language)],
          [own.days, number.format(use.daysUsed)],
          [own.accounts, kinds.map((kind) => `${accounts[kind]} ${number.format(use.accounts[kind])}`).join(", ")],
          [own.held, number.format(use.outcomes.held)],
          [own.redacted, number.format(use.outcomes.redacted)],
          [own.sentAnyway, number.format(use.outcomes.sentAnyway)],
          [own.justified, number.format(use.outcomes.justified)],
          [
            own.categories,
            found.length === 0
              ? own.nothing
              : found.map((category) => `${words.categories[category].label} ${number.format(use.categories[category] ?? 0)}`).join(", "),
          ],
        ];
        return (
          <li key={use.tool}>
            <h2>
              {use.name} <span class="hint">{statusWords(use.status)}</span>
            </h2>
            <dl>
              {facts.map(([label, text]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}

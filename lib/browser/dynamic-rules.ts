import { browser, type DeclarativeNetRequest } from "./webext.ts";

/** A rule without its number: numbers are given out here. */
export type Rule = Omit<DeclarativeNetRequest.Rule, "id">;

/** Who owns which numbers: each replaces its own rules and leaves the others'. */
const FIRST_ID = { block: 1, tenants: 100_000, addresses: 200_000 } as const;
const SPAN = 100_000;

let last: Promise<void> = Promise.resolve();

/**
 * Puts these rules in place of the owner's earlier ones. The browser keeps them over restarts and updates, so nothing is written when they are there
 * already. Where the browser refuses a rule, the others are set all the same, and this rejects with its words.
 */
export function setRules(owner: keyof typeof FIRST_ID, rules: readonly Rule[]): Promise<void> {
  last = last.catch(() => undefined).then(() => replace(FIRST_ID[owner], rules));
  return last;
}

async function replace(first: number, rules: readonly Rule[]): Promise<void> {
  const present = (await browser.declarativeNetRequest.getDynamicRules()).filter(({ id }) => id >= first && id < first + SPAN);
  const next = rules.map((rule, index) => ({ id: first + index, ...rule }));
  if (same(present, next)) return;
  const removeRuleIds = present.map(({ id }) => id);
  await browser.declarativeNetRequest.updateDynamicRules({ removeRuleIds, addRules: next }).catch(() => oneByOne(removeRuleIds, next));
}

async function oneByOne(removeRuleIds: number[], rules: readonly DeclarativeNetRequest.Rule[]): Promise<void> {
  await browser.declarativeNetRequest.updateDynamicRules({ removeRuleIds });
  const results = await Promise.allSettled(rules.map((rule) => browser.declarativeNetRequest.updateDynamicRules({ addRules: [rule] })));
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

// Browsers give rules back in their own order, with keys in their own order and defaults filled in or left out.
function same(a: readonly DeclarativeNetRequest.Rule[], b: readonly DeclarativeNetRequest.Rule[]): boolean {
  const text = (rules: readonly DeclarativeNetRequest.Rule[]) => JSON.stringify(rules.toSorted((x, y) => x.id - y.id).map(sorted));
  return a.length === b.length && text(a) === text(b);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

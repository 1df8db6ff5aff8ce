/** What happens to a visit or a submission, mildest first. */
export const ACTIONS = ["allow", "notice", "warn", "justify", "block"] as const;
export type Action = (typeof ACTIONS)[number];

/** Below 0 when `a` is milder than `b`, above 0 when stricter, 0 when equal. */
export function compareActions(a: Action, b: Action): number {
  return ACTIONS.indexOf(a) - ACTIONS.indexOf(b);
}

/** The strictest of the actions; "allow" when there are none. */
export function strictest(actions: readonly Action[]): Action {
  return actions.reduce((worst, action) => (compareActions(action, worst) > 0 ? action : worst), "allow" as Action);
}

/** The action, or "warn" when it is stricter: coaching never stops anybody. */
export function atMostWarn(action: Action): Action {
  return compareActions(action, "warn") > 0 ? "warn" : action;
}

/** By tool id, the minute (since 1970) in which a person answered what the policy says of the site. */
export type SiteAnswers = Readonly<Record<string, number>>;

/** An acknowledged warning or a justification holds for a day. */
const HOLDS_MINUTES = 24 * 60;

/** True while the answer for this tool holds. */
export function isSiteAnswered(answers: SiteAnswers, toolId: string, nowMinute: number): boolean {
  const minute = answers[toolId];
  return minute !== undefined && nowMinute - minute < HOLDS_MINUTES && minute <= nowMinute;
}

/** The answers with this one added and those that no longer hold dropped. */
export function withSiteAnswer(answers: SiteAnswers, toolId: string, nowMinute: number): SiteAnswers {
  const holding = Object.entries(answers).filter(([id]) => isSiteAnswered(answers, id, nowMinute));
  return { ...Object.fromEntries(holding), [toolId]: nowMinute };
}

/** The answers without the one for this tool: it is asked again. */
export function withoutSiteAnswer(answers: SiteAnswers, toolId: string): SiteAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== toolId));
}

/** The answers that hold now, the newest first, each with the minute (since 1970) until which it does. */
export function heldAnswers(answers: SiteAnswers, nowMinute: number): readonly { readonly toolId: string; readonly untilMinute: number }[] {
  return Object.entries(answers)
    .filter(([toolId]) => isSiteAnswered(answers, toolId, nowMinute))
    .map(([toolId, minute]) => ({ toolId, untilMinute: minute + HOLDS_MINUTES }))
    .toSorted((a, b) => b.untilMinute - a.untilMinute);
}

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

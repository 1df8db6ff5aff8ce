/** What settling overlaps looks at. */
interface Ranked {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/**
 * Settles overlaps: the more confident stands, then the longer, then the earlier. The result is ordered by start and nothing in it overlaps.
 * What lost is gone whole, so a text that is redacted never keeps half of a finding.
 */
export function settleOverlaps<T extends Ranked>(candidates: readonly T[]): readonly T[] {
  const standing: T[] = [];
  for (const candidate of candidates.toSorted((a, b) => a.start - b.start || compare(a, b))) {
    let stands = true;
    for (let last = standing.at(-1); last !== undefined && last.end > candidate.start; last = standing.at(-1)) {
      if (compare(candidate, last) >= 0) {
        stands = false;
        break;
      }
      standing.pop();
    }
    if (stands) standing.push(candidate);
  }
  return standing;
}

// Below 0 when `a` is to be kept.
function compare(a: Ranked, b: Ranked): number {
  return b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

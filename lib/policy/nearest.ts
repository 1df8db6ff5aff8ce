/** Beside the changes: so many spaces and signs that one of the two has and the other has not. */
const MOST_ADDED = 8;

/** How many single-letter changes turn `a` into `b`, or anything above `limit` when it is more than that. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

/** The same text but for case, spaces and punctuation: "Chat GPT" and "chatgpt". */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** The candidate that a person most likely meant; undefined when none is close. Texts above 60 characters are never typing errors. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = bare(text.slice(0, 60));
  if (wanted === "" || text.length > 60) return undefined;
  let limit = wanted.length <= 3 ? 1 : wanted.length <= 8 ? 2 : 3;
  let best: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) > MOST_ADDED) continue;
    const other = bare(candidate);
    const steps = distance(wanted, other, limit);
    if (steps > limit || (best !== undefined && steps === limit)) continue;
    // People rarely mistype the first letter: "openai" is not a misspelt "edenai".
    if (steps > 1 && wanted.charAt(0) !== other.charAt(0)) continue;
    best = candidate;
    limit = steps;
    if (steps === 0) break;
  }
  return best;
}

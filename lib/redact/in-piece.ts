import type { Finding } from "../detect/detector.ts";

/** A value that is held, and what it was found as. */
export type HeldValues = ReadonlyMap<string, Omit<Finding, "start" | "end">>;

/** The values of the findings. */
export function heldValues(text: string, findings: readonly Finding[]): HeldValues {
  return new Map(
    findings.map(({ infoType, category, confidence, start, end }) => [text.slice(start, end), { infoType, category, confidence }]),
  );
}

const WORD_SIGN = /[\p{L}\p{N}]/u;

/**
 * What is to be replaced in one piece of a submission: what was found in the piece, and the values that were found in the whole. A number that only a word
 * in another box gives away is not found in its piece alone.
 * @param findings those of the piece, in order
 */
export function inPiece(piece: string, findings: readonly Finding[], held: HeldValues): readonly Finding[] {
  const seen = new Set(findings.map(({ start, end }) => piece.slice(start, end)));
  const known = [...held].flatMap(([value, what]) =>
    seen.has(value) ? [] : placesOf(piece, value).map((start) => ({ ...what, start, end: start + value.length })),
  );
  const all = [...findings, ...known.filter(({ start, end }) => !findings.some((found) => found.start < end && start < found.end))];
  const inOrder = all.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let done = 0;
  return inOrder.filter(({ start, end }) => {
    const isFree = start >= done;
    if (isFree) done = end;
    return isFree;
  });
}

function placesOf(piece: string, value: string): readonly number[] {
  const places: number[] = [];
  if (value.trim() === "") return places;
  for (let at = piece.indexOf(value); at >= 0; at = piece.indexOf(value, at + value.length)) {
    const [before = "", after = ""] = [piece[at - 1], piece[at + value.length]];
    // "1234" is not in "512345".
    if (!WORD_SIGN.test(before) && !WORD_SIGN.test(after)) places.push(at);
  }
  return places;
}

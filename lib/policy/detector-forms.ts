import { RE2JS } from "re2js";

/** Shorter than this, a word or format would be found everywhere. In characters. */
const SHORTEST_WORD = 2;
const SHORTEST_FORMAT = 4;
const SHORTEST_IGNORED = 4;

/** What is wrong with a word to look for; undefined when nothing is. Empty is fine: the policy says nothing. The same holds for all in this file. */
export function wordProblem(text: string): string | undefined {
  if (text === "") return undefined;
  if ([...text].length < SHORTEST_WORD) return "is a single letter: it would be found everywhere";
  return /[\p{L}\p{N}]/u.test(text) ? undefined : "has neither a letter nor a digit";
}

/** What is wrong with a format: A is any letter, 9 any digit, * either, all else itself. */
export function formatProblem(text: string): string | undefined {
  if (text === "") return undefined;
  if (!/[A9*]/.test(text)) return "has no A, 9 or *: it is a word, not a format (CASE-99999)";
  return [...text].length < SHORTEST_FORMAT ? `is shorter than ${SHORTEST_FORMAT} characters: it would be found everywhere` : undefined;
}

/** What is wrong with a pattern in RE2 syntax (no look-around, no back-references: its time is linear in the text's length). */
export function patternProblem(text: string): string | undefined {
  if (text === "") return undefined;
  // RE2 itself refuses these, the library lets them pass.
  if (/\(\?[a-z-]+\)(?:[*+?]|\{\d)/i.test(text)) return "is not a pattern in RE2 syntax (nothing stands before a repetition)";
  try {
    return RE2JS.compile(text).matcher("").matches() ? "fits the empty text: it would be found everywhere" : undefined;
  } catch (refused) {
    const reason = refused instanceof Error ? refused.message.replace(/^error parsing regexp: /, "") : "";
    return `is not a pattern in RE2 syntax${reason === "" ? "" : ` (${reason})`}`;
  }
}

/** What is wrong with a text to ignore. */
export function ignoredProblem(text: string): string | undefined {
  if (text === "") return undefined;
  return [...text].length < SHORTEST_IGNORED ? `is shorter than ${SHORTEST_IGNORED} characters: too much would be ignored` : undefined;
}

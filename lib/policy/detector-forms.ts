import { RE2JS } from "re2js";
import type { Said } from "./said.ts";

/** Shorter than this, a word or format would be found everywhere. In characters. */
const SHORTEST_WORD = 2;
const SHORTEST_FORMAT = 4;
const SHORTEST_IGNORED = 4;

/** What is wrong with a word to look for; undefined when nothing is. Empty is fine: the policy says nothing. The same holds for all in this file. */
export function wordProblem(text: string): Said | undefined {
  if (text === "") return undefined;
  if ([...text].length < SHORTEST_WORD) return ["single-letter"];
  return /[\p{L}\p{N}]/u.test(text) ? undefined : ["no-letter"];
}

/** What is wrong with a format: A is any letter, 9 any digit, * either, all else itself. */
export function formatProblem(text: string): Said | undefined {
  if (text === "") return undefined;
  if (!/[A9*]/.test(text)) return ["no-wildcard"];
  return [...text].length < SHORTEST_FORMAT ? ["short-format", SHORTEST_FORMAT] : undefined;
}

/** What is wrong with a pattern in RE2 syntax (no look-around, no back-references: its time is linear in the text's length). */
export function patternProblem(text: string): Said | undefined {
  if (text === "") return undefined;
  // RE2 itself refuses these, the library lets them pass.
  if (/\(\?[a-z-]+\)(?:[*+?]|\{\d)/i.test(text)) return ["not-re2-repeat"];
  try {
    return RE2JS.compile(text).matcher("").matches() ? ["matches-empty"] : undefined;
  } catch (refused) {
    const reason = refused instanceof Error ? refused.message.replace(/^error parsing regexp: /, "") : "";
    return ["not-re2", reason];
  }
}

/** What is wrong with a text to ignore. */
export function ignoredProblem(text: string): Said | undefined {
  if (text === "") return undefined;
  return [...text].length < SHORTEST_IGNORED ? ["short-ignored", SHORTEST_IGNORED] : undefined;
}

import type { Finding } from "../detect/detector.ts";
import { INFO_TYPES } from "../detect/info-types.ts";
import { ownPlaceholder } from "../detect/own-terms.ts";

/** One change to a text. Offsets into the text as it was, end exclusive. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly placeholder: string;
}

/** Which values have which placeholder, so that several pieces of text can share their numbering. Lives no longer than the redaction. */
export interface Numbering {
  readonly placeholders: ReadonlyMap<string, string>;
  /** By placeholder words, the last number given. */
  readonly last: ReadonlyMap<string, number>;
}

/** Hints below this are left as they are, as they are in decisions. */
const MIN_CONFIDENCE = 0.5;
const PLACEHOLDER = /\[[A-Z][A-Za-z -]{1,38} \d{1,5}\]/g;

/** The start of a numbering. */
export const NO_NUMBERS: Numbering = { placeholders: new Map(), last: new Map() };

/**
 * The placeholders for the findings, in order of the text, and the numbering to go on with in the next piece.
 * The same value has the same number however it is written (spaces, dashes, case); numbers follow first occurrence, and pass over those that `text` already holds.
 */
export function replacementsFor(
  text: string,
  findings: readonly Finding[],
  numbering: Numbering = NO_NUMBERS,
): { readonly replacements: readonly Replacement[]; readonly numbering: Numbering } {
  const placeholders = new Map(numbering.placeholders);
  const last = new Map(numbering.last);
  const taken = new Set(text.match(PLACEHOLDER));
  const replacements = findings
    .filter((finding) => finding.confidence >= MIN_CONFIDENCE)
    .map(({ infoType, start, end }) => {
      const key = `${infoType} ${plainValue(text.slice(start, end))}`;
      const words = INFO_TYPES[infoType]?.placeholder ?? ownPlaceholder(infoType);
      let placeholder = placeholders.get(key);
      while (placeholder === undefined) {
        const number = (last.get(words) ?? 0) + 1;
        last.set(words, number);
        if (!taken.has(`[${words} ${number}]`)) placeholder = `[${words} ${number}]`;
      }
      placeholders.set(key, placeholder);
      return { start, end, placeholder };
    });
  return { replacements, numbering: { placeholders, last } };
}

/** The text with a placeholder such as "[US SSN 1]" where each finding stood, and all else as it was. */
export function redact(text: string, findings: readonly Finding[]): string {
  return applyReplacements(text, replacementsFor(text, findings).replacements);
}

/** The text with replacements made; they are in order and do not overlap. All else stays byte for byte. */
export function applyReplacements(text: string, replacements: readonly Replacement[]): string {
  let redacted = "";
  let done = 0;
  for (const { start, end, placeholder } of replacements) {
    redacted += text.slice(done, start) + placeholder;
    done = end;
  }
  return redacted + text.slice(done);
}

// A number keeps its value with other separators; in an e-mail address or a key every sign counts.
function plainValue(text: string): string {
  const plain = text.normalize("NFKC").replace(/\p{Cf}/gu, "");
  return (/[@_]|[a-z]{3}/.test(plain) ? plain.trim() : plain.replace(/[\s\p{P}]/gu, "")).toLowerCase();
}

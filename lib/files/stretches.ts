import type { Replacement } from "../redact/redact.ts";

/**
 * Cuts replacements to stretches of the text, which are asked for in order. What is given back is relative to the stretch.
 * A placeholder stands where its replacement begins; of the stretches behind that only what is replaced is taken away.
 */
export function cutter(replacements: readonly Replacement[]): (start: number, end: number) => readonly Replacement[] {
  let next = 0;
  return (start, end) => {
    while ((replacements[next]?.end ?? Infinity) <= start) next++;
    const own: Replacement[] = [];
    for (let index = next; index < replacements.length; index++) {
      const replacement = replacements[index];
      if (replacement === undefined || replacement.start >= end) break;
      const placeholder = replacement.start >= start ? replacement.placeholder : "";
      own.push({ start: Math.max(replacement.start, start) - start, end: Math.min(replacement.end, end) - start, placeholder });
    }
    return own;
  };
}

import type { Engine } from "../engine.ts";
import type { Marks } from "../marks.ts";

/** Where words stand that stand in the headers of tables of people. */
export function headerHints({ wordOwners, headerGroups }: Engine, { words, wordStarts }: Marks): readonly number[] {
  if (headerGroups.size === 0) return [];
  return wordStarts.filter((_, mark) => wordOwners[words[mark] ?? 0]?.cues.some((group) => headerGroups.has(group)) === true);
}

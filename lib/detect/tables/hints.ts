import type { Engine } from "../engine.ts";
import type { Marks } from "../marks.ts";

/** Where words stand that stand in the headers of tables of people. */
export function headerHints({ isHeaderWord }: Engine, { words, wordStarts }: Marks): readonly number[] {
  return wordStarts.filter((_, mark) => isHeaderWord[words[mark] ?? 0] === 1);
}

import { matchPatternsWith } from "../own-terms.ts";
import { LinearPattern } from "./linear-pattern.ts";

/** Makes a pattern that takes the same time per character whatever it is. Throws for one that is not RE2. */
export const makeLinearPattern = (source: string) => new LinearPattern(source);

/** Lets every scan of this script look for patterns of the organisation's own. */
export function matchLinearly(): void {
  matchPatternsWith(makeLinearPattern);
}

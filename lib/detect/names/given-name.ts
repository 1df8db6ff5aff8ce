import { GIVEN_NAMES } from "./given.generated.ts";
import { plainName, readBack, sketched } from "./sketch.ts";

let sketch: readonly number[] | undefined;

/** Whether a word is a given name of some country; one word in 32 is taken for one by mistake. Case and accents do not matter. */
export function isGivenName(word: string): boolean {
  sketch ??= readBack(GIVEN_NAMES);
  const { places, sum } = sketched(plainName(word), sketch.length);
  let found = 0;
  for (const place of places) found ^= sketch[place] ?? 0;
  return found === sum;
}

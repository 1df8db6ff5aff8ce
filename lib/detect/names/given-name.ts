import { GIVEN_NAMES } from "./given.generated.ts";
import { isSet, placesOf, plainName, readBack } from "./sketch.ts";

let filter: Uint8Array | undefined;

/** Whether a word is a given name of some country; one word in twenty-five is taken for one by mistake. Case and accents do not matter. */
export function isGivenName(word: string): boolean {
  filter ??= readBack(GIVEN_NAMES);
  const bytes = filter;
  return placesOf(plainName(word), bytes.length * 8).every((place) => isSet(bytes, place));
}

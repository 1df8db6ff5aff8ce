import { GIVEN_NAMES } from "./given.generated.ts";
import { isSketched, plainName, readBack } from "./sketch.ts";

let sketch: Uint8Array | undefined;

/** Whether a word is a given name of some country; one word in 32 is taken for one by mistake. Case and accents do not matter. */
export function isGivenName(word: string): boolean {
  sketch ??= readBack(GIVEN_NAMES);
  return isSketched(plainName(word), sketch);
}

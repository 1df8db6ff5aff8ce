import { BITS_FOR_EACH, placesOf, set, written } from "./sketch.ts";

/** The text of given.generated.ts, from the list of names (given.txt): a Bloom filter, a third the size of the names themselves. */
export function buildNames(list: string): string {
  const names = list.trim().split(/\s+/);
  const bytes = new Uint8Array(Math.ceil((names.length * BITS_FOR_EACH) / 24) * 3);
  for (const name of names) for (const place of placesOf(name, bytes.length * 8)) set(bytes, place);
  return `// Made from given.txt by \`npm run generate\`. Do not edit.

/** Given names of many countries: a Bloom filter, as sketch.ts writes it. */
export const GIVEN_NAMES =
  "${written(bytes)}";
`;
}

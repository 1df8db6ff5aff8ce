import type { Finding } from "../../lib/detect/detector.ts";
import { describeTables, type TableDescription } from "../../lib/detect/tables/describe.ts";
import type { HeldKey } from "../../lib/detect/token-formats/key-pages.ts";

/** So many characters before a key may name whose it is. */
const BEFORE = 48;
/** The beginning of a list tells what it is; how many people are on it is known from the findings. */
const LOOKED_AT = 50_000; // characters

/** What the question about the findings tells beyond their number, and nothing else. */
export interface Details {
  readonly keys: readonly HeldKey[];
  /** The lists of people that they stand in. */
  readonly tables: readonly TableDescription[];
}

/** The details of findings in a text. */
export function detailsIn(text: string, findings: readonly Finding[]): Details {
  const inList = findings.find(({ row }) => row !== undefined);
  return {
    keys: findings
      .filter(({ category }) => category === "credentials")
      .map(({ start, end }) => ({ before: text.slice(Math.max(0, start - BEFORE), start), key: text.slice(start, end) })),
    tables: inList === undefined ? [] : describeTables(text.slice(0, inList.start + LOOKED_AT)),
  };
}

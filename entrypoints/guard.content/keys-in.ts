import type { Finding } from "../../lib/detect/detector.ts";
import type { HeldKey } from "../../lib/detect/token-formats/key-pages.ts";

/** So many characters before a key may name whose it is. */
const BEFORE = 48;

/** The passwords and keys among the findings, for the question about them and for nothing else. */
export function keysIn(text: string, findings: readonly Finding[]): readonly HeldKey[] {
  return findings
    .filter(({ category }) => category === "credentials")
    .map(({ start, end }) => ({ before: text.slice(Math.max(0, start - BEFORE), start), key: text.slice(start, end) }));
}

import type { Finding } from "./detector.ts";

/** How many things were found: of a list its people, not its cells. */
export function countFindings(findings: readonly Finding[]): number {
  const rows = new Set(findings.map(({ row }) => row));
  return rows.delete(undefined) ? rows.size + findings.filter(({ row }) => row === undefined).length : rows.size;
}

import type { Finding } from "../../lib/detect/detector.ts";
import type { Visit } from "./visit.ts";

/** The findings that are of the organisation's own terms, where the policy does more than observe. */
export function ownAmong(visit: Visit, findings: readonly Finding[]): readonly Finding[] {
  if (visit.kind !== "known" || visit.record.compiled.enforcement === "observe") return [];
  const own = new Set(visit.record.compiled.customDetectors.map(({ id }) => id));
  return findings.filter(({ infoType }) => own.has(infoType));
}

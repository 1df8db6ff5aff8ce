import { heldFindings } from "../../lib/decide/decide.ts";
import { scanOptions } from "../../lib/decide/scan-options.ts";
import type { Detector, Finding } from "../../lib/detect/detector.ts";
import { scan } from "../../lib/detect/scan.ts";
import type { Visit } from "./visit.ts";

const NONE: readonly Detector[] = [];

/** What stands in a text of the organisation's own terms that its policy holds at this visit. Looked for alone, while the page starts and the engine is not made. */
export function ownHeld(visit: Visit, text: string): readonly Finding[] {
  if (visit.kind !== "known") return [];
  const { compiled } = visit.record;
  if (compiled.enforcement === "observe" || compiled.customDetectors.length === 0) return [];
  return heldFindings(compiled, visit.verdict, scan(text, { detectors: NONE, ...scanOptions(compiled) }));
}

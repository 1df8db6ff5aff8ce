import type { DataCategory } from "../base/data-category.ts";
import { DETECTORS } from "./detectors/index.ts";

/** A kind of sensitive data as people are told of it. */
export interface InfoType {
  readonly category: DataCategory;
  /** "US Social Security number" */
  readonly label: string;
  /** The words inside its placeholder: "US SSN". */
  readonly placeholder: string;
  /** One sentence: why this should not be handed over. */
  readonly explanation: string;
  /** Replacing its findings does not make a text safe: see `Detector.wholeText`. */
  readonly wholeText: boolean;
}

/** By information type, everything that a detector can find. */
export const INFO_TYPES: Readonly<Record<string, InfoType>> = Object.fromEntries(
  DETECTORS.map(({ infoType, category, label, placeholder, explanation, wholeText = false }) => [
    infoType,
    { category, label, placeholder, explanation, wholeText },
  ]),
);

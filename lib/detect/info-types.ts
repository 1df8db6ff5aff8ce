import type { DataCategory } from "../base/data-category.ts";
import { DETECTORS } from "./detectors/index.ts";

/** A kind of sensitive data. What people are told of it stands with the words (components/words). */
export interface InfoType {
  readonly category: DataCategory;
  /** The words inside its placeholder: "US SSN". */
  readonly placeholder: string;
  /** Replacing its findings does not make a text safe: see `Detector.wholeText`. */
  readonly wholeText: boolean;
}

/** By information type, everything that a detector can find. */
export const INFO_TYPES: Readonly<Record<string, InfoType>> = Object.fromEntries(
  DETECTORS.map(({ infoType, category, placeholder, wholeText = false }) => [infoType, { category, placeholder, wholeText }]),
);

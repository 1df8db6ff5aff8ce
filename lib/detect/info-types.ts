import type { DataCategory } from "../base/data-category.ts";
import { INFO_TYPE_LINES } from "./info-types.generated.ts";

/** A kind of sensitive data. What people are told of it stands with the words (components/words). */
export interface InfoType {
  readonly category: DataCategory;
  /** The words inside its placeholder: "US SSN". */
  readonly placeholder: string;
  /** Replacing its findings does not make a text safe: see `Detector.wholeText`. */
  readonly wholeText: boolean;
}

/** By information type, everything that a detector can find. Written down, for whoever asks about a type does not need the detectors. */
export const INFO_TYPES: Readonly<Record<string, InfoType>> = Object.fromEntries(
  INFO_TYPE_LINES.trim()
    .split("\n")
    .map((line) => {
      const [id = "", category, placeholder = "", whole] = line.trim().split("|");
      return [id, { category: category as DataCategory, placeholder, wholeText: whole !== undefined }]; // as: generated from the detectors' own
    }),
);

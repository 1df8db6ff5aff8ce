import type { DataCategory } from "../base/data-category.ts";
import { INFO_TYPE_LINES } from "./info-types.generated.ts";

/** A kind of sensitive data. What people are told of it stands with the words (components/words). */
export interface InfoType {
  readonly category: DataCategory;
  /** The words inside its placeholder: "US SSN". */
  readonly placeholder: string;
}

/** By information type, everything that a detector can find. Written down, for whoever asks about a type does not need the detectors; the guard, which asks about none, leaves it out. */
export const INFO_TYPES: Readonly<Record<string, InfoType>> = /* @__PURE__ */ readLines();

function readLines(): Readonly<Record<string, InfoType>> {
  const lines = INFO_TYPE_LINES.trim().split("\n");
  return Object.fromEntries(
    lines.map((line) => {
      const [id = "", category, placeholder = ""] = line.split("|");
      return [id, { category: category as DataCategory, placeholder }]; // as: generated from the detectors' own
    }),
  );
}

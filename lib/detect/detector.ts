import type { DataCategory } from "../base/data-category.ts";

/**
 * Where a detector matched. UTF-16 offsets into the text as it was given, end exclusive.
 * There is no field for the text itself: it stays where it was read.
 */
export interface Finding {
  readonly infoType: string;
  readonly category: DataCategory;
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The declared rule that finds one information type. */
export interface Detector {
  /** Stable id, kebab case, used in policy, log events and docs: "us-ssn". */
  readonly infoType: string;
  readonly category: DataCategory;
  /** Global; linear in the length of the text. */
  readonly pattern: RegExp;
  /** A word that must stand close to a match. */
  readonly near?: RegExp;
  /** Checksum or shape check on the matched text. */
  readonly validate?: (match: string) => boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** The published standard that the rule follows. */
  readonly source: string;
}

/** Kept beside each detector, never in the bundle: `finds` is [text, the part that is found], `ignores` is [text, why not]. */
export interface Examples {
  readonly finds: readonly (readonly [text: string, found: string])[];
  readonly ignores: readonly (readonly [text: string, why: string])[];
}

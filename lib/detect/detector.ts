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
  /** For what stands in a list: a number of its row. Those with the same number are of one person, and are counted once. */
  readonly row?: number;
}

/** What a rule may know of the place around a match. Offsets are into `text`, which is the folded text (fold.ts). */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A near word of the detector stands close by, before or after, or heads the column. */
  readonly named: boolean;
  /** It heads the column. */
  readonly inColumn: boolean;
}

/**
 * Where a rule's pattern is tried. The engine finds these places for all detectors in a few passes over the text, so that a pattern costs only where it may match:
 * - `near`: in reach of one of the detector's near words
 * - `digits`: in and around a run of six or more digits, whatever separates them
 * - `code`: around a capital letter with a digit behind it
 * - `at`: around an "@"
 * - `prefix`: at one of the rule's literal prefixes; the pattern is sticky and begins with it
 * - `word`: at a near word itself; the pattern, sticky, begins with it
 * - `number`: at each number (a stretch of digits); the pattern is sticky, and what it returns may begin before the number
 * - `text`: everywhere; only for patterns that begin with something rare
 */
export type Anchor = "near" | "digits" | "code" | "at" | "prefix" | "word" | "number" | "text";

/** What is needed of a pattern; a RegExp has it. */
export interface TextPattern {
  lastIndex: number;
  readonly source: string;
  readonly flags: string;
  exec(text: string): { readonly 0: string; readonly index: number } | null;
}

/** One way in which an information type is written. */
export interface Rule {
  readonly anchor: Anchor;
  /** Global (sticky for `prefix`); linear in the length of the text. */
  readonly pattern: TextPattern;
  /** Lower case or as written: compared without case. "-", "_" and " " are the same here; the pattern is exact. */
  readonly prefixes?: readonly string[];
  /** For `digits`: runs with fewer digits are passed over; 6. */
  readonly fewestDigits?: number;
  /** For `number`: whether it is worth a try at all. What several rules share is asked once. */
  readonly mayBegin?: (text: string, start: number) => boolean;
  /** For `text`: what every match has in it as it stands; it is looked for first. */
  readonly holds?: string;
  /** Checksum or shape check on the matched text. */
  readonly validate?: (match: string, place: Place) => boolean;
  /** For rules whose end the pattern cannot know: how much of the match stands; 0 for nothing. */
  readonly measure?: (match: string, place: Place) => number;
  /** 0 to 1. From 0.5 on a finding speaks against a submission. */
  readonly confidence: number;
  /** The confidence when a near word stands close by, where that changes it. */
  readonly namedConfidence?: number;
}

/** What a detector may ask of the surroundings before it speaks up: for what no single place gives away. */
export interface Surroundings {
  /** How many persons are named or numbered within so many characters. */
  readonly persons: (reach: number) => number;
  /** How many different words of a group of cues stand within so many characters; in the whole text when no reach is given. */
  readonly cues: (group: string, reach?: number) => number;
  /** The line of the match has at least three tabs, commas, semicolons or pipes. */
  readonly isTableRow: () => boolean;
  /** Characters in the whole text. */
  readonly length: number;
}

/** The declared rule that finds one information type. */
export interface Detector {
  /** Stable id, kebab case, used in policy, log events and docs: "us-ssn". */
  readonly infoType: string;
  readonly category: DataCategory;
  /** Its name in English, which counts as a near word too: "US Social Security number". */
  readonly label: string;
  /** What stands in a redacted text: "US SSN" makes "[US SSN 1]". Latin letters, spaces and hyphens only. */
  readonly placeholder: string;
  /** The text as a whole is what must stay: taking out the words that gave it away does not make it safe to hand over. */
  readonly wholeText?: true;
  /** Out of the organisation's policy: it is named by its near words only, and what it finds goes before what others find at the same place. */
  readonly isOwn?: true;
  /** Words that name the information type, lower case. Case, accents, apostrophes and the kind of space do not matter. */
  readonly near?: readonly string[];
  /** Its near words are also parts of the names of other things: where such a longer name stands, this is not meant. */
  readonly yields?: true;
  /** How far after and before its near word a match may begin or end, in characters. */
  readonly reach?: readonly [after: number, before: number];
  readonly rules: readonly Rule[];
  /** Finds what cells tell of people in tables of this kind: each cell by itself, so that it can be taken out. Its cues are words that stand in headers. */
  readonly table?: "donor" | "case" | "people";
  /** Groups of words that `confirm` asks for, lower case. */
  readonly cues?: Readonly<Record<string, readonly string[]>>;
  /** The confidence of each match in its surroundings, in place of that of its rule; 0 takes it away. Fewer cues or persons never make it more. */
  readonly confirm?: (surroundings: Surroundings) => number;
  /** Where a detector that is made at run time comes from; the built-in ones name their standard beside their examples. */
  readonly source?: string;
}

/** Kept beside each detector, never in the bundle: `finds` is [text, the part that is found], `ignores` is [text, why not]. */
export interface Examples {
  /** The published standard that the rules follow. */
  readonly source: string;
  readonly finds: readonly (readonly [text: string, found: string])[];
  readonly ignores: readonly (readonly [text: string, why: string])[];
}

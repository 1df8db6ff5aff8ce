import type { DataCategory } from "../base/data-category.ts";
import type { Detector, Rule, TextPattern } from "./detector.ts";

/** What an organisation looks for beside the built-in detectors, as its policy says it. */
export interface OwnTerm {
  readonly id: string;
  readonly name: string;
  readonly category: DataCategory;
  /** Case, accents and the kind of space do not matter. */
  readonly words: readonly string[];
  /** `A` a letter, `9` a digit, `*` either, all else itself; case does not matter. */
  readonly format?: string;
  /** RE2 syntax, checked. */
  readonly pattern?: string;
  /** One of these must stand close by; empty: none must. */
  readonly near: readonly string[];
}

/** More than any built-in detector has: the organisation knows best what its own terms are. */
const CONFIDENCE = 1;
const NEAR_REACH = 60; // characters
const SIGNS: Readonly<Record<string, string>> = { A: "\\p{L}", "9": "\\d", "*": "[\\p{L}\\d]" };

let makePattern: ((source: string) => TextPattern) | undefined;

/**
 * Says how patterns of an organisation's own are matched (linear/match-linearly.ts). Apart from the engine: the matcher is 4 kB, and few policies have patterns, so a
 * guard gets it only then, and waits for it.
 */
export function matchPatternsWith(make: (source: string) => TextPattern): void {
  makePattern = make;
}

/** True when these terms cannot be looked for before `matchPatternsWith` was called. */
export function awaitsPatterns(ownTerms: readonly OwnTerm[]): boolean {
  return makePattern === undefined && ownTerms.some(({ pattern }) => pattern !== undefined);
}

let last: { readonly builtIn: readonly Detector[]; readonly terms: string; readonly all: readonly Detector[] } | undefined;

/** A list of detectors with those for an organisation's own terms. As long as the terms say the same it is the same list, for its engine is made once. */
export function withOwn(builtIn: readonly Detector[], ownTerms: readonly OwnTerm[]): readonly Detector[] {
  if (ownTerms.length === 0) return builtIn;
  const terms = JSON.stringify(ownTerms);
  if (last?.builtIn !== builtIn || last.terms !== terms) last = { builtIn, terms, all: [...builtIn, ...ownTerms.flatMap(detectorsFor)] };
  return last.all;
}

function detectorsFor(term: OwnTerm): readonly Detector[] {
  const words = term.words.map(lookedFor).filter((word) => word !== "");
  const shapes = shapesOf(term);
  return [...(words.length === 0 ? [] : [wordDetector(term, words)]), ...(shapes.length === 0 ? [] : [shapeDetector(term, shapes)])];
}

// Signs around a word cannot be looked up, and what is in between tells it well enough.
function lookedFor(word: string): string {
  return word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, "")
    .replace(/\s+/g, " ");
}

function wordDetector(term: OwnTerm, words: readonly string[]): Detector {
  const detector: Detector = {
    ...ownOf(term),
    near: words,
    rules: [{ anchor: "word", pattern: /[\s\S]/y, confidence: CONFIDENCE }],
  };
  if (term.near.length === 0) return detector;
  return { ...detector, cues: { near: term.near }, confirm: ({ cues }) => (cues("near", NEAR_REACH) > 0 ? CONFIDENCE : 0) };
}

function shapeDetector(term: OwnTerm, patterns: readonly Rule["pattern"][]): Detector {
  const anchor = term.near.length === 0 ? "text" : "near";
  return {
    ...ownOf(term),
    near: term.near,
    reach: [NEAR_REACH, NEAR_REACH],
    rules: patterns.map((pattern) => ({ anchor, pattern, confidence: CONFIDENCE })),
  };
}

function shapesOf({ format, pattern }: OwnTerm): readonly Rule["pattern"][] {
  return [...(format === undefined ? [] : [formatPattern(format)]), ...(pattern === undefined ? [] : [patternOf(pattern)])];
}

// To look for less than was asked would be to let through in silence.
function patternOf(source: string): TextPattern {
  if (makePattern === undefined) throw new Error("matchPatternsWith was not called");
  return makePattern(source);
}

function formatPattern(format: string): RegExp {
  const signs = Array.from(format, (sign) => SIGNS[sign] ?? sign.replace(/[\^$\\.*+?()[\]{}|/]/, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${signs.join("")}(?![\\p{L}\\p{N}])`, "giu");
}

function ownOf({ id, name, category }: OwnTerm) {
  return {
    infoType: id,
    category,
    label: name,
    placeholder: ownPlaceholder(id),
    source: "The organisation's policy",
    isOwn: true,
  } as const;
}

/** The words of the placeholder for a term of the organisation's, out of its id: Latin letters and spaces only. */
export function ownPlaceholder(id: string): string {
  const plain = id
    .normalize("NFD")
    .replace(/[^A-Za-z]+/g, " ")
    .trim()
    .slice(0, 30)
    .trim();
  return plain === "" ? "Own term" : plain.charAt(0).toUpperCase() + plain.slice(1);
}

import type { Anchor, Detector, Rule } from "./detector.ts";
import { nearWordsOf } from "./own-names.ts";
import { NO_NEEDS, needsOf } from "./pattern-needs.ts";
import { type WordFinder, wordFinder } from "./word-finder.ts";
import type { Word } from "./word-table.ts";

/** A rule, the index of its detector, and what its pattern needs. */
export interface OwnedRule {
  readonly rule: Rule;
  readonly owner: number;
  /** No match has fewer digits. */
  readonly fewestDigits: number;
  /** For `digits`: runs with fewer digits are passed over. */
  readonly fewestInRun: number;
  /** No match is longer. */
  readonly longest: number;
  /** In each match as it stands; "" where none is known, or nothing but a space. */
  readonly literal: string;
  /** The pattern, to be tried at one place; where every match begins with a digit. */
  readonly atDigit?: RegExp;
}

/** What is done where a word stands. */
export interface WordOwners {
  /** The detectors that it is near for. */
  readonly near: readonly number[];
  /** The prefix rules that begin with it. */
  readonly prefix: readonly OwnedRule[];
  /** The groups of cues that it is in, as indexes into `Engine.cueGroups`. */
  readonly cues: readonly number[];
}

/** What a list of detectors needs to be run: made once a list. */
export interface Engine {
  readonly detectors: readonly Detector[];
  readonly rules: Readonly<Record<Anchor, readonly OwnedRule[]>>;
  /** By detector, its rules that are tried near its words, and at them. */
  readonly nearRules: readonly (readonly OwnedRule[])[];
  readonly wordRules: readonly (readonly OwnedRule[])[];
  /** By detector: a near word at the head of a column names the cells below it. */
  readonly isNameable: readonly boolean[];
  /** Runs with fewer digits interest no rule. */
  readonly fewestInRun: number;
  readonly findWords: WordFinder;
  /** By word index. */
  readonly wordOwners: readonly WordOwners[];
  /** By detector and group, the number of the group of cues. */
  readonly cueGroups: readonly Readonly<Record<string, number>>[];
}

const engines = new WeakMap<readonly Detector[], Engine>();

/** The engine for a list of detectors; the same list (by identity) gives the same engine. */
export function engineFor(detectors: readonly Detector[]): Engine {
  const known = engines.get(detectors);
  if (known !== undefined) return known;
  const engine = build(detectors);
  engines.set(detectors, engine);
  return engine;
}

interface Entry extends WordOwners {
  readonly word: Word;
  readonly near: number[];
  readonly prefix: OwnedRule[];
  readonly cues: number[];
}

function build(detectors: readonly Detector[]): Engine {
  const whole = new Map<string, Entry>();
  const prefixes = new Map<string, Entry>();
  const entryOf = (text: string, prefix: boolean): Entry => {
    const entries = prefix ? prefixes : whole;
    const known = entries.get(text);
    if (known !== undefined) return known;
    const entry: Entry = { word: { text, prefix }, near: [], prefix: [], cues: [] };
    entries.set(text, entry);
    return entry;
  };
  const rules: Record<Anchor, OwnedRule[]> = { near: [], digits: [], code: [], at: [], prefix: [], word: [], text: [] };
  const nearRules: OwnedRule[][] = [];
  const wordRules: OwnedRule[][] = [];
  let groups = 0;
  const cueGroups = detectors.map((detector, owner) => {
    for (const text of nearWordsOf(detector)) entryOf(text, false).near.push(owner);
    const own = detector.rules.map((rule) => owned(rule, owner));
    nearRules.push(own.filter(({ rule }) => rule.anchor === "near"));
    wordRules.push(own.filter(({ rule }) => rule.anchor === "word"));
    for (const entry of own) {
      rules[entry.rule.anchor].push(entry);
      for (const text of entry.rule.prefixes ?? []) entryOf(text, true).prefix.push(entry);
    }
    return Object.fromEntries(
      Object.entries(detector.cues ?? {}).map(([group, texts]) => {
        for (const text of texts) entryOf(text, false).cues.push(groups);
        return [group, groups++];
      }),
    );
  });
  const wordOwners = [...whole.values(), ...prefixes.values()];
  const isNameable = detectors.map((detector) => detector.rules.some(({ anchor }) => anchor !== "word"));
  const fewestInRun = Math.min(...rules.digits.map((rule) => rule.fewestInRun));
  return {
    detectors,
    rules,
    nearRules,
    wordRules,
    isNameable,
    fewestInRun,
    findWords: wordFinder(wordOwners.map(({ word }) => word)),
    wordOwners,
    cueGroups,
  };
}

// Where the pattern is tried at a known place anyway, what it needs is not asked.
function owned(rule: Rule, owner: number): OwnedRule {
  const { anchor, pattern, fewestDigits: fewestInRun = 6 } = rule;
  const known = anchor === "prefix" || anchor === "word" || anchor === "at";
  const { fewestDigits, longest, literal, beginsWithDigit } = known ? NO_NEEDS : needsOf(pattern);
  const needs = { rule, owner, fewestInRun, fewestDigits, longest, literal: literal.trim() === "" ? (rule.holds ?? "") : literal };
  if (anchor !== "text" || !beginsWithDigit) return needs;
  return { ...needs, atDigit: new RegExp(pattern.source, `${pattern.flags.replace("g", "")}y`) };
}

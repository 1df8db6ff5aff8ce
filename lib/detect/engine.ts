import type { Anchor, Detector, Rule } from "./detector.ts";
import type { DigitCount } from "./marks.ts";
import { countryOf, KINDS, nearWordsOf } from "./own-names.ts";
import { needsOf, type PatternNeeds } from "./pattern-needs.ts";
import { DIGIT_WORDS } from "./spelled-digits.ts";
import type { TableKind } from "./tables/judge.ts";
import { type WordFinder, wordFinder } from "./word-finder.ts";
import type { Word } from "./word-table.ts";

/** A rule, the index of its detector, and what its pattern needs: read when it is first asked for, for most rules are not tried on most texts. */
export class OwnedRule {
  readonly rule: Rule;
  readonly owner: number;
  /** For `digits`: runs with fewer digits are passed over. */
  readonly fewestInRun: number;
  #needs: PatternNeeds | undefined;

  constructor(rule: Rule, owner: number) {
    this.rule = rule;
    this.owner = owner;
    this.fewestInRun = rule.fewestDigits ?? 6;
  }

  /** A text with fewer digits or fewer in a row holds no match. */
  get needs(): PatternNeeds {
    if (this.#needs !== undefined) return this.#needs;
    const { pattern, fewestDigits = 0 } = this.rule;
    const needs = needsOf(pattern);
    this.#needs = { ...needs, fewestDigits: Math.max(needs.fewestDigits, fewestDigits) };
    return this.#needs;
  }
}

/** Rules that want the same of a number before they are tried there. */
interface NumberRules {
  readonly mayBegin: Rule["mayBegin"];
  readonly rules: readonly OwnedRule[];
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
  /** The rules for numbers, by what they want of one. */
  readonly numberRules: readonly NumberRules[];
  /** The rules for `digits` that may match in a run of so many digits and what stands around it. */
  readonly digitRules: (inRun: number, around: DigitCount) => readonly OwnedRule[];
  /** Runs with fewer digits interest no rule. */
  readonly fewestInRun: number;
  readonly findWords: WordFinder;
  /** By word index. */
  readonly wordOwners: readonly WordOwners[];
  /** By word index: 1 where it is a word for a digit. */
  readonly isDigitWord: Uint8Array;
  /** By kind of table, the detector that speaks for it. */
  readonly tableOwners: Readonly<Partial<Record<TableKind, number>>>;
  /** There are any. */
  readonly hasTables: boolean;
  /** By word index: 1 where it stands in headers of such tables. */
  readonly isHeaderWord: Uint8Array;
  /** By detector and group, the number of the group of cues. */
  readonly cueGroups: readonly Readonly<Record<string, number>>[];
}

const DETECTORS_A_STEP = 40;

interface Entry extends WordOwners {
  readonly word: Word;
  readonly near: number[];
  readonly prefix: OwnedRule[];
  readonly cues: number[];
}

/** Makes an engine, a part at each step. */
export function* buildEngine(detectors: readonly Detector[]): Generator<undefined, Engine> {
  const whole = new Map<string, Entry>();
  const prefixes = new Map<string, Entry>();
  const heads = new Map<string, Entry>();
  const entryOf = (text: string, entries: Map<string, Entry> = whole): Entry => {
    const known = entries.get(text);
    if (known !== undefined) return known;
    const entry: Entry = { word: { text, prefix: entries === prefixes, isHead: entries === heads }, near: [], prefix: [], cues: [] };
    entries.set(text, entry);
    return entry;
  };
  const rules: Record<Anchor, OwnedRule[]> = { near: [], digits: [], code: [], at: [], prefix: [], word: [], number: [], text: [] };
  const nearRules: OwnedRule[][] = [];
  const wordRules: OwnedRule[][] = [];
  const headerGroups = new Set<number>();
  const tableOwners: Partial<Record<TableKind, number>> = {};
  let groups = 0;
  const cueGroups: Readonly<Record<string, number>>[] = [];
  for (const [owner, detector] of detectors.entries()) {
    if (owner % DETECTORS_A_STEP === 0) yield;
    if (detector.table !== undefined) tableOwners[detector.table] = owner;
    for (const text of nearWordsOf(detector)) entryOf(text).near.push(owner);
    const country = countryOf(detector);
    if (country !== undefined) entryOf(country, heads).near.push(owner);
    const own = detector.rules.map((rule) => new OwnedRule(rule, owner));
    nearRules.push(own.filter(({ rule }) => rule.anchor === "near"));
    wordRules.push(own.filter(({ rule }) => rule.anchor === "word"));
    for (const entry of own) {
      rules[entry.rule.anchor].push(entry);
      for (const text of entry.rule.prefixes ?? []) entryOf(text, prefixes).prefix.push(entry);
    }
    cueGroups.push(
      Object.fromEntries(
        Object.entries(detector.cues ?? {}).map(([group, texts]) => {
          for (const text of texts) entryOf(text).cues.push(groups);
          if (detector.table !== undefined) headerGroups.add(groups);
          return [group, groups++];
        }),
      ),
    );
  }
  yield;
  // A shorter prefix goes before a longer one.
  const digitWords = new Set(DIGIT_WORDS.map((text) => entryOf(text)));
  const wordOwners = [
    ...whole.values(),
    ...heads.values(),
    ...[...prefixes.values()].toSorted((a, b) => a.word.text.length - b.word.text.length),
  ];
  const isNameable = detectors.map((detector) => detector.rules.some(({ anchor }) => anchor !== "word"));
  const fewestInRun = Math.min(...rules.digits.map((rule) => rule.fewestInRun));
  return {
    detectors,
    rules,
    nearRules,
    wordRules,
    isNameable,
    numberRules: [...Map.groupBy(rules.number, ({ rule }) => rule.mayBegin)].map(([mayBegin, alike]) => ({ mayBegin, rules: alike })),
    digitRules: digitRulesOf(rules.digits),
    fewestInRun,
    findWords: wordFinder(
      wordOwners.map(({ word }) => word),
      KINDS,
    ),
    wordOwners,
    isDigitWord: Uint8Array.from(wordOwners, (entry) => (digitWords.has(entry) ? 1 : 0)),
    tableOwners,
    hasTables: headerGroups.size > 0,
    isHeaderWord: Uint8Array.from(wordOwners, ({ cues }) => (cues.some((group) => headerGroups.has(group)) ? 1 : 0)),
    cueGroups,
  };
}

const MOST_COUNTED = 31; // digits; no rule asks for more

// Runs are much alike, so what may match in one is found once.
function digitRulesOf(rules: readonly OwnedRule[]): Engine["digitRules"] {
  const known: (readonly OwnedRule[] | undefined)[] = [];
  return (inRun, { count, unbroken }) => {
    const key = (Math.min(inRun, MOST_COUNTED) << 10) | (Math.min(count, MOST_COUNTED) << 5) | Math.min(unbroken, MOST_COUNTED);
    const found =
      known[key] ??
      rules.filter(({ fewestInRun, needs }) => inRun >= fewestInRun && count >= needs.fewestDigits && unbroken >= needs.unbroken);
    known[key] = found;
    return found;
  };
}

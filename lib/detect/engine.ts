import type { Anchor, Detector, Rule } from "./detector.ts";
import { nearWordsOf } from "./own-names.ts";
import type { Word } from "./trie.ts";
import { type OnWord, wordFinder } from "./word-finder.ts";

/** A rule and the index of its detector. */
export interface OwnedRule {
  readonly rule: Rule;
  readonly owner: number;
}

/** A group of cues of one detector. */
export interface Cue {
  readonly owner: number;
  readonly group: string;
}

/** What a list of detectors needs to be run: made once a list. */
export interface Engine {
  readonly detectors: readonly Detector[];
  readonly rules: Readonly<Record<Anchor, readonly OwnedRule[]>>;
  readonly findWords: (text: string, onWord: OnWord) => void;
  /** By word index: the detectors that are near it, and the prefix rules that begin with it. */
  readonly wordOwners: readonly {
    readonly near: readonly number[];
    readonly prefix: readonly OwnedRule[];
    readonly cues: readonly Cue[];
    /** What the text must read, without spaces and accents, where the trie tells the letters of a script apart only coarsely. */
    readonly exact: string | undefined;
  }[];
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

function build(detectors: readonly Detector[]): Engine {
  const words = new Map<string, { word: Word; near: number[]; prefix: OwnedRule[]; cues: Cue[] }>();
  const ownersOf = (text: string, prefix: boolean) => {
    const key = `${prefix ? "prefix" : "whole"} ${text}`;
    const entry = words.get(key) ?? { word: { text, prefix }, near: [], prefix: [], cues: [] };
    words.set(key, entry);
    return entry;
  };
  const rules: Record<Anchor, OwnedRule[]> = { near: [], digits: [], code: [], at: [], prefix: [], word: [], text: [] };
  detectors.forEach((detector, owner) => {
    for (const text of nearWordsOf(detector)) ownersOf(text, false).near.push(owner);
    for (const [group, texts] of Object.entries(detector.cues ?? {})) {
      for (const text of texts) ownersOf(text, false).cues.push({ owner, group });
    }
    for (const rule of detector.rules) {
      rules[rule.anchor].push({ rule, owner });
      for (const text of rule.prefixes ?? []) ownersOf(text, true).prefix.push({ rule, owner });
    }
  });
  const entries = [...words.values()];
  const wordOwners = entries.map(({ near, prefix, cues, word }) => ({
    near,
    prefix,
    cues,
    exact: /[\u0370-\uffff]/.test(word.text) ? lettersOf(word.text) : undefined,
  }));
  return { detectors, rules, findWords: wordFinder(entries.map((entry) => entry.word)), wordOwners };
}

/** The letters and signs of a word, in small letters, without accents, spaces, dots and dashes. */
export function lettersOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{Mn}\s_'’.-]/gu, "")
    .toLowerCase();
}

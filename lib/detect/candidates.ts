import { peopleTables, personCells } from "./tables/find.ts";

// Behind the detectors in the bundle: see their list.

import { Attempts, type Candidate } from "./attempts.ts";
import type { Detector } from "./detector.ts";
import type { Engine, OwnedRule } from "./engine.ts";
import { digitsIn, Marking, type Marks, noMarks } from "./marks.ts";
import { type NearWords, nearWordsIn } from "./near-words.ts";
import { codeSpans, digitRuns, literalSpans, localParts } from "./places.ts";
import { confirm } from "./surroundings.ts";
import { headerHints } from "./tables/hints.ts";

/** So many characters are looked at before there is a chance to give way. */
const SLICE = 131_072;

const CELL = 40; // what a cell costs, in characters

/** What the steps below share. */
interface Search {
  readonly text: string;
  readonly engine: Engine;
  readonly marks: Marks;
  readonly words: NearWords;
  readonly attempts: Attempts;
}

/** Marks words and digits; undefined when the text is not `plain` and must be folded first. Yields as `findCandidates` does. */
export function* markAll(text: string, engine: Engine, plain: boolean): Generator<number, Marks | undefined> {
  const marks = new Marking();
  for (let from = 0; from < text.length; ) {
    const to = engine.findWords(text, from, Math.min(text.length, from + SLICE), marks, plain);
    if (to < 0) return undefined;
    if (to < text.length) yield to - from;
    from = to;
  }
  return marks.marks();
}

/**
 * All matches of all detectors, in no order. `text` is folded. Yields wherever it has done a slice of work: how many characters it looked at.
 * @param known the marks of the text, where they are known
 */
export function* findCandidates(text: string, engine: Engine, known?: Marks): Generator<number, readonly Candidate[]> {
  const marks = known ?? (yield* markAll(text, engine, true)) ?? noMarks();
  const pause = text.length > SLICE ? [1] : [];
  const words = nearWordsIn(text, engine, marks);
  yield* pause;
  const attempts = new Attempts(text, words);
  const search: Search = { text, engine, marks, words, attempts };
  tryPrefixes(search);
  yield* pause;
  yield* tryAnywhere(search);
  yield* tryNumbers(search);
  for (const start of localParts(text)) {
    for (const { rule, owner } of engine.rules.at) attempts.at(rule, owner, start);
    if (attempts.looked > SLICE) yield pass(attempts);
  }
  yield* tryNearWords(search);
  yield* takeCells(search);
  yield* pause;
  // What only the surroundings tell was told by the whole text: a part of it may lack what speaks against it.
  return confirm(text, engine, marks, words, attempts.found, known !== undefined);
}

// A prefix inside of what another has taken is not looked at, or "sk-sk-sk-" would be read over and over.
function tryPrefixes({ engine, marks: { words, wordStarts }, attempts }: Search): void {
  let done = 0;
  for (let mark = 0; mark < words.length; mark++) {
    const start = wordStarts[mark] ?? 0;
    for (const { rule, owner } of engine.wordOwners[words[mark] ?? 0]?.prefix ?? []) {
      if (start >= done) done = Math.max(done, attempts.at(rule, owner, start));
    }
  }
}

function* tryAnywhere(search: Search): Generator<number> {
  const { text, engine, marks, attempts } = search;
  tryAtNumbers(search);
  if (text.length > SLICE) yield pass(attempts);
  for (const owned of engine.rules.text) {
    const { holds } = owned.rule;
    const spans = holds === undefined ? [{ start: 0, end: text.length }] : literalSpans(text, holds);
    for (const { start, end } of spans) attempts.within([owned], start, end, digitsIn(marks, start, end));
    if (text.length > SLICE) yield pass(attempts);
  }
}

// What several rules want of a number is asked once for all of them.
function tryAtNumbers({ text, engine, marks, attempts }: Search): void {
  for (const { mayBegin, rules } of engine.numberRules) {
    const done = rules.map(() => 0);
    for (const start of marks.digitStarts) {
      if (mayBegin?.(text, start) === false) continue;
      rules.forEach(({ rule, owner }, index) => {
        const before = done[index] ?? 0;
        if (start >= before) done[index] = Math.max(before, attempts.at(rule, owner, start));
      });
    }
  }
}

function* tryNumbers({ text, engine, marks, attempts }: Search): Generator<number> {
  for (const { start, end } of codeSpans(text, marks.codes)) {
    attempts.within(engine.rules.code, start, end, digitsIn(marks, start, end));
    if (attempts.looked > SLICE) yield pass(attempts);
  }
  for (const { start, end, digits } of digitRuns(text, marks, engine.fewestInRun)) {
    const inStretch = digitsIn(marks, start, end);
    attempts.within(engine.digitRules(digits, inStretch), start, end, inStretch);
    if (attempts.looked > SLICE) yield pass(attempts);
  }
}

function* tryNearWords(search: Search): Generator<number> {
  const { text, engine, marks, words, attempts } = search;
  for (const owner of words.owners) {
    const near = engine.nearRules[owner] ?? [];
    for (const { start, end } of near.length === 0 ? [] : words.reachOf(owner)) {
      attempts.within(near, start, end, digitsIn(marks, start, end));
      if (attempts.looked > SLICE) yield pass(attempts);
    }
    for (const rule of engine.wordRules[owner] ?? []) {
      tryAtWords(search, rule);
      if (text.length > SLICE) yield pass(attempts);
    }
  }
}

function tryAtWords({ marks: { wordStarts, wordEnds }, words, attempts }: Search, { rule, owner }: OwnedRule): void {
  for (const mark of words.wordsOf(owner)) attempts.atWord(rule, owner, wordStarts[mark] ?? 0, wordEnds[mark] ?? 0);
}

// What cells tell of people, in tables of people.
function* takeCells({ text, engine, marks, attempts }: Search): Generator<number> {
  if (!engine.hasTables) return;
  for (const table of peopleTables(text, headerHints(engine, marks))) {
    const owner = engine.tableOwners[table.kind];
    if (owner === undefined) continue;
    for (const { start, end, confidence, row } of personCells(text, table)) {
      attempts.found.push({ owner, start, end, confidence, named: true, row });
      attempts.looked += CELL;
      if (attempts.looked > SLICE) yield pass(attempts);
    }
  }
}

function pass(attempts: Attempts): number {
  const { looked } = attempts;
  attempts.looked = 0;
  return looked;
}

/** The detector that made a candidate. */
export function detectorOf(engine: Engine, candidate: Candidate): Detector {
  const detector = engine.detectors[candidate.owner];
  if (detector === undefined) throw new Error("A candidate has no detector");
  return detector;
}

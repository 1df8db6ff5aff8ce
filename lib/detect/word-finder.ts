import { ALONE, CLASSES, classAt, classOf, kindAt, kindOf, LOWER, NOT_LETTER, SEPARATOR, SKIPPED, UPPER } from "./character-classes.ts";
import { buildTrie, type Trie, type Word } from "./trie.ts";

/** Called for each word that is found, in order of its start. Offsets, end exclusive; `word` is the index in the list. */
export type OnWord = (word: number, start: number, end: number) => void;

/** Finds all words of the list in one pass. Linear: a walk from a word's start is never longer than the longest word of the list. */
export function wordFinder(words: readonly Word[]): (text: string, onWord: OnWord) => void {
  const trie = buildTrie(words);
  const tokens = firstTokens(words);
  return (text, onWord) => {
    let before = NOT_LETTER;
    let start = -1; // of the token that is being read
    let hash = 0;
    for (let index = 0; index <= text.length; index++) {
      const code = index < text.length ? text.charCodeAt(index) : 32;
      const kind = kindOf[code] ?? NOT_LETTER;
      if (isBreak(before, kind)) {
        if (start >= 0 && tokens.mayBegin(text, start, index, hash)) walk(trie, text, start, onWord);
        start = kind === NOT_LETTER ? -1 : index;
        hash = 0;
      }
      hash = (hash * 33 + (classOf[code] ?? 0)) & HASHES;
      before = kind;
    }
  };
}

function walk(trie: Trie, text: string, start: number, onWord: OnWord): void {
  let state = 0;
  for (let index = start; index < text.length; index++) {
    const symbol = classAt(text, index);
    const to = step(trie.next, state, symbol);
    if (to === 0 && !isPassedOver(text, index, symbol)) return;
    if (to === 0) continue;
    state = to;
    const prefixes = trie.prefix[state] ?? 0;
    if (prefixes > 0) for (const word of trie.ended[prefixes] ?? []) onWord(word, start, index + 1);
    const wholes = trie.whole[state] ?? 0;
    if (wholes > 0) tellEnded(trie.ended[wholes] ?? [], text, start, index, onWord);
  }
}

// Phrases also occur as one word: dateOfBirth, accountnumber.
function step(next: Uint16Array, state: number, symbol: number): number {
  const to = next[state * CLASSES + symbol] ?? 0;
  if (to > 0) return to;
  const separated = next[state * CLASSES + SEPARATOR] ?? 0;
  return separated === 0 ? 0 : (next[separated * CLASSES + symbol] ?? 0);
}

function isPassedOver(text: string, index: number, symbol: number): boolean {
  return symbol === SKIPPED || (symbol === SEPARATOR && classAt(text, index - 1) === SEPARATOR);
}

function isBreak(before: number, kind: number): boolean {
  return kind === NOT_LETTER || before === NOT_LETTER || kind === ALONE || (kind === UPPER && before === LOWER);
}

const HASHES = 0xffff;

/**
 * Tells from its first token (up to a sign, a digit or a capital after a small letter) whether a word of the list may begin here. Most text is passed over
 * by this table, which fits where the trie does not: into the nearest cache.
 */
function firstTokens(words: readonly Word[]) {
  const table = new Uint8Array(HASHES + 1);
  const open = new Set<number>(); // beginnings of prefixes that any letter may follow
  const add = (token: string): void => {
    table[hashOf(token)] = 1;
    table[hashOf(`${token}s`)] = 1;
    if (/s$/.test(token)) table[hashOf(token.slice(0, -1))] = 1; // driver's
  };
  for (const { text, prefix } of words) {
    const token = firstToken(text);
    add(token);
    if (prefix && token === text) open.add(beginning(text, 0));
    if (!prefix) add(firstToken(text.replaceAll(" ", "")));
  }
  return {
    mayBegin(text: string, start: number, end: number, hash: number): boolean {
      if (table[hash] === 1) return true;
      if (end === start + 1) return text.charCodeAt(end) !== 32 || kindOf[text.charCodeAt(start)] === ALONE; // S.S.N., a/c
      return open.has(beginning(text, start));
    },
  };
}

// The first two letters, case kept: the prefixes that any letter may follow are few.
function beginning(text: string, start: number): number {
  return text.charCodeAt(start) * 256 + text.charCodeAt(start + 1);
}

function firstToken(text: string): string {
  let end = 1;
  while (end < text.length && kindAt(text, end) !== NOT_LETTER && !(kindAt(text, end) === UPPER && kindAt(text, end - 1) === LOWER)) end++;
  return text.slice(0, end);
}

function hashOf(token: string): number {
  let hash = 0;
  for (let index = 0; index < token.length; index++) hash = (hash * 33 + classAt(token, index)) & HASHES;
  return hash;
}

function tellEnded(words: readonly number[], text: string, start: number, index: number, onWord: OnWord): void {
  const end = wordEnd(text, index);
  if (end > 0) for (const word of words) onWord(word, start, end);
}

// Where the word that reaches to `index` ends, a plural s included; 0 when the word goes on.
function wordEnd(text: string, index: number): number {
  const kind = kindAt(text, index);
  if (ends(text, index + 1, kind)) return index + 1;
  if (classAt(text, index + 1) === 19 && ends(text, index + 2, kindAt(text, index + 1))) return index + 2;
  return 0;
}

function ends(text: string, index: number, before: number): boolean {
  if (index >= text.length || before === ALONE) return true;
  const kind = kindAt(text, index);
  return kind === NOT_LETTER || (kind === UPPER && before === LOWER);
}

/** Called for each word that is found, in order of its start. Offsets, end exclusive; `word` is the index in the list. */
export type OnWord = (word: number, start: number, end: number) => void;

/** A word to find. A whole word may be a phrase, may be camel case or snake case in the text and may have a plural s; a prefix is followed by anything. */
export interface Word {
  readonly text: string;
  readonly prefix: boolean;
}

// Classes of characters: 0 ends every word; then letters without case and accents, digits, and the signs that occur in prefixes.
const SEPARATOR = 37;
const SKIPPED = 38; // an apostrophe or a dot inside a word: driver's, S.S.N.
const SIGNS = ":/=@$+#";
const OTHER_SCRIPTS = 47;
const CLASSES = 64;
const TABLE = 0x600; // above it, scripts that are told apart coarsely

const NOT_LETTER = 0;
const LOWER = 1;
const UPPER = 2;
const ALONE = 3; // scripts without spaces: every character may begin a word

const classOf = new Uint8Array(65_536);
const kindOf = new Uint8Array(65_536);
for (let code = 0; code < TABLE; code++) {
  const character = String.fromCharCode(code);
  const base = character.normalize("NFD").charAt(0).toLowerCase();
  if (base >= "a" && base <= "z") classOf[code] = base.charCodeAt(0) - 96;
  else if (character >= "0" && character <= "9") classOf[code] = 27 + code - 48;
  else if (" \t\n\r_-".includes(character)) classOf[code] = SEPARATOR;
  else if (character === "'" || character === ".") classOf[code] = SKIPPED;
  else if (SIGNS.includes(character)) classOf[code] = 39 + SIGNS.indexOf(character);
  else if (code >= 0x250 || base !== base.toUpperCase()) classOf[code] = OTHER_SCRIPTS + (base.charCodeAt(0) % 17);
  const letter = classOf[code] ?? 0;
  if ((letter >= 1 && letter <= 26) || letter >= OTHER_SCRIPTS) kindOf[code] = character === character.toLowerCase() ? LOWER : UPPER;
}

for (let code = TABLE; code < 65_536; code++) {
  if (code >= 0x2000 && code < 0x3040) continue;
  classOf[code] = OTHER_SCRIPTS + (code % 17);
  if (code < 0xd800) kindOf[code] = ALONE;
}
classOf[0x2019] = SKIPPED;

function classAt(text: string, index: number): number {
  return index < text.length ? (classOf[text.charCodeAt(index)] ?? 0) : 0;
}

function kindAt(text: string, index: number): number {
  return index < text.length ? (kindOf[text.charCodeAt(index)] ?? NOT_LETTER) : NOT_LETTER;
}

/** Finds all words of the list in one pass. Linear: a walk from a word's start is never longer than the longest word of the list. */
export function wordFinder(words: readonly Word[]): (text: string, onWord: OnWord) => void {
  const { next, whole, prefix } = buildTrie(words);
  const tokens = firstTokens(words);
  return (text, onWord) => {
    let before = NOT_LETTER;
    let start = -1; // of the token that is being read
    let hash = 0;
    for (let index = 0; index <= text.length; index++) {
      const code = index < text.length ? text.charCodeAt(index) : 32;
      const kind = kindOf[code] ?? NOT_LETTER;
      if (isBreak(before, kind)) {
        if (start >= 0 && tokens.mayBegin(text, start, index, hash)) walk(text, start, onWord);
        start = kind === NOT_LETTER ? -1 : index;
        hash = 0;
      }
      hash = (hash * 33 + (classOf[code] ?? 0)) & HASHES;
      before = kind;
    }
  };

  function walk(text: string, start: number, onWord: OnWord): void {
    let state = 0;
    for (let index = start; index < text.length; index++) {
      const symbol = classAt(text, index);
      const to = next[state * CLASSES + symbol] ?? 0;
      if (to === 0) {
        // Several separators count as one, and a sign inside a word as none.
        if (symbol === SKIPPED || (symbol === SEPARATOR && index > start && classAt(text, index - 1) === SEPARATOR)) continue;
        return;
      }
      state = to;
      for (const word of prefix[state] ?? []) onWord(word, start, index + 1);
      tellEnded(whole[state], text, start, index, onWord);
    }
  }
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

function tellEnded(words: readonly number[] | undefined, text: string, start: number, index: number, onWord: OnWord): void {
  if (words === undefined) return;
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

function buildTrie(words: readonly Word[]): { next: Int16Array; whole: (number[] | undefined)[]; prefix: (number[] | undefined)[] } {
  const nodes: Map<number, number>[] = [new Map()];
  const whole: (number[] | undefined)[] = [];
  const prefix: (number[] | undefined)[] = [];
  words.forEach((word, index) => {
    // Whole phrases also occur as one word: dateOfBirth, accountnumber.
    const spellings = word.prefix || !word.text.includes(" ") ? [word.text] : [word.text, word.text.replaceAll(" ", "")];
    for (const spelling of spellings) {
      const end = insert(nodes, spelling);
      const ended = word.prefix ? prefix : whole;
      ended[end] = [...(ended[end] ?? []), index];
    }
  });
  const next = new Int16Array(nodes.length * CLASSES);
  nodes.forEach((edges, state) => {
    for (const [symbol, to] of edges) next[state * CLASSES + symbol] = to;
  });
  return { next, whole, prefix };
}

function insert(nodes: Map<number, number>[], spelling: string): number {
  let state = 0;
  for (let index = 0; index < spelling.length; index++) {
    const symbol = classAt(spelling, index);
    if (symbol === SKIPPED && spelling.charAt(index) === "'") continue;
    const edges = nodes[state];
    const known = edges?.get(symbol);
    if (known === undefined) nodes.push(new Map());
    const to = known ?? nodes.length - 1;
    edges?.set(symbol, to);
    state = to;
  }
  return state;
}

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
const TABLE = 0x600;

const NOT_LETTER = 0;
const LOWER = 1;
const UPPER = 2;
const ALONE = 3; // scripts without spaces: every character may begin a word

const classOf = new Uint8Array(TABLE);
const kindOf = new Uint8Array(TABLE);
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

function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < TABLE) return classOf[code] ?? 0;
  if (code === 0x2019) return SKIPPED;
  return code >= 0x2000 && code < 0x3040 ? 0 : OTHER_SCRIPTS + (code % 17);
}

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < TABLE) return kindOf[code] ?? NOT_LETTER;
  return (code >= 0x2000 && code < 0x3040) || code >= 0xd800 ? NOT_LETTER : ALONE;
}

/** Finds all words of the list in one pass. Linear: a walk from a word's start is never longer than the longest word of the list. */
export function wordFinder(words: readonly Word[]): (text: string, onWord: OnWord) => void {
  const { next, whole, prefix } = buildTrie(words);
  const beginnings = beginningsOf(words);
  return (text, onWord) => {
    let before = NOT_LETTER;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      const kind = code < TABLE ? (kindOf[code] ?? NOT_LETTER) : kindAt(text, index);
      const begins = kind !== NOT_LETTER && (before === NOT_LETTER || kind === ALONE || (kind === UPPER && before === LOWER));
      if (begins && mayBegin(beginnings, text, index)) walk(text, index, onWord);
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

// By its first three letters most text is known to begin no word; the table of these fits where the trie does not: into the nearest cache.
function beginningsOf(words: readonly Word[]): Uint8Array {
  const table = new Uint8Array(27 * 27 * 27);
  for (const { text } of words) {
    const spelling = text.replace(/['. _-]/g, "");
    const [a = 0, b = 0, c] = Array.from(spelling.slice(0, 3), (_, index) => classAt(spelling, index));
    const thirds = c === undefined ? Array.from({ length: 27 }, (_, third) => third) : [c];
    for (const third of thirds) if (a < 27 && b < 27 && third < 27) table[(a * 27 + b) * 27 + third] = 1;
  }
  return table;
}

function mayBegin(beginnings: Uint8Array, text: string, index: number): boolean {
  const a = classOf[text.charCodeAt(index)] ?? 27;
  const b = classOf[text.charCodeAt(index + 1)] ?? 27;
  const c = classOf[text.charCodeAt(index + 2)] ?? 27;
  const areLetters = a > 0 && a < 27 && b > 0 && b < 27 && c > 0 && c < 27;
  return !areLetters || beginnings[(a * 27 + b) * 27 + c] === 1;
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

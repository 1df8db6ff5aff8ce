// Classes of characters: 0 ends every word; then letters without case and accents, digits, and the signs that occur in prefixes.
/** Any run of spaces, line breaks, dashes and underscores. */
export const SEPARATOR = 37;
/** A sign that does not count inside a word. */
export const SKIPPED = 38; // an apostrophe or a dot inside a word: driver's, S.S.N.
/** The class of "s". */
export const PLURAL = 19;
const SIGNS = ":/=@$+#";
const OTHER_SCRIPTS = 47;
const SCRIPT_CLASSES = 17;
/** The bit that the classes of letters have that are not Latin, and those of Latin ones have not. */
export const NOT_LATIN = 32;
const TABLE = 0x600; // above it, scripts that are told apart coarsely

/** Kinds of characters, for where words begin and end. */
export const NOT_LETTER = 0;
/** 0 to 9. */
export const DIGIT = 1;
/** May have to be written plainly before anything is looked for: see fold.ts. */
export const FOLDABLE = 2;
/** A small letter; this and the kinds above it are letters. */
export const LOWER = 3;
/** A capital. */
export const UPPER = 4;
/** A character of a script without spaces: every one may begin a word. */
export const ALONE = 5;

/** By UTF-16 unit, its class, and from the bit KIND on its kind: one look tells both. */
export const signOf = new Uint16Array(65_536);
/** How far the kind is shifted in `signOf`; what is below is the class. */
export const KIND = 6;
const CLASS = 63;

for (let code = 0; code < TABLE; code++) {
  const character = String.fromCharCode(code);
  const base = code < 0x80 ? character.toLowerCase() : character.normalize("NFD").charAt(0).toLowerCase();
  const own = classFor(code, character, base);
  let kind = NOT_LETTER;
  if ((own >= 1 && own <= 26) || own >= OTHER_SCRIPTS) kind = character === character.toLowerCase() ? LOWER : UPPER;
  else if (own >= 27 && own < SEPARATOR) kind = DIGIT;
  signOf[code] = own | (kind << KIND);
}

function classFor(code: number, character: string, base: string): number {
  if (base >= "a" && base <= "z") return base.charCodeAt(0) - 96;
  if (character >= "0" && character <= "9") return 27 + code - 48;
  if (" \t\n\r_-".includes(character)) return SEPARATOR;
  if (character === "'" || character === ".") return SKIPPED;
  if (SIGNS.includes(character)) return 39 + SIGNS.indexOf(character);
  return code >= 0x250 || base !== base.toUpperCase() ? OTHER_SCRIPTS + (base.charCodeAt(0) % SCRIPT_CLASSES) : 0;
}

fillCoarsely(TABLE, 0xd800, ALONE << KIND);
fillCoarsely(0xd800, 0x10000, 0);
signOf.fill(0, 0x2000, 0x3040);
signOf[0x2019] = SKIPPED;

// A pattern that comes again after 17 signs, copied twice as far each time.
function fillCoarsely(from: number, to: number, kind: number): void {
  for (let index = 0; index < SCRIPT_CLASSES; index++) signOf[from + index] = (OTHER_SCRIPTS + ((from + index) % SCRIPT_CLASSES)) | kind;
  for (let done = SCRIPT_CLASSES; from + done < to; done *= 2) signOf.copyWithin(from + done, from, Math.min(from + done, to - done));
}

/** Says that signs from `from` to `to` may have to be written plainly; asked before any text is looked at. */
export function markFoldable(from: number, to: number): void {
  for (let code = from; code <= to; code++) signOf[code] = ((signOf[code] ?? 0) & CLASS) | (FOLDABLE << KIND);
}

/** The class that a sign of `signOf` has. */
export function classIn(sign: number): number {
  return sign & CLASS;
}

/** The class of the character at `index`; 0 behind the end. */
export function classAt(text: string, index: number): number {
  return index < text.length ? (signOf[text.charCodeAt(index)] ?? 0) & CLASS : 0;
}

/** The kind of the character at `index`. */
export function kindAt(text: string, index: number): number {
  return index < text.length ? (signOf[text.charCodeAt(index)] ?? 0) >> KIND : NOT_LETTER;
}

// Classes of characters: 0 ends every word; then letters without case and accents, digits, and the signs that occur in prefixes.
/** Any run of spaces, line breaks, dashes and underscores. */
export const SEPARATOR = 37;
/** A sign that does not count inside a word. */
export const SKIPPED = 38; // an apostrophe or a dot inside a word: driver's, S.S.N.
/** The class of "s". */
export const PLURAL = 19;
const SIGNS = ":/=@$+#";
const OTHER_SCRIPTS = 47;
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

/** By UTF-16 unit, its class. */
export const classOf = new Uint8Array(65_536);
/** By UTF-16 unit, its kind. */
export const kindOf = new Uint8Array(65_536);
for (let code = 0; code < TABLE; code++) {
  const character = String.fromCharCode(code);
  const base = code < 0x80 ? character.toLowerCase() : character.normalize("NFD").charAt(0).toLowerCase();
  if (base >= "a" && base <= "z") classOf[code] = base.charCodeAt(0) - 96;
  else if (character >= "0" && character <= "9") classOf[code] = 27 + code - 48;
  else if (" \t\n\r_-".includes(character)) classOf[code] = SEPARATOR;
  else if (character === "'" || character === ".") classOf[code] = SKIPPED;
  else if (SIGNS.includes(character)) classOf[code] = 39 + SIGNS.indexOf(character);
  else if (code >= 0x250 || base !== base.toUpperCase()) classOf[code] = OTHER_SCRIPTS + (base.charCodeAt(0) % 17);
  const letter = classOf[code] ?? 0;
  if ((letter >= 1 && letter <= 26) || letter >= OTHER_SCRIPTS) kindOf[code] = character === character.toLowerCase() ? LOWER : UPPER;
  else if (letter >= 27 && letter < SEPARATOR) kindOf[code] = DIGIT;
}

for (let code = TABLE; code < 65_536; code++) {
  if (code >= 0x2000 && code < 0x3040) continue;
  classOf[code] = OTHER_SCRIPTS + (code % 17);
  if (code < 0xd800) kindOf[code] = ALONE;
}
classOf[0x2019] = SKIPPED;

/** The class of the character at `index`; 0 behind the end. */
export function classAt(text: string, index: number): number {
  return index < text.length ? (classOf[text.charCodeAt(index)] ?? 0) : 0;
}

/** The kind of the character at `index`. */
export function kindAt(text: string, index: number): number {
  return index < text.length ? (kindOf[text.charCodeAt(index)] ?? NOT_LETTER) : NOT_LETTER;
}

import { FOLDABLE as IS_FOLDABLE, kindAt, markFoldable } from "./character-classes.ts";
import { LOOK_ALIKES, lookAlike } from "./look-alikes.ts";
import { plainDigits, SPACED_DIGITS, SPELLED_DIGITS } from "./spelled-digits.ts";

/** A text in one plain spelling, and the way back to the offsets of the original. */
export interface Folded {
  readonly text: string;
  /** Offset in the original where the folded character at `offset` begins. */
  readonly startOf: (offset: number) => number;
  /** Offset in the original where the folded character before `offset` ends. */
  readonly endOf: (offset: number) => number;
}

/** Stands where something was taken out: in no detector's alphabet. */
export const BLANK = "\u0001";

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  shy: "",
  commat: "@",
  period: ".",
  lowbar: "_",
  hyphen: "-",
  dash: "-",
  ndash: "-",
  mdash: "-",
  minus: "-",
  zwnj: "",
  zwj: "",
  ZeroWidthSpace: "",
  colon: ":",
  sol: "/",
};
const NAMED_AHEAD = new RegExp(`^(?:${Object.keys(NAMED_ENTITIES).join("|")});`);

// Stands for a placeholder of ours: wide, so that no near word reaches across it.
const FILLER = BLANK.repeat(120);

const INVISIBLE =
  "\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufe00-\\ufe0f\\ufeff";
const SPACES = "\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const DASHES = "\\u02d7\\u2010-\\u2015\\u2043\\u2212\\ufe58\\ufe63";
const DIGIT_ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810,
];
const DIGITS = `${DIGIT_ZEROS.map((zero) => `\\u${hex(zero)}-\\u${hex(zero + 9)}`).join("")}\\u2460-\\u2468\\u24ea`;
const FULL_WIDTH = "\\uff01-\\uff5e";
const MATH_DIGITS = "\\ud835[\\udfce-\\udfff]";

const PLACEHOLDER = "\\[[A-Z][A-Za-z -]{1,38} \\d{1,5}\\]";
const ENTITY = `&(?:#\\d{2,7}|#x[\\da-fA-F]{2,6}|${Object.keys(NAMED_ENTITIES).join("|")});`;
const URL_ENCODED = "%(?:2[\\dA-Fa-f]|3[\\dA-Fa-f]|40|[46][1-9A-Fa-f]|5[\\dAaFf]|7[\\dAa])";
const ESCAPED = "\\\\(?:u00|x)[2-7][\\da-fA-F]|\\\\u\\{[2-7][\\da-fA-F]\\}";
const SPOKEN_SIGN = "[ ]?[[(](?:at|AT|@)[\\])][ ]?|[ ]?[[(](?:dot|DOT|\\.)[\\])][ ]?";
const SIGNS = `[${INVISIBLE}]+|[${SPACES}${DASHES}${DIGITS}${FULL_WIDTH}]+|${MATH_DIGITS}|${PLACEHOLDER}|${ENTITY}|${URL_ENCODED}|${ESCAPED}|${SPOKEN_SIGN}`;
const FOLDABLE = new RegExp(SIGNS, "g");
const DISGUISED = new RegExp(`${SIGNS}|${LOOK_ALIKES}|${SPACED_DIGITS}|${SPELLED_DIGITS}`, "g");
// Asked for thousands of times in a text with odd spaces.
const PLAIN = new Map(["\u00a0", "\u202f", "\u2009"].map((space) => [space, " "]));
// Typographic dashes stand in every second sentence, and are as wide as the plain one: all at once is ten times faster.
const COMMON_DASHES = /[\u2010-\u2015\u2212]/g;
const IS_INVISIBLE = new RegExp(`^[${INVISIBLE}]`);
const IS_SPACE = new RegExp(`^[${SPACES}]`);
const IS_DASH = new RegExp(`^[${DASHES}]`);

for (const [, from = "", to = from] of `${INVISIBLE}${SPACES}${DASHES}${DIGITS}${FULL_WIDTH}\\ud835`.matchAll(
  /\\u(\w{4})(?:-\\u(\w{4}))?/g,
)) {
  markFoldable(Number.parseInt(from, 16), Number.parseInt(to, 16));
}
for (const sign of "[(&%\\") markFoldable(sign.charCodeAt(0), sign.charCodeAt(0));

/** Whether the character at `index`, of the kind FOLDABLE, may be the beginning of something that `fold` writes otherwise. */
export function mayFold(text: string, index: number): boolean {
  const next = text.charCodeAt(index + 1); // NaN at the end
  switch (text.charCodeAt(index)) {
    case 0x5b: // [US SSN 1], [at]
      return (next >= 65 && next <= 90) || isSpokenSign(text, index + 1, 0x5d);
    case 0x28: // (at)
      return isSpokenSign(text, index + 1, 0x29);
    case 0x26: // &#50; &nbsp;
      return next === 35 || (next >= 97 && next <= 122 && NAMED_AHEAD.test(text.slice(index + 1, index + 18)));
    case 0x25: // %40
      return next >= 50 && next <= 55;
    case 0x5c: // \u0040 \x40 \u{40}
      return next === 117 || next === 120;
    default:
      return true;
  }
}

// "at]" or "dot)": four characters at most.
function isSpokenSign(text: string, index: number, close: number): boolean {
  return text.charCodeAt(index + 2) === close || text.charCodeAt(index + 3) === close || text.charCodeAt(index + 1) === close;
}

/** The text with plain dashes, at no other offsets: all that most texts need. */
export function withPlainDashes(text: string): string {
  return text.replace(COMMON_DASHES, "-");
}

/** A text that is plain as it is. */
export function unfolded(text: string): Folded {
  return { text, startOf: (offset) => offset, endOf: (offset) => offset };
}

/** Writes digits of any script, full-width letters, odd spaces and dashes plainly; takes out what nobody sees; blanks our own placeholders. `isDisguised`: look for look-alikes and for digits in words too. */
export function fold(original: string, isDisguised: boolean): Folded {
  const foldable = isDisguised ? DISGUISED : FOLDABLE;
  const at: number[] = []; // where each replacement begins in the folded text
  const width: number[] = []; // its length there
  const shift: number[] = []; // what to add to a folded offset behind it
  let text = "";
  let done = 0;
  let total = 0;
  foldable.lastIndex = 0;
  for (let match = foldable.exec(original); match !== null; match = foldable.exec(original)) {
    const found = match[0];
    const plain = plainly(found);
    text += original.slice(done, match.index) + plain;
    done = match.index + found.length;
    if (plain.length === found.length) continue;
    total += found.length - plain.length;
    at.push(text.length - plain.length);
    width.push(plain.length);
    shift.push(total);
  }
  if (done === 0) return unfolded(original);
  text += original.slice(done);
  // The last replacement for which `passed` holds decides the shift; replacements are in order.
  const shiftWhere = (passed: (index: number) => boolean): number => {
    let low = 0;
    let high = at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (passed(middle)) low = middle + 1;
      else high = middle;
    }
    return shift[low - 1] ?? 0;
  };
  return {
    text,
    startOf: (offset) => offset + shiftWhere((index) => (at[index] ?? 0) + (width[index] ?? 0) <= offset),
    endOf: (offset) => offset + shiftWhere((index) => (at[index] ?? 0) < offset),
  };
}

function plainly(found: string): string {
  const code = found.charCodeAt(0);
  const known = PLAIN.get(found);
  if (known !== undefined) return known;
  if (code === 0x26) return entity(found);
  if (code === 0x25 || code === 0x5c) return String.fromCharCode(Number.parseInt(found.replace("}", "").slice(-2), 16));
  if (code === 0xd835) return String((found.charCodeAt(1) - 0xdfce) % 10);
  if (code < 0x80) return spoken(found);
  return lookAlike(found) ?? (IS_INVISIBLE.test(found) ? "" : Array.from(found, plainSign).join(""));
}

// A placeholder, "(at)", digits with a space after each, digits in words.
function spoken(found: string): string {
  if (/^ ?[[(](?:at|@|AT)/.test(found)) return "@";
  if (/^ ?[[(](?:dot|DOT|\.)/.test(found)) return ".";
  return found.startsWith("[") ? FILLER : plainDigits(found);
}

function plainSign(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x2028 || code === 0x2029) return "\n";
  if (IS_SPACE.test(sign)) return " ";
  if (IS_DASH.test(sign)) return "-";
  const circled = code >= 0x2460 && code <= 0x2468 ? code - 0x245f : code === 0x24ea ? 0 : undefined;
  return String(circled ?? code - (DIGIT_ZEROS.findLast((zero) => zero <= code) ?? code));
}

function entity(found: string): string {
  const name = found.slice(1, -1);
  const named = NAMED_ENTITIES[name];
  if (named !== undefined) return named;
  const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (code >= 32 && code < 127) return String.fromCharCode(code);
  if (Number.isNaN(code) || code < 160 || code > 0xffff) return found;
  const sign = String.fromCharCode(code);
  if (IS_INVISIBLE.test(sign)) return "";
  return kindAt(sign, 0) === IS_FOLDABLE ? plainSign(sign) : found;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, "0");
}

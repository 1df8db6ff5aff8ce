import { base64Text } from "./base64.ts";
import type { Marks } from "./marks.ts";
import type { Span } from "./spans.ts";

/** A stretch of a text that may mean something other than it reads. Where both are equally long, each character stands for its own. */
export interface Piece extends Span {
  readonly plain: string;
  /** It was encoded on purpose or by a program, so that what is in it needs no name beside it. */
  readonly isEncoded: boolean;
}

type Digits = Pick<Marks, "digitStarts" | "digitEnds">;

const MISREAD: Readonly<Record<string, string>> = { O: "0", o: "0", I: "1", l: "1", S: "5", Z: "2", B: "8" };
const NUMBER_LIKE = /[\dOolISBZ .\-/]/;
const MOST = 60; // characters of a number on either side
const FEWEST = 6; // letters and digits
const SHORTEST = 14; // of an encoded chunk, without its padding
const STEP = 12;
const MOST_ENCODED = 20_000;

/** The stretches that may be misread, wrapped or encoded, in order and apart. `digits`: where its digits are. */
export function piecesOf(text: string, digits: Digits): readonly Piece[] {
  const pieces = [...misread(text, digits), ...wrapped(text, digits), ...encoded(text)].toSorted((a, b) => a.start - b.start);
  let done = 0;
  return pieces.filter(({ start, end }) => {
    if (start < done) return false;
    done = end;
    return true;
  });
}

// Digits that a scanner took for letters: 2l9-O9-9358.
function* misread(text: string, { digitStarts, digitEnds }: Digits): Generator<Piece> {
  let done = 0;
  for (let stretch = 0; stretch < digitStarts.length; stretch++) {
    const first = digitStarts[stretch] ?? 0;
    if (first < done || !(mayBeMisread(text, first - 1, -1) || mayBeMisread(text, digitEnds[stretch] ?? 0, 1))) continue;
    const { start, end } = around(text, first, NUMBER_LIKE);
    done = end;
    const found = text.slice(start, end);
    const digits = found.replace(/\D/g, "").length;
    const letters = found.replace(/[\d .\-/]/g, "").length;
    if (digits + letters < FEWEST || letters === 0 || letters > digits || isLetter(text, start - 1) || isLetter(text, end)) continue;
    yield { start, end, plain: found.replace(/[OolISBZ]/g, (sign) => MISREAD[sign] ?? sign), isEncoded: false };
  }
}

// A letter for a digit, a dash or space in between or not.
function mayBeMisread(text: string, index: number, step: 1 | -1): boolean {
  const code = text.charCodeAt(index);
  const sign = text.charAt(code === 45 || code === 32 ? index + step : index);
  return sign !== "" && Object.hasOwn(MISREAD, sign);
}

// A number that goes on in the next line of a text (not of a table of numbers).
function* wrapped(text: string, { digitStarts }: Digits): Generator<Piece> {
  let done = 0;
  for (const first of digitStarts) {
    // A line break, or the sign and space of a quoted mail.
    const before = text.charCodeAt(first - 1);
    if (first < done || !(before === 10 || before === 62 || (before === 32 && text.charCodeAt(first - 2) === 62))) continue;
    const ahead = text.slice(Math.max(0, first - MOST), first);
    if (!/[A-Za-z][^\n]*\d-?\r?\n(?:> ?)?$/.test(ahead)) continue;
    const { start, end } = around(text, first - 1, /[\d \-\r\n>]/);
    done = end;
    const plain = text
      .slice(start, end)
      .replace(/-\r?\n(?:> ?)?/g, "-")
      .replace(/\r?\n(?:> ?)?/g, " ");
    yield { start, end, plain, isEncoded: false };
  }
}

// Base 64. Only every twelfth character is looked at: no chunk falls through.
function* encoded(text: string): Generator<Piece> {
  for (let at = STEP - 1; at < text.length; at += STEP) {
    if (!isBase64(text.charCodeAt(at))) continue;
    let start = at;
    let end = at + 1;
    while (start > 0 && at - start <= STEP && isBase64(text.charCodeAt(start - 1))) start--;
    while (end < text.length && isBase64(text.charCodeAt(end))) end++;
    if (end - start >= SHORTEST && end - start <= MOST_ENCODED && /[A-Z].*[a-z]|[a-z].*[A-Z]/.test(text.slice(start, start + 64))) {
      const plain = base64Text(text.slice(start, end));
      while (text[end] === "=") end++;
      if (plain !== undefined) yield { start, end, plain, isEncoded: true };
    }
    at = Math.max(at, end - 1);
  }
}

function around(text: string, index: number, signs: RegExp): Span {
  let start = index;
  let end = index;
  while (start > 0 && index - start < MOST && signs.test(text.charAt(start - 1))) start--;
  while (end < text.length && end - index < MOST && signs.test(text.charAt(end))) end++;
  while (start < index && /[ .\-/\n\r>]/.test(text.charAt(start))) start++;
  while (end > index && /[ .\-/\n\r>]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function isLetter(text: string, index: number): boolean {
  return /[A-Za-z\d]/.test(text.charAt(index));
}

// A-Z a-z 0-9 + / - _
function isBase64(code: number): boolean {
  return (
    (code >= 47 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 43 || code === 45 || code === 95
  );
}

import { base64Text } from "./base64.ts";
import type { Span } from "./spans.ts";

/** A stretch of a text that may mean something other than it reads. Where both are equally long, each character stands for its own. */
export interface Piece extends Span {
  readonly plain: string;
  /** It was encoded on purpose or by a program, so that what is in it needs no name beside it. */
  readonly isEncoded: boolean;
}

const MISREAD: Readonly<Record<string, string>> = { O: "0", o: "0", I: "1", l: "1", S: "5", Z: "2", B: "8" };
const MISREAD_BESIDE_DIGIT = /\d[- ]?[OolISBZ]|[OolISBZ][- ]?\d/g;
const NUMBER_LIKE = /[\dOolISBZ .\-/]/;
const WRAPPED = /\d-?\r?\n(?:> ?)?\d/g;
const MOST = 60; // characters of a number on either side
const FEWEST = 6; // letters and digits
const SHORTEST = 14; // of an encoded chunk, without its padding
const STEP = 12;
const MOST_ENCODED = 20_000;

/** The stretches that may be misread, wrapped or encoded, in order and apart. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces = [...misread(text), ...wrapped(text), ...encoded(text)].toSorted((a, b) => a.start - b.start);
  let done = 0;
  return pieces.filter(({ start, end }) => {
    if (start < done) return false;
    done = end;
    return true;
  });
}

// Digits that a scanner took for letters: 2l9-O9-9358.
function* misread(text: string): Generator<Piece> {
  let done = 0;
  for (const { index } of text.matchAll(MISREAD_BESIDE_DIGIT)) {
    if (index < done) continue;
    const { start, end } = around(text, index, NUMBER_LIKE);
    done = end;
    const found = text.slice(start, end);
    const digits = found.replace(/\D/g, "").length;
    const letters = found.replace(/[\d .\-/]/g, "").length;
    if (digits + letters < FEWEST || letters === 0 || letters > digits || isLetter(text, start - 1) || isLetter(text, end)) continue;
    yield { start, end, plain: found.replace(/[OolISBZ]/g, (sign) => MISREAD[sign] ?? sign), isEncoded: false };
  }
}

// A number that goes on in the next line of a text (not of a table of numbers).
function* wrapped(text: string): Generator<Piece> {
  let done = 0;
  for (const { index } of text.matchAll(WRAPPED)) {
    const lineStart = text.lastIndexOf("\n", index) + 1;
    if (index < done || !/[A-Za-z]/.test(text.slice(Math.max(lineStart, index - MOST), index))) continue;
    const { start, end } = around(text, index, /[\d \-\r\n>]/);
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

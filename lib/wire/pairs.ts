import { type Inner, joined, type Piece, type Reading } from "./leaf.ts";

const PAIRS = /^[^\s&={}"<>]{1,200}=[^\s&]*(?:&[^\s&=]{1,200}(?:=[^\s&]*)?)*&?$/;

/** Reads the fields of a form as they are written in an address: "a=1&b=two+words". */
export function readPairs(text: string, keys: readonly string[], inner: Inner): Reading | undefined {
  if (!PAIRS.test(text)) return undefined;
  const pieces: Piece[] = [];
  let start = 0;
  for (const pair of text.split("&")) {
    const equals = pair.indexOf("=");
    if (equals >= 0) {
      const value = decoded(pair.slice(equals + 1));
      const name = decoded(pair.slice(0, equals)).toLowerCase();
      if (value !== "")
        pieces.push({ start: start + equals + 1, end: start + pair.length, reading: inner(value, [...keys, name]), encode: encoded });
    }
    start += pair.length + 1;
  }
  return joined(text, pieces);
}

function decoded(text: string): string {
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("%20", "+");
}

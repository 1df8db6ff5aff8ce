import { type Inner, joined, leafReading, type Piece, type Reading } from "./leaf.ts";

const BOUNDARY = /^--([^\r\n]{1,200})\r\n/;
const NAME = /\bname="([^"]*)"/i;
const NOT_TEXT = /^content-type:\s*(?!text\/|application\/(?:json|xml))/im;

/** Reads a multipart body: each part that is text. Parts of another type are left alone. */
export function readParts(text: string, keys: readonly string[], inner: Inner): Reading | undefined {
  const boundary = BOUNDARY.exec(text)?.[1];
  if (boundary === undefined) return undefined;
  const pieces: Piece[] = [];
  const line = `--${boundary}`;
  for (let at = 0; ; ) {
    const next = text.indexOf(`\r\n${line}`, at + line.length);
    if (next < 0) return joined(text, pieces);
    const head = text.indexOf("\r\n\r\n", at);
    if (head >= 0 && head < next) {
      const headers = text.slice(at, head);
      const [start, end] = [head + 4, next];
      const value = text.slice(start, end);
      const name = NAME.exec(headers)?.[1]?.toLowerCase() ?? "";
      const isFile = /\bfilename/i.test(headers);
      if (value !== "" && !NOT_TEXT.test(headers))
        pieces.push({
          start,
          end,
          reading: isFile ? leafReading(value, [...keys, "file"]) : inner(value, [...keys, name]),
          encode: (made) => made,
        });
    }
    at = next + 2;
  }
}

import { strFromU8 } from "fflate";

/** Windows-1252 where it differs from Latin-1: 0x80 to 0x9F (WHATWG Encoding, index windows-1252). */
const WINDOWS =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
const SAMPLE = 4096; // bytes
const CHUNK = 32_768; // characters

/** The text in the bytes: by its byte order mark, else UTF-16 by its zero bytes, else UTF-8 when it is valid, else Windows-1252. Without the mark. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return strFromU8(bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), 1);
  const wide = wideOrder(bytes);
  if (wide !== undefined) return utf16(bytes, wide);
  const text = strFromU8(bytes);
  return text.includes("\ufffd") && !isMostlyGood(text) ? windows1252(bytes) : text;
}

/** True for bytes that hold control characters which no text has. */
export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (wideOrder(bytes) !== undefined || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
  let strange = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) strange++;
  }
  return strange > sample.length / 50;
}

// Text of Western languages in UTF-16 has a zero in nearly every second byte.
function wideOrder(bytes: Uint8Array): 0 | 1 | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 2 / 2.5;
  if (sample.length < 4) return undefined;
  if (odd > many && even < many / 10) return 0;
  return even > many && odd < many / 10 ? 1 : undefined;
}

// A character cut at the end of a file, or a broken one among many good ones, is no sign of another encoding.
function isMostlyGood(text: string): boolean {
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const good = (text.match(/[\u0080-\uffff]/g)?.length ?? 0) - bad;
  return good >= bad;
}

function utf16(bytes: Uint8Array, high: 0 | 1): string {
  return inChunks(bytes.length >> 1, (index) => {
    const [first = 0, second = 0] = [bytes[index * 2], bytes[index * 2 + 1]];
    return high === 0 ? first | (second << 8) : (first << 8) | second;
  });
}

/** Every byte as a character, 0x80 to 0x9F as Windows writes them. */
export function windows1252(bytes: Uint8Array): string {
  return inChunks(bytes.length, (index) => {
    const byte = bytes[index] ?? 0;
    return byte >= 0x80 && byte < 0xa0 ? WINDOWS.charCodeAt(byte - 0x80) : byte;
  });
}

function inChunks(length: number, codeAt: (index: number) => number): string {
  let text = "";
  const codes = new Uint16Array(Math.min(CHUNK, length));
  for (let done = 0; done < length; done += CHUNK) {
    const size = Math.min(CHUNK, length - done);
    for (let index = 0; index < size; index++) codes[index] = codeAt(done + index);
    text += String.fromCharCode(...codes.subarray(0, size));
  }
  return text;
}

import { readBase64 } from "./base64.ts";
import { readJson } from "./json.ts";
import { type Format, leafReading, type Reading } from "./leaf.ts";
import { readPairs } from "./pairs.ts";
import { readParts } from "./parts.ts";

const FORMATS: readonly Format[] = [readJson, readParts, readPairs, readBase64];

/** A text and what is nested in it: JSON (in frames, in lines, in strings of other JSON), form fields, parts of a multipart body, base64; else the text itself. */
export function readText(text: string, keys: readonly string[] = []): Reading {
  for (const format of FORMATS) {
    const reading = format(text, keys, readText);
    if (reading !== undefined) return reading;
  }
  return leafReading(text, keys);
}

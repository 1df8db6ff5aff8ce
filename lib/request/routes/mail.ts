import { type Letter, letterText } from "../letter.ts";

/** Mail programs and Windows cut off longer addresses; RFC 6068 names no limit. Characters. */
const LONGEST_ADDRESS = 1800;

/** A mail that the person's own mail program writes. */
export interface Mail {
  /** A mailto address (RFC 6068). */
  readonly address: string;
  /** False when the text is too long for an address, in short too: it is to be pasted. */
  readonly isWhole: boolean;
}

/**
 * The letter as a mail; in short where the whole is too long.
 * @param instead what stands in the mail when that is too long as well
 */
export function mailOf(to: string, letter: Letter, instead: string): Mail {
  const start = `mailto:${encodeURIComponent(to).replaceAll("%40", "@")}?subject=${encode(letter.subject)}&body=`;
  for (const parts of [letter.parts, ...(letter.shorter ?? [])]) {
    const address = start + encode(letterText({ parts }));
    if (address.length <= LONGEST_ADDRESS) return { address, isWhole: true };
  }
  return { address: start + encode(instead), isWhole: false };
}

// RFC 6068, section 5: line breaks are "%0D%0A".
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, "\r\n"));
}

import { type Letter, letterText } from "../letter.ts";

/** Mail programs and Windows cut off longer addresses; RFC 6068 names no limit. Characters. */
const LONGEST_ADDRESS = 1900;

/** A mail that the person's own mail program writes. */
export interface Mail {
  /** A mailto address (RFC 6068). */
  readonly address: string;
  /** False when the text is too long for an address: it is to be pasted. */
  readonly isWhole: boolean;
}

/** @param instead what stands in the mail when the text is too long for it */
export function mailOf(to: string, letter: Letter, instead: string): Mail {
  const start = `mailto:${encodeURIComponent(to).replaceAll("%40", "@")}?subject=${encode(letter.subject)}&body=`;
  const whole = start + encode(letterText(letter));
  return whole.length <= LONGEST_ADDRESS ? { address: whole, isWhole: true } : { address: start + encode(instead), isWhole: false };
}

// RFC 6068, section 5: line breaks are "%0D%0A".
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, "\r\n"));
}

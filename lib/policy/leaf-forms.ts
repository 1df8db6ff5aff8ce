import { asciiHost } from "./ascii-host.ts";

/** A value as the policy keeps it, or what is wrong with it as the end of a sentence: "is not an https address". */
export type ReadLeaf = { readonly value: unknown } | { readonly wrong: string };

/** Longest text that a policy's field may hold, in characters. */
const MAX_TEXT = 500;

/** How a text is cleaned before it is looked at. */
export type Clean = (text: string) => string;
/** What is wrong with a cleaned text; undefined when nothing is. */
export type ProblemOf = (text: string) => string | undefined;

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** One line of whole characters: what every way of pushing a policy, XML and scripts among them, can carry. */
export function oneLine(text: string): string {
  if (PLAIN.test(text)) return text; // most are, and the rest costs ten times as much
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}\ufffe\uffff]+/gu, " ")
    .trim();
}

/** One line in small letters. */
export function smallLetters(text: string): string {
  return oneLine(text).toLowerCase();
}

/** One line in capitals. */
export function capitals(text: string): string {
  return oneLine(text).toUpperCase();
}

/** A domain as it is meant: "@Riverbend.example" and "*.riverbend.example" are riverbend.example. */
export function bareDomain(text: string): string {
  return /^[a-z0-9][a-z0-9.-]*$/.test(text) ? text : asciiHost(smallLetters(text)).replace(/^(?:@|\*?\.)/, "");
}

/** An id as it is meant: "US_SSN" is us-ssn. */
export function hyphened(text: string): string {
  return smallLetters(text).replace(/[ _]+/g, "-");
}

/** A mailbox without the scheme of a link to it. */
export function mailbox(text: string): string {
  return oneLine(text).replace(/^mailto:/i, "");
}

/** The day of a time stamp, or the text itself. */
export function dayOf(text: string): string {
  return oneLine(text).replace(/^(\d{4}-\d{2}-\d{2})T\S*$/, "$1");
}

/** Reads a text with a form. */
export function textReader(clean: Clean, problemOf: ProblemOf): (text: string) => ReadLeaf {
  return (text) => {
    const value = clean(text);
    const wrong = value.length > MAX_TEXT ? `is longer than ${MAX_TEXT} characters` : problemOf(value);
    return wrong === undefined ? { value } : { wrong };
  };
}

/** Reads a number within limits, both included. */
export function numberReader(least: number, most: number): (value: number) => ReadLeaf {
  return (value) => {
    if (value < least) return { wrong: `is below ${least}` };
    return value > most ? { wrong: `is above ${most}` } : { value };
  };
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What is wrong with a day: 2026-12-31. */
export function dayProblem(text: string): string | undefined {
  if (text === "") return undefined;
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const isLeapYear = new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1;
  const last = month === "02" && !isLeapYear ? 28 : (DAYS_IN_MONTH[Number(month) - 1] ?? 0);
  return year !== "" && Number(day) >= 1 && Number(day) <= last ? undefined : "is not a date (2026-12-31)";
}

/** What a day that cannot be read is read as. */
export const UNREADABLE_DAY = "1970-01-01";

import { asciiHost } from "./ascii-host.ts";
import type { Said } from "./said.ts";

/** What is wrong with a value, as the end of a sentence: "is not an https address". */
export class Wrong {
  readonly said: Said;

  constructor(...said: Said) {
    this.said = said;
  }
}

/** A value as the policy keeps it, or what is wrong with it. */
export type ReadLeaf = string | number | boolean | Wrong;

/** Longest text that a policy's field may hold, in characters. */
const MAX_TEXT = 500;

/** How a text is cleaned before it is looked at. */
export type Clean = (text: string) => string;
/** What is wrong with a cleaned text; undefined when nothing is. */
export type ProblemOf = (text: string) => Said | undefined;

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
    const wrong: Said | undefined = value.length > MAX_TEXT ? ["too-long", MAX_TEXT] : problemOf(value);
    return wrong === undefined ? value : new Wrong(...wrong);
  };
}

/** Reads a number within limits, both included. */
export function numberReader(least: number, most: number): (value: number) => ReadLeaf {
  return (value) => {
    if (value < least) return new Wrong("below", least);
    return value > most ? new Wrong("above", most) : value;
  };
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What is wrong with a day: 2026-12-31. */
export function dayProblem(text: string): Said | undefined {
  if (text === "") return undefined;
  return /^\d{4}-\d\d-\d\d$/.test(text) && isInCalendar(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
    ? undefined
    : ["not-date"];
}

function isInCalendar(year: number, month: number, day: number): boolean {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && !isLeapYear ? 28 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

/** What a day that cannot be read is read as. */
export const UNREADABLE_DAY = "1970-01-01";

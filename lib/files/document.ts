import type { Replacement } from "../redact/redact.ts";

/** What a file turned out to be, by its content. */
export const FORMATS = [
  "text",
  "csv",
  "json",
  "html",
  "rtf",
  "mail",
  "vcard",
  "calendar",
  "word",
  "sheet",
  "slides",
  "open-text",
  "open-sheet",
  "open-slides",
  "pdf",
  "zip",
] as const;
export type Format = (typeof FORMATS)[number];

/** Why a file, or something in it, cannot be looked into. */
export const UNREADABLE = [
  "encrypted",
  "damaged",
  "unknown",
  "old-format",
  "picture",
  "media",
  "too-large",
  "too-deep",
  "no-reader",
] as const;
export type Unreadable = (typeof UNREADABLE)[number];

/** A stretch of a document that is read on its own: a sheet, a page, the body of a mail. */
export interface Part {
  /** Where in the document: "xl/worksheets/sheet1.xml", "letters.zip/june.txt". Never shown or stored. */
  readonly path: string;
  /** UTF-16, "\n" between lines. */
  readonly text: string;
  /** Between the cells of a row, where the text is a table. */
  readonly delimiter?: string;
  /** Not on the page that a person reads (attributes, old values, notes of the program): what is found here and elsewhere too counts once. */
  readonly unseen?: true;
}

/** What is to be changed in one part. */
export interface Change {
  /** In order, not overlapping; offsets into the part's text. */
  readonly replacements: readonly Replacement[];
  /** Columns of a table to leave out, counted from 0. */
  readonly columns: ReadonlySet<number>;
}

/** A file that has been read. */
export interface ReadDocument {
  readonly format: Format;
  readonly parts: readonly Part[];
  /** What in it could not be looked into. */
  readonly unreadable: readonly Unreadable[];
  /** The same document, changed: `changes` by the index of the part. Undefined, as is what it gives, where it cannot be written faithfully. */
  readonly write?: (changes: readonly Change[]) => Uint8Array | undefined;
}

/** A file that could be read, or why not. */
export type Reading = ReadDocument | Unreadable;

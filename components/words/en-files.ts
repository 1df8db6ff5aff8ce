import type { Unreadable } from "../../lib/files/document.ts";
import type { CountedForms } from "./plural.ts";

/** What is said of files that are about to be uploaded, in English. */
export const filesWords = (counted: (count: number, forms: CountedForms) => string) => ({
  reading: {
    title: (count: number): string => (count === 1 ? "Looking through your file" : "Looking through your files"),
    text: "Nothing has been uploaded yet. Large files take a few seconds.",
    progress: "How much has been looked through",
    of: (done: number, all: number) => `File ${done} of ${all}`,
  },
  list: "Your files",
  more: (count: number) => `and ${counted(count, { one: "more file", other: "more files" })}`,
  clean: "Nothing was found in it.",
  left: "A safe copy is made without it.",
  unreadableTitle: {
    encrypted: "Locked with a password",
    damaged: "Damaged, or not complete",
    unknown: "A kind of file that Handrail does not know",
    "old-format": "An old kind of Office file",
    picture: "A picture",
    media: "A recording",
    "too-large": "Too large to look through",
    "too-deep": "Packed in a way that hides its size",
    "no-reader": "Could not be looked at just now",
  } satisfies Record<Unreadable, string>,
  unreadableWhy: {
    encrypted: "Handrail cannot look inside. Save it without the password and try again.",
    damaged: "Handrail cannot look inside. Does it open on your computer?",
    unknown: "Handrail cannot look inside. Please be sure of what is in it.",
    "old-format": "Handrail cannot look inside. Save it as .docx, .xlsx or .pptx and try again.",
    picture: "Handrail cannot read pictures. Please be sure that no person or number can be seen in it.",
    media: "Handrail cannot listen or watch. Please be sure of who is in it.",
    "too-large": "Handrail cannot look at all of it. Send the part that is needed.",
    "too-deep": "Handrail stopped looking. Unpack it and send the file that is needed.",
    "no-reader": "Handrail's reader did not start on this page. Load the page again and try once more.",
  } satisfies Record<Unreadable, string>,
  preview: (name: string) => `The safe copy of ${name}`,
  asText: "Files that cannot be changed are copied as plain text.",
  columns: {
    legend: "Leave out whole columns",
    hint: "All else that was found is replaced by placeholders.",
    unnamed: (number: number) => `Column ${number}`,
  },
  notSafe: "It would still tell too much. Please leave out more columns, or choose another file.",
  noCopy: "A safe copy could not be made. Nothing has been uploaded.",
});

import type { Answer } from "../../lib/decide/answers.ts";
import type { EntryWay } from "../../lib/decide/decide.ts";

const pasteAnswers: Readonly<Record<Answer, string>> = {
  redact: "Remove and paste",
  proceed: "Paste anyway",
  justified: "Paste anyway",
  cancel: "Cancel",
};
const sendAnswers: Readonly<Record<Answer, string>> = {
  redact: "Remove and send",
  proceed: "Send anyway",
  justified: "Send anyway",
  cancel: "Keep editing",
};

const fileAnswers: Readonly<Record<Answer, string>> = {
  redact: "Upload a safe copy",
  proceed: "Upload anyway",
  justified: "Upload anyway",
  cancel: "Cancel",
};
const openAnswers: Readonly<Record<Answer, string>> = {
  redact: "Remove and open",
  proceed: "Open anyway",
  justified: "Open anyway",
  cancel: "Do not open",
};

/** What is said by how content would leave, in English. */
export const ways = {
  answers: {
    paste: pasteAnswers,
    drop: { ...pasteAnswers, redact: "Remove and drop", proceed: "Drop anyway", justified: "Drop anyway" },
    type: sendAnswers,
    file: fileAnswers,
    url: openAnswers,
    wire: { ...sendAnswers, cancel: "Do not send" },
  } satisfies Record<EntryWay, typeof pasteAnswers>,
  held: {
    paste: "Nothing has been pasted yet.",
    drop: "Nothing has been dropped yet.",
    type: "Nothing has been sent yet.",
    file: "Nothing has been uploaded yet.",
    url: "Nothing has been opened yet.",
    wire: "Nothing has been sent yet.",
  } satisfies Record<EntryWay, string>,
  preview: {
    paste: "This is what will be pasted",
    drop: "This is what will be dropped",
    type: "This is what will be sent",
    file: "This is what will be uploaded",
    url: "This is what will be opened",
    wire: "This is what will be sent",
  } satisfies Record<EntryWay, string>,
  waits: {
    paste: "What you pasted is safe and waits here.",
    drop: "What you dropped is safe and waits here.",
    type: "What you wrote is safe and waits here.",
    file: "Your file is safe and waits here.",
    url: "The address is safe and waits here.",
    wire: "What this page wants to send is safe and waits here.",
  } satisfies Record<EntryWay, string>,
  went: {
    paste: "Pasted as it is.",
    drop: "Dropped as it is.",
    type: "Sent as it is.",
    file: "Uploaded as it is.",
    url: "Opened as it is.",
    wire: "Sent as it is.",
  } satisfies Record<EntryWay, string>,
};

import type { Route, SendBy, Way } from "../request/chosen-route.ts";
import { type Letter, letterText, wholeLetter } from "../request/letter.ts";
import { formOf } from "../request/routes/form.ts";
import { mailOf } from "../request/routes/mail.ts";
import { send } from "./deliver.ts";
import { copyText, downloadText } from "./hand-over.ts";

/** A letter and what its route may need of it. */
export interface Outward {
  readonly id: string;
  readonly letter: Letter;
  /** The same as plain JSON, for a webhook that takes JSON. */
  readonly details: Readonly<Record<string, unknown>>;
  /** The same by form field. */
  readonly values: Readonly<Record<string, string>>;
  readonly fileName: string;
  /** What stands in a mail whose text is to be pasted. */
  readonly mailInstead: string;
}

/** Sends a letter, or hands it to mail program, form, clipboard or disk. Only from one of our pages. Rejects when that did not work. */
export async function sendLetter(route: Route, by: SendBy, { id, letter, details, values, fileName, mailInstead }: Outward): Promise<Way> {
  if (by === "webhook") {
    await send({ id, letter, details, tries: 0, nextTryAt: 0, madeAt: Date.now() });
    return "webhook";
  }
  if (by === "form" && route.kind === "form") {
    const { address, isWhole } = formOf(route.url, route.fields, values);
    window.open(address, "_blank", "noopener");
    return isWhole ? "form" : "formLong";
  }
  if (by === "mail" && route.kind === "mail") {
    const mail = mailOf(route.to, letter, mailInstead);
    if (!mail.isWhole) await copyText(letterText(letter));
    location.href = mail.address;
    return mail.isWhole ? "mail" : "mailLong";
  }
  if (by === "save") {
    downloadText(fileName, wholeLetter(letter));
    return "saved";
  }
  await copyText(wholeLetter(letter));
  return "copied";
}

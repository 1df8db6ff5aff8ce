import { strToU8 } from "fflate";
import { CannotRead } from "../budget.ts";
import type { Part, ReadDocument, Reading, Unreadable } from "../document.ts";
import { htmlText } from "./html.ts";

/** Reads a mail (RFC 5322): who, about what, its text or else its HTML, and each attachment with `readInner`. */
export async function readMail(bytes: Uint8Array, readInner: (bytes: Uint8Array, name: string) => Promise<Reading>): Promise<ReadDocument> {
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: "arraybuffer" }).catch(() => {
    throw new CannotRead("damaged");
  });
  const people = [mail.from, mail.sender, ...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? []), ...(mail.replyTo ?? [])];
  const names = people.flatMap((person) => (person === undefined ? [] : [`${person.name ?? ""} <${person.address ?? ""}>`]));
  const head = [`Subject: ${mail.subject ?? ""}`, ...names].join("\n");
  const shown = mail.text ?? htmlText(mail.html ?? "");
  const parts: Part[] = [
    { path: "body", text: `${head}\n\n${shown}` },
    ...(mail.html === undefined ? [] : [{ path: "html", text: `${htmlText(mail.html)}\n${mail.html}`, unseen: true } as const]),
  ];
  const unreadable: Unreadable[] = [];
  for (const { filename, mimeType, content } of mail.attachments) {
    // The signature of a signed mail is no document.
    if (/pgp-signature|pkcs7-signature/.test(mimeType)) continue;
    if (/pkcs7-mime|pgp-encrypted/.test(mimeType)) {
      unreadable.push("encrypted");
      continue;
    }
    const attached = typeof content === "string" ? strToU8(content) : new Uint8Array(content);
    const reading = await readInner(attached, filename ?? "attachment");
    if (typeof reading === "string") unreadable.push(reading);
    else {
      parts.push(...reading.parts.map((part) => ({ ...part, path: `${filename ?? "attachment"}/${part.path}` })));
      unreadable.push(...reading.unreadable);
    }
  }
  return { format: "mail", parts, unreadable };
}

import { builderEn } from "./en-builder.ts";
import { deskEn } from "./en-desk.ts";
import { type DocumentWords, documentEn } from "./en-document.ts";
import { healthEn } from "./en-health.ts";
import { printedEn } from "./en-printed.ts";
import { type Part, translated } from "./translated.ts";

/** All that the pages for IT say, in English. */
export const deskPagesEn = { desk: deskEn, health: healthEn, builder: builderEn, printed: printedEn, document: documentEn };

/** Only complete languages stand here: a page is in one language, and so is a document. */
export const DESK_TRANSLATIONS: Readonly<Record<string, () => Promise<{ readonly translation: Part<typeof deskPagesEn> }>>> = {
  es: () => import("./es/desk-pages.ts"),
};

/** The words of the pages for IT for a BCP 47 tag; English where they are not in that language. */
export async function deskWordsOf(tag: string): Promise<typeof deskPagesEn> {
  const load = DESK_TRANSLATIONS[tag.toLowerCase().split("-")[0] ?? ""];
  return load === undefined ? deskPagesEn : translated(deskPagesEn, (await load()).translation);
}

/** The words of the printed policy: in the policy's own language where it names one, else in the viewer's. */
export async function documentWordsOf(policyLanguage: string, viewerLanguage: string): Promise<DocumentWords> {
  return (await deskWordsOf(policyLanguage === "" ? viewerLanguage : policyLanguage)).document;
}

import { deskEn } from "./en-desk.ts";
import { healthEn } from "./en-health.ts";
import { type Part, translated } from "./translated.ts";

/** What the health page says in another language, its head included. */
export interface DeskTranslation {
  readonly desk: Part<typeof deskEn>;
  readonly health: Part<typeof healthEn>;
}

/** Only complete languages stand here: a page is in one language. */
export const DESK_TRANSLATIONS: Readonly<Record<string, () => Promise<{ readonly translation: DeskTranslation }>>> = {
  es: () => import("./es/health.ts"),
};

/** The words of the health page for a BCP 47 tag; English where it is not in that language. */
export async function deskWordsOf(tag: string): Promise<{ readonly desk: typeof deskEn; readonly health: typeof healthEn }> {
  const load = DESK_TRANSLATIONS[tag.toLowerCase().split("-")[0] ?? ""];
  if (load === undefined) return { desk: deskEn, health: healthEn };
  const { translation } = await load();
  return { desk: translated(deskEn, translation.desk), health: translated(healthEn, translation.health) };
}

import type { deskPagesEn } from "../desk-languages.ts";
import type { Part } from "../translated.ts";
import { builderEs } from "./builder.ts";
import { deskEs } from "./desk.ts";
import { documentEs } from "./document.ts";
import { healthEs } from "./health.ts";
import { printedEs } from "./printed.ts";

/** The pages for IT and the printed policy in Spanish: complete. */
export const translation: Part<typeof deskPagesEn> = {
  desk: deskEs,
  health: healthEs,
  builder: builderEs,
  printed: printedEs,
  document: documentEs,
};

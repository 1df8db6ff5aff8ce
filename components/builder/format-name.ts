import { CHROMIUM_BROWSERS } from "../../lib/policy/exports/chromium-browsers.ts";
import type { Format } from "../../lib/policy/exports/format.ts";
import type { BuilderWords } from "./words.ts";

/** The id of a form without the browser: what is said of it holds for each Chromium browser. */
export function familyOf({ id }: Pick<Format, "id">): string {
  return id.replace(/-(?:chrome|edge|brave)$/, "");
}

/** What a form of the policy is called. */
export function formatName(format: Pick<Format, "id" | "name">, words: BuilderWords): string {
  const browser = CHROMIUM_BROWSERS.find(({ id }) => format.id.endsWith(`-${id}`))?.name ?? "";
  return words.formatName(familyOf(format), browser, format.name);
}

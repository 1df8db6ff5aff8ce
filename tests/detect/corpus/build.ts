import { drawFrom } from "./draw.ts";
import { HARMLESS } from "./harmless.ts";
import { SENSITIVE } from "./sensitive.ts";
import type { Language } from "./values.ts";

const LANGUAGES: readonly Language[] = ["en", "es", "fr", "de", "pt"];
const OF_EACH = 850;

/** The text of texts.jsonl: as many harmless texts as sensitive ones, no two alike, the same each time. */
export function buildCorpus(): string {
  const draw = drawFrom(20_261_125);
  const harmless = Object.entries(HARMLESS).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const));
  const sensitive = Object.entries(SENSITIVE);
  const lines = new Set<string>();
  for (let turn = 0; lines.size < OF_EACH; turn++) {
    const [kind, text] = harmless[turn % harmless.length] ?? draw.one(harmless);
    lines.add(JSON.stringify([kind, "", text(draw)]));
  }
  for (let turn = 0; lines.size < 2 * OF_EACH; turn++) {
    const [kind, templates] = sensitive[turn % sensitive.length] ?? draw.one(sensitive);
    const language = LANGUAGES[Math.floor(turn / sensitive.length) % LANGUAGES.length] ?? "en";
    const template = "en" in templates ? templates[language] : draw.one(templates);
    lines.add(JSON.stringify([kind, language, template(draw, language)]));
  }
  return `${[...lines].join("\n")}\n`;
}

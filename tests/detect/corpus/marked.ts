import { HEX, madeUp } from "../../../lib/detect/made-up.ts";

/** What is to be found: where, and by which information types; any one of them will do. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly infoTypes: readonly string[];
}

/** One text of the corpus with its labels. */
export interface Labelled {
  readonly kind: string;
  readonly language: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

/** A value with what it is; several information types with "|" between. */
export function mark(infoTypes: string, value: string): string {
  return `⟦${infoTypes}⟧${value}⟦/⟧`;
}

// What looks like a key is made when the corpus is read: nothing in a file looks like one.
const KEYS: Readonly<Record<string, () => string>> = {
  "@github": () => `ghp_${madeUp(36)}`,
  "@openai": () => `sk-proj-${madeUp(80)}`,
  "@aws": () => `AKIA${madeUp(16, "A7BC2DE3FG4HJ5KL6MN")}`,
  "@hex": () => madeUp(32, HEX),
  "@password": () => ["Harbor", "Kite", "42!"].join(""),
};

/** Reads one line of the corpus: [kind, language, marked text]. */
export function readMarked(line: string): Labelled {
  const [kind, language, marked] = JSON.parse(line) as [string, string, string]; // as: build.ts writes such lines only
  const labels: Label[] = [];
  let text = "";
  for (const piece of marked.split(/(⟦[^⟧]+⟧.*?⟦\/⟧)/s)) {
    const [, infoTypes = "", value = ""] = /^⟦([^⟧]+)⟧(.*)⟦\/⟧$/s.exec(piece) ?? [];
    const plain = infoTypes === "" ? piece : (KEYS[value]?.() ?? value);
    if (infoTypes !== "") labels.push({ start: text.length, end: text.length + plain.length, infoTypes: infoTypes.split("|") });
    text += plain;
  }
  return { kind, language, text, labels };
}

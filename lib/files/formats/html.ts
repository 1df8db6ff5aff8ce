import { strToU8 } from "fflate";
import { applyReplacements } from "../../redact/redact.ts";
import type { ReadDocument } from "../document.ts";
import { type Layout, xmlText } from "../xml-text.ts";

const set = (names: string): ReadonlySet<string> => new Set(names.split(" ").flatMap((name) => [name, name.toUpperCase()]));
const HTML: Layout = {
  lines: set(
    "address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table title ul option",
  ),
  cells: set("td th"),
  rows: set("tr"),
  signs: { br: "\n", BR: "\n" },
};

/** What a person reads of HTML: its text, a line for each block and row, a tab after each cell. */
export function htmlText(html: string): string {
  return xmlText(withoutScripts(html), HTML);
}

function withoutScripts(html: string): string {
  const lower = html.toLowerCase();
  const pieces: string[] = [];
  let done = 0;
  while (done < html.length) {
    const script = nextOf(lower, ["<script", "<style"], done);
    if (script === undefined) break;
    const end = lower.indexOf(`</${script.sign.slice(1)}`, script.at);
    pieces.push(html.slice(done, script.at));
    done = end < 0 ? html.length : end + script.sign.length + 1;
  }
  return pieces.join("") + html.slice(done);
}

function nextOf(text: string, signs: readonly string[], from: number): { readonly sign: string; readonly at: number } | undefined {
  return signs
    .map((sign) => ({ sign, at: text.indexOf(sign, from) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0];
}

/** Reads HTML twice: as a person reads it, and as it is written, with attributes, comments and scripts. It is written again where the source itself holds what was found. */
export function readHtml(source: string): ReadDocument {
  return {
    format: "html",
    parts: [
      { path: "", text: htmlText(source) },
      { path: "source", text: source, unseen: true },
    ],
    unreadable: [],
    write: (changes) => strToU8(applyReplacements(source, changes[1]?.replacements ?? [])),
  };
}

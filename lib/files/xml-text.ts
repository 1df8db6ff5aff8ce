import { applyReplacements, type Replacement } from "../redact/redact.ts";
import { cutter } from "./stretches.ts";
import { attribute, attributeSpan, decodeXml, encodeXml, walkXml } from "./xml.ts";

/** How the text of an XML format is laid out, by local names of elements. */
export interface Layout {
  /** Only what stands in these counts as text; all text when not given. */
  readonly textIn?: ReadonlySet<string>;
  /** End a line; inside of a cell they end a word. */
  readonly lines: ReadonlySet<string>;
  readonly cells: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
  /** Empty elements that stand for a sign. */
  readonly signs: Readonly<Record<string, string>>;
}

/** A stretch of raw text and where it stands in the whole. */
interface Run {
  readonly rawStart: number;
  readonly rawEnd: number;
  readonly start: number;
  readonly end: number;
  readonly raw: boolean; // CDATA
}

/** The text of an XML document. `onRun` hears where each stretch of it comes from, in order. */
export function xmlText(xml: string, layout: Layout, onRun?: (run: Run) => void): string {
  const pieces: string[] = [];
  let [length, inText, inCell, cellWidth] = [0, 0, 0, 1];
  let wordEnded = false; // a line ended inside of a cell
  const add = (text: string) => {
    pieces.push(text);
    length += text.length;
  };
  const isText = (name: string) => layout.textIn?.has(name) === true;
  walkXml(xml, {
    open(name, start, end) {
      if (isText(name)) inText++;
      else if (layout.cells.has(name)) {
        inCell++;
        cellWidth = repeats(attribute(xml.slice(start, end), "number-columns-repeated"));
      }
      const sign = layout.signs[name];
      if (sign === undefined) return;
      add(sign.repeat(name === "s" ? repeats(attribute(xml.slice(start, end), "c")) : 1)); // OpenDocument: so many spaces
    },
    close(name) {
      if (isText(name)) inText--;
      else if (layout.cells.has(name)) {
        inCell--;
        wordEnded = false;
        add("\t".repeat(cellWidth));
      } else if (layout.rows.has(name)) add("\n");
      else if (layout.lines.has(name)) {
        if (inCell === 0) add("\n");
        else wordEnded = true;
      }
    },
    text(rawStart, rawEnd, cdata) {
      if (layout.textIn !== undefined && inText <= 0) return;
      const raw = xml.slice(rawStart, rawEnd);
      const text = cdata ? raw : decodeXml(raw);
      if (wordEnded) add(" ");
      wordEnded = false;
      onRun?.({ rawStart, rawEnd, start: length, end: length + text.length, raw: cdata });
      add(text);
    },
  });
  return pieces.join("");
}

// OpenDocument writes a run of equal things once. The last empty cell of a row stands for thousands.
function repeats(count: string): number {
  return Math.min(Math.max(Number(count) || 1, 1), 64);
}

/** The document with replacements made in its text. A stretch over several elements becomes one placeholder in the first; the elements stay. */
export function rewriteXmlText(xml: string, layout: Layout, replacements: readonly Replacement[]): string {
  if (replacements.length === 0) return xml;
  return rewrite(xml, replacements, (onRun) => void xmlText(xml, layout, onRun));
}

/** Attributes that can hold what a person wrote, in any of the office formats: addresses of links, names of pictures, cached values. */
const TELLING = ["Target", "href", "descr", "title", "tooltip", "display", "alt", "v", "string-value"];

/** The telling attributes of an XML document, a line each. */
export function xmlAttributes(xml: string, onRun?: (run: Run) => void): string {
  const lines: string[] = [];
  let length = 0;
  walkXml(xml, {
    open(_, start, end) {
      const tag = xml.slice(start, end);
      if (!tag.includes("=")) return;
      for (const name of TELLING) {
        const [from, to] = attributeSpan(tag, name) ?? [0, 0];
        if (to - from < 4) continue;
        const text = decodeXml(tag.slice(from, to)).replaceAll("\n", " ");
        onRun?.({ rawStart: start + from, rawEnd: start + to, start: length, end: length + text.length, raw: false });
        lines.push(text);
        length += text.length + 1;
      }
    },
  });
  return lines.join("\n");
}

/** The document with replacements made in its telling attributes. An address with a finding leads nowhere. */
export function rewriteXmlAttributes(xml: string, replacements: readonly Replacement[]): string {
  if (replacements.length === 0) return xml;
  const isAddress = (before: string) => /(?:Target|href)\s*=\s*["']$/.test(before);
  return rewrite(xml, replacements, (onRun) => void xmlAttributes(xml, onRun), isAddress);
}

function rewrite(
  xml: string,
  replacements: readonly Replacement[],
  walk: (onRun: (run: Run) => void) => void,
  isAddress?: (before: string) => boolean,
): string {
  const pieces: string[] = [];
  const cut = cutter(replacements);
  let done = 0;
  walk((run) => {
    const own = cut(run.start, run.end);
    if (own.length === 0) return;
    const raw = xml.slice(run.rawStart, run.rawEnd);
    const leadsAway = isAddress?.(xml.slice(Math.max(0, run.rawStart - 20), run.rawStart)) === true;
    const text = leadsAway ? "about:blank" : applyReplacements(run.raw ? raw : decodeXml(raw), own);
    pieces.push(xml.slice(done, run.rawStart), run.raw ? text.replaceAll("]]>", "") : encodeXml(text));
    done = run.rawEnd;
  });
  return pieces.join("") + xml.slice(done);
}

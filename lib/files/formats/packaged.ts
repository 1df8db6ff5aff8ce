import { strToU8 } from "fflate";
import type { Change, Part } from "../document.ts";
import { type Layout, rewriteXmlAttributes, rewriteXmlText, xmlAttributes, xmlText } from "../xml-text.ts";

/** One XML file of a package, as it is read and written. */
export interface PackagedXml {
  readonly path: string;
  readonly parts: readonly Part[];
  /** The file with changes made; they come in the order of `parts`. */
  write(changes: readonly Change[]): string;
}

/** An XML file as two parts: its text, and what its attributes hold. */
export function markupParts(path: string, xml: string, layout: Layout, unseen = false): PackagedXml {
  const text = xmlText(xml, layout);
  const attributes = xmlAttributes(xml);
  return {
    path,
    parts: [
      { path, text, ...(unseen ? { unseen: true } : {}) },
      { path, text: attributes, unseen: true },
    ],
    write(changes) {
      const [inText, inAttributes] = changes;
      // Attributes first: that does not move the text, which is found by walking.
      return rewriteXmlText(rewriteXmlAttributes(xml, inAttributes?.replacements ?? []), layout, inText?.replacements ?? []);
    },
  };
}

/** The files of a package with changes made: what was read as XML is written again, all others stay as they are. `changes`: one for each part. */
export function writePackage(
  files: ReadonlyMap<string, Uint8Array>,
  xmls: readonly PackagedXml[],
  changes: readonly Change[],
): ReadonlyMap<string, Uint8Array> {
  const written = new Map(files);
  let next = 0;
  for (const { path, parts, write } of xmls) {
    const own = changes.slice(next, next + parts.length);
    next += parts.length;
    if (own.some(({ replacements }) => replacements.length > 0)) written.set(path, strToU8(write(own)));
  }
  return written;
}

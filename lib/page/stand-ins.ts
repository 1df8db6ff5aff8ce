import { placesOf } from "../redact/restored.ts";
import { composerAt } from "./composer.ts";

/** So many are looked for in a page. */
const MOST = 300;

/** Where a stand-in is on the screen, and what it stands for. */
export interface ShownStandIn {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The stand-ins that the page shows, outside of its composers. */
export function shownStandIns(document: Document, originals: ReadonlyMap<string, string>): readonly ShownStandIn[] {
  const shown: ShownStandIn[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode() && shown.length < MOST) {
    const node = walker.currentNode as Text; // as: the filter shows nothing else
    const places = placesOf(node.data, originals);
    if (places.length === 0 || composerAt(node.parentElement) !== undefined) continue;
    for (const { start, end, original } of places) {
      range.setStart(node, start);
      range.setEnd(node, end);
      const { left, top, width, height } = range.getBoundingClientRect();
      if (width > 0 && top < innerHeight && top + height > 0) shown.push({ text: original, left, top, width, height });
    }
  }
  return shown;
}

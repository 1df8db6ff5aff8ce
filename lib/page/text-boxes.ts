import { isForeign } from "./roots.ts";
import { selfAndAncestors } from "./shadow.ts";

/** A box that a person can write in, as it is drawn. */
export interface TextBox {
  /** One line, as search fields are. */
  readonly isField: boolean;
  /** What it says of itself: placeholder and labels. Empty when it says nothing. */
  readonly labels: readonly string[];
  readonly element: HTMLElement;
}

const AREAS = 'textarea, [contenteditable]:not([contenteditable="false" i]), [role="textbox"]';
const FIELDS = 'input:not([type]), input[type="text" i]';
/** CSS pixels; narrower ones hold a name or a number. */
const NARROWEST = 200;
/** CSS pixels: a panel of a page that is wider is no support chat. */
const WIDEST_CORNER = 480;
const SEARCH_AREA = "[role=search] *, [name=q]";
const SEARCH = "[role=search] *, [name=q], [name=s], [name*=search i], [name*=query i], [class*=search i]";
/** Boxes that are looked at in one root: no page has more that matter. A form of more one-line fields than this asks for data, not for a message. */
const MOST = { areas: 40, fields: 2 };

/** The boxes that are drawn in these roots, without search fields, the inner parts of editors and what extensions put there. */
export function textBoxes(roots: readonly (Document | ShadowRoot)[]): readonly TextBox[] {
  return roots.flatMap((root) => {
    const areas = [...root.querySelectorAll<HTMLElement>(AREAS)].slice(0, MOST.areas);
    const fields = [...root.querySelectorAll<HTMLElement>(FIELDS)].filter((field) => !field.matches(SEARCH) && isDrawn(field));
    return [
      ...areas
        .filter((area) => !area.matches(SEARCH_AREA) && isDrawn(area) && area.parentElement?.closest("[contenteditable=true]") == null)
        .map((area) => boxOf(area, false)),
      ...(fields.length > MOST.fields ? [] : fields).map((field) => boxOf(field, true)),
    ];
  });
}

function isDrawn(element: HTMLElement): boolean {
  return element.offsetWidth >= NARROWEST && !isForeign(element) && !isInCorner(element);
}

/** True in a small panel that stays where it is while the page moves: a support chat. */
function isInCorner(element: HTMLElement): boolean {
  for (const ancestor of selfAndAncestors(element)) {
    if (ancestor instanceof HTMLElement && ancestor.offsetWidth >= WIDEST_CORNER) return false;
    if (getComputedStyle(ancestor).position === "fixed") return true;
  }
  return false;
}

function boxOf(box: HTMLElement, isField: boolean): TextBox {
  const attributes = ["placeholder", "aria-label", "data-placeholder", "aria-placeholder", "title"].map(
    (name) => box.getAttribute(name) ?? "",
  );
  const inner = box.querySelector("[data-placeholder]")?.getAttribute("data-placeholder") ?? "";
  const labels = [...attributes, inner, labelOf(box), besides(box)].map((text) => text.trim()).filter((text) => text !== "");
  return { isField, labels: [...new Set(labels)], element: box };
}

function labelOf(box: HTMLElement): string {
  return box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? (box.labels?.[0]?.textContent ?? "") : "";
}

/** Editors that draw their placeholder in an element beside the box. */
function besides(box: HTMLElement): string {
  if (!box.isContentEditable || box.textContent.trim() !== "") return "";
  const text = box.parentElement?.textContent.trim() ?? "";
  return text.length <= 80 ? text : "";
}

import { readEditable } from "./editable-text.ts";
import { selfAndAncestors, shadowRootOf } from "./shadow.ts";

/** An input box of the page: a text field, or the outermost element of an editable region. */
export type Composer = HTMLTextAreaElement | HTMLInputElement | HTMLElement;

/** Input types whose value is text that a person writes. A password field is the site's sign-in, not a way to hand over text. */
const TEXT_TYPES: ReadonlySet<string> = new Set(["text", "search", "url", "email", "tel", "number"]);

/** True for `<textarea>` and for `<input>` of a text type: fields with a value and a selection of their own. */
export function isTextField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && TEXT_TYPES.has(element.type));
}

/** The composer that an element is or stands in. */
export function composerAt(element: Element | null): Composer | undefined {
  if (element === null) return undefined;
  let host: HTMLElement | undefined;
  for (const ancestor of selfAndAncestors(element)) {
    if (isTextField(ancestor)) return ancestor;
    if (ancestor instanceof HTMLElement && ancestor.isContentEditable) host = ancestor;
    else if (host !== undefined) return host;
  }
  return host;
}

/** What a person reads in the composer. UTF-16, "\n" between lines. */
export function readComposer(composer: Composer): string {
  return isTextField(composer) ? composer.value : readEditable(composer).text;
}

/** Every composer in the tree, in document order, shadow roots included. */
export function composersIn(root: Document | ShadowRoot | Element): readonly Composer[] {
  const found: Composer[] = [];
  if (root instanceof Document && root.designMode === "on") return [root.body];
  let editable: Element | undefined;
  for (const element of root.querySelectorAll("*")) {
    // What stands in an editable region may be a long text, in thousands of elements.
    const mayMatter = element.localName.includes("-") || element.hasAttribute("contenteditable") || isTextField(element);
    if (!mayMatter && editable?.contains(element) === true) continue;
    if (isTextField(element)) found.push(element);
    // isContentEditable asks for style, so it is read only where the attribute says that an editable region begins.
    else if (element instanceof HTMLElement && element.hasAttribute("contenteditable") && composerAt(element) === element) {
      found.push(element);
      editable = element;
    }
    const inner = shadowRootOf(element);
    if (inner !== null) found.push(...composersIn(inner));
  }
  return found;
}

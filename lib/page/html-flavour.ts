import { applyReplacements, type Replacement } from "../redact/redact.ts";
import { readEditable, replaceText } from "./editable-text.ts";

/** Pictures are no text. */
const PICTURE = /^data:(?:image|audio|video|font)\//i;
/** Editors put their own form of what was copied into an attribute (Slate: in base64). Characters. */
const LONGEST_OWN = 64;

// An inert document: nothing in it loads or runs.
function parse(html: string): Document {
  const inert = new DOMParser().parseFromString(html, "text/html");
  for (const element of inert.querySelectorAll("script, style, noscript, template, head > *")) element.remove();
  return inert;
}

/**
 * All that the HTML flavour of a clipboard would hand over: its text, then attributes and comments that a person does not see.
 * @param finds whether there is anything in such a text; what there is nothing in is left out
 */
export function htmlText(html: string, finds: (text: string) => boolean): string {
  const inert = parse(html);
  const unseen = telling(unseenText(inert), finds);
  return [readEditable(inert.body).text, ...unseen].join("\n");
}

/** The HTML with its findings replaced in the text nodes, so that tables and formatting stay; attributes with findings, an editor's own form of it and comments are dropped. */
export function redactHtml(html: string, replacementsIn: (text: string) => readonly Replacement[]): string {
  const inert = parse(html);
  const { text, stretchOf } = readEditable(inert.body);
  for (const { start, end, placeholder } of replacementsIn(text).toReversed()) {
    const stretch = stretchOf(start, end);
    if (stretch !== undefined) replaceText(stretch, placeholder);
  }
  const held = new Set(telling(unseenText(inert), (unseen) => replacementsIn(unseen).length > 0));
  for (const element of inert.body.querySelectorAll("*")) {
    for (const { name, value } of [...element.attributes]) {
      const isOwnForm = name.startsWith("data-") && value.length > LONGEST_OWN;
      if (isOwnForm || held.has(decoded(value))) element.removeAttribute(name);
    }
  }
  for (const comment of commentsOf(inert)) comment.remove();
  const left = inert.body.innerHTML;
  return applyReplacements(left, replacementsIn(left));
}

// Most say the same thousands of times, and nothing: they are looked at together first.
function telling(texts: Iterable<string>, finds: (text: string) => boolean): readonly string[] {
  const distinct = [...new Set(texts)];
  return finds(distinct.join("\n\n")) ? distinct.filter(finds) : [];
}

function* unseenText(inert: Document): Generator<string> {
  for (const element of inert.body.querySelectorAll("*"))
    for (const { value } of element.attributes) if (!PICTURE.test(value)) yield decoded(value);
  for (const comment of commentsOf(inert)) yield comment.data;
}

function commentsOf(inert: Document): readonly Comment[] {
  const walker = inert.createTreeWalker(inert, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment); // as: the filter shows nothing else
  return comments;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

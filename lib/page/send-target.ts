import { type Composer, composerAt, composersIn } from "./composer.ts";
import { deepActiveElement, selfAndAncestors } from "./shadow.ts";

const PRESSABLE = "button, [role=button], input[type=submit], input[type=button], input[type=image], [onclick], [tabindex], summary, label";
/** Controls whose whole name says that they do something else. Any other name may send: "Edit and send", "Run model". */
const OTHER_CONTROL =
  /^(?:attach(?: files?)?|upload(?: files?| a file)?|add (?:files?|photos?)|(?:use )?microphone|(?:start )?dictat(?:e|ion)|voice(?: mode| input)?|settings|menu|close|cancel|stop(?: generating| response)?|copy|edit|back|new chat|(?:open|close|toggle) sidebar|emoji)$/i;
const NOT_A_SEND = "[role=tab], [role=switch], [role=checkbox], [role=radio], select, option, input[type=checkbox], input[type=radio]";
/** The largest box, in CSS pixels, and the longest text of an element without any sign of being pressable that is still taken for a button. */
const BUTTON_PX = { width: 400, height: 72 };
const BUTTON_CHARACTERS = 40;

/**
 * The composers whose text a press on `target` may send: none when the press cannot send.
 * No knowledge of the site: whatever can be pressed outside of a composer may send, unless it says that it does something else.
 */
export function composersSentBy(target: Element, document: Document): readonly Composer[] {
  if (composerAt(target) !== undefined) return [];
  const control = pressed(target);
  if (control === undefined || control.matches(NOT_A_SEND)) return [];
  if (OTHER_CONTROL.test(nameOf(control)) && !control.matches("[type=submit]")) return [];
  return filledComposers(document);
}

/** Every composer with text in it; the one that has the focus first. */
export function filledComposers(document: Document): readonly Composer[] {
  const filled = composersIn(document).filter(hasText);
  const active = composerAt(deepActiveElement(document));
  return active === undefined ? filled : [active, ...filled.filter((composer) => composer !== active)];
}

function pressed(target: Element): Element | undefined {
  for (const element of selfAndAncestors(target)) {
    if (element instanceof HTMLAnchorElement && element.hasAttribute("href")) return leadsAway(element) ? undefined : element;
    if (element.matches(PRESSABLE)) return element;
  }
  // A plain element with a listener: the pointer shows it, or it looks like a button.
  const { width, height } = target.getBoundingClientRect();
  const isSmall = width > 0 && width <= BUTTON_PX.width && height <= BUTTON_PX.height;
  const looksPressable = isSmall && target.textContent.trim().length <= BUTTON_CHARACTERS;
  return looksPressable || getComputedStyle(target).cursor === "pointer" ? target : undefined;
}

// A link to another page loses what is written; "#" and "javascript:" are buttons in disguise.
function leadsAway({ protocol, href, ownerDocument }: HTMLAnchorElement): boolean {
  return /^https?:$/.test(protocol) && href.split("#")[0] !== ownerDocument.URL.split("#")[0];
}

function nameOf(control: Element): string {
  return (control.getAttribute("aria-label") ?? control.getAttribute("title") ?? control.textContent).trim().slice(0, 60);
}

function hasText(composer: Composer): boolean {
  return "value" in composer ? composer.value.trim() !== "" : composer.textContent.trim() !== "";
}

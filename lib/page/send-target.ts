import { type Composer, composerAt, composersIn } from "./composer.ts";
import { deepActiveElement, selfAndAncestors } from "./shadow.ts";

const PRESSABLE = "button, [role=button], input[type=submit], input[type=button], input[type=image], [onclick], summary";
/** Controls that stand beside a composer and do not send. In the languages that staff and sites use most; an unknown control counts as one that sends. */
const OTHER_CONTROL =
  /attach|upload|add (?:files?|photos?)|microphone|dictat|voice|record|model|tools?\b|settings|options|menu|close|cancel|stop|copy|edit|back|sidebar|new chat|search the web|emoji|expand|anh[aä]ng|adjuntar|joindre|anexar/i;
/** The largest box, in CSS pixels, that an element without any sign of being pressable is still taken for a button. */
const ICON_PX = 72;

/**
 * The composers whose text a press on `target` may send: none when the press cannot send.
 * No knowledge of the site: whatever can be pressed beside a composer sends, unless it says that it does something else.
 */
export function composersSentBy(target: Element, document: Document): readonly Composer[] {
  if (composerAt(target) !== undefined) return [];
  const control = pressed(target);
  if (control === undefined) return [];
  if (control.matches("[aria-haspopup], [aria-expanded], [role=tab], [role=switch], [role=checkbox], select")) return [];
  if (OTHER_CONTROL.test(nameOf(control)) && !control.matches("[type=submit]")) return [];
  const filled = composersIn(document).filter(hasText);
  const active = composerAt(deepActiveElement(document));
  return active === undefined || filled.includes(active) ? filled : [active, ...filled];
}

function pressed(target: Element): Element | undefined {
  for (const element of selfAndAncestors(target)) {
    if (element.matches("a[href]") && element.getAttribute("role") !== "button") return undefined;
    if (element.matches(PRESSABLE)) return element;
  }
  // A plain element with a listener: the pointer shows it, or it is as small as an icon.
  const { width, height } = target.getBoundingClientRect();
  const isIcon = width > 0 && width <= ICON_PX && height <= ICON_PX;
  return isIcon || getComputedStyle(target).cursor === "pointer" ? target : undefined;
}

function nameOf(control: Element): string {
  const said = ["aria-label", "title", "data-testid"].map((name) => control.getAttribute(name) ?? "");
  return [...said, control.textContent.slice(0, 60)].join(" ");
}

function hasText(composer: Composer): boolean {
  return "value" in composer ? composer.value.trim() !== "" : composer.textContent.trim() !== "";
}

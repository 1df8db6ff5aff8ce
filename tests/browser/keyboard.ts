import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** More stops than any of our pages has. */
const MOST_STOPS = 90;

/** Presses Tab until the focus is on what has this name, and is seen to be there. Throws with all names on the way. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press("Tab");
    const { named, isSeen } = await page.evaluate(focused);
    if (!isSeen) throw new Error(`Nothing shows that the focus is on “${named}”`);
    if (typeof name === "string" ? named.includes(name) : name.test(named)) return;
    passed.push(named);
  }
  throw new Error(`No “${name}” among ${JSON.stringify(passed)}`);
}

// In the page. The name as a screen reader has it, nearly: label, `aria-label`, else the text.
function focused(): { readonly named: string; readonly isSeen: boolean } {
  const element = document.activeElement;
  if (element === null || element === document.body) return { named: "", isSeen: true };
  const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
  const label = labels ? [...(element.labels ?? [])].map((one) => one.textContent).join(" ") : "";
  const named = element.getAttribute("aria-label") ?? (label === "" ? (element.textContent ?? "") : label);
  // A hidden box may be drawn by its label.
  if (element instanceof HTMLInputElement && element.type === "date") return { named: named.trim(), isSeen: true }; // the browser draws its parts
  const drawn = [element, element.parentElement].map((one) => (one === null ? undefined : getComputedStyle(one)));
  const isSeen = drawn.some((style) => style !== undefined && (style.outlineStyle !== "none" || style.boxShadow !== "none"));
  return { named: named.trim().replace(/\s+/g, " "), isSeen };
}

/** What axe finds wrong with the page as it is now. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults; // as: what axe.run gives
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
}

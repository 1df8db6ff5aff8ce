import type { Page } from "playwright-core";
import { overlay } from "../overlay.ts";

const PATIENCE_MS = 8000;

/** Throws with both when they are not the same. */
export function same<T>(what: string, seen: T, wanted: T): T {
  if (JSON.stringify(seen) !== JSON.stringify(wanted)) {
    throw new Error(`${what}: ${JSON.stringify(seen)}, should be ${JSON.stringify(wanted)}`);
  }
  return seen;
}

/** Asks again until the answer is the wanted one. */
export async function soon<T>(what: string, look: () => Promise<T> | T, wanted: T): Promise<T> {
  for (const end = Date.now() + PATIENCE_MS; ; ) {
    const seen = await look();
    if (JSON.stringify(seen) === JSON.stringify(wanted) || Date.now() > end) return same(what, seen, wanted);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Waits until assistive technology meets the sentence somewhere in the page, ours included; resolves to it. */
export async function said(page: Page, sentence: string): Promise<string> {
  const shown = overlay(page);
  let text = "";
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    text = await shown.text();
    const line = text.split("\n").find((each) => each === sentence);
    if (line !== undefined) return line;
    await page.waitForTimeout(50);
  }
  throw new Error(`"${sentence}" is not shown. Shown: ${text.replaceAll("\n", " | ").slice(0, 400)}`);
}

/** Opens a chat and puts the caret in its composer. */
export async function openChat(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => "composerText" in window);
  const box = await page.locator(".composer").boundingBox();
  if (box === null) throw new Error(`${address} has no composer`);
  await page.mouse.click(box.x + 40, box.y + box.height / 2);
}

/** What the site's editor believes that it holds. */
export const composerText = (page: Page): Promise<string> => page.evaluate(() => window.composerText());

/** How many scripts of the extension run in the page at this address, after it has loaded. */
export async function ourScripts(page: Page, address: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const worlds = new Map<number, string>();
  session.on("Runtime.executionContextsCleared", () => worlds.clear());
  session.on("Runtime.executionContextCreated", ({ context }) => worlds.set(context.id, context.origin));
  await session.send("Runtime.enable");
  await page.goto(address);
  await page.waitForTimeout(500);
  await session.detach();
  return [...worlds.values()].filter((origin) => origin.startsWith("chrome-extension://")).length;
}

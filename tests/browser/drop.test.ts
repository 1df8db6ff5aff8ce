import { beforeEach, describe, expect, it } from "vitest";
import { drop } from "./choose-files.ts";
import { overlay } from "./overlay.ts";
import { COMPOSERS, type ComposerName } from "./sites.ts";
import { withBrowser } from "./with-browser.ts";

const SENSITIVE = "Row 7, SSN 219-09-9999, thanks";
const REDACTED = "Row 7, SSN [US SSN 1], thanks";
/** Quill takes every drop and keeps files only, with Handrail as without. */
const TAKES_NO_TEXT: readonly ComposerName[] = ["quill"];
const BENIGN = "Please shorten this: naïve café, 5–6 % of 1,200 people";

const shared = withBrowser();
beforeEach(() => shared.server.clear());
const text = () => shared.page.evaluate(() => window.composerText());
const open = async (composer: ComposerName) => {
  await shared.page.goto(`https://chatgpt.com/composer/${composer}`);
  await shared.page.waitForFunction(() => "composerText" in window);
};
const dropText = (plain: string) => drop(shared.page, ".composer", { texts: { "text/plain": plain } });

describe.each(COMPOSERS)("text dropped into the %s composer", (composer) => {
  it("is held when it is sensitive, and goes in without what was found, once; what is harmless goes in by itself", async () => {
    await open(composer);
    await dropText(SENSITIVE);
    await overlay(shared.page).opened();
    expect(await text()).toBe("");
    await overlay(shared.page).press("Remove and drop");
    if (TAKES_NO_TEXT.includes(composer)) {
      await overlay(shared.page).press("Back to my text");
      return;
    }
    await expect.poll(text).toBe(REDACTED);
    await dropText(BENIGN);
    await expect.poll(text).toContain(BENIGN);
    expect(await overlay(shared.page).isOpen()).toBe(false);
    expect((await text()).split(BENIGN)).toHaveLength(2);
  });
});

describe("a drop that is cancelled", () => {
  it("leaves the composer as it was, and tells the page that nothing comes", async () => {
    await shared.page.goto("https://chatgpt.com/uploads");
    await shared.page.waitForFunction(() => "uploadEvents" in window);
    await drop(shared.page, "#zone", { texts: { "text/plain": SENSITIVE, "text/html": `<table><tr><td>${SENSITIVE}</td></tr></table>` } });
    await overlay(shared.page).opened();
    await shared.page.keyboard.press("Escape");
    await overlay(shared.page).closed();
    expect(await shared.page.evaluate(() => (window as unknown as { dragDepth(): number }).dragDepth())).toBe(0);
    expect(await shared.page.evaluate(() => (window as unknown as { uploadEvents: string[] }).uploadEvents)).toEqual([]);
  });
});

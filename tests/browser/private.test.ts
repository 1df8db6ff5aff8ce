import { expect, it } from "vitest";
import { allowInPrivate, openPrivate } from "./private-window.ts";
import { SERVED } from "./sites/written-pages.ts";
import { withBrowser } from "./with-browser.ts";

const SSN = "219-09-9999";
const shared = withBrowser();

it("in a private window the gates hold and say why, and nothing of it is remembered", async () => {
  await allowInPrivate(shared.browser);
  const own = await shared.browser.context.newPage();
  await expect
    .poll(() => own.goto(`chrome-extension://${shared.browser.extensionId}/popup.html`).then(Boolean, () => false), { timeout: 20_000 })
    .toBe(true);
  const stored = () => own.evaluate(() => chrome.storage.local.get());
  await expect.poll(async () => Object.keys(await stored()), { timeout: 20_000 }).toContain("catalogVersion");
  const before = await stored();

  const tab = await openPrivate(shared.browser, own, "https://chatgpt.com/");
  await expect.poll(tab.text, { timeout: 15_000 }).toContain("Approved by Riverbend Shelter");
  shared.server.clear();
  await tab.send("Runtime.evaluate", { expression: 'document.querySelector("textarea, [contenteditable=true]").focus()' });
  await tab.send("Input.insertText", { text: `SSN ${SSN}` });
  for (const type of ["rawKeyDown", "char", "keyUp"])
    await tab.send("Input.dispatchKeyEvent", { type, key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" });
  await expect.poll(tab.text, { timeout: 15_000 }).toContain("Social Security");
  expect(shared.server.messages()).toEqual([]);

  // A site that no list knows is recognised and guarded there as well.
  const [unknown] = SERVED.chats;
  await tab.goto(unknown?.url ?? "");
  await expect.poll(tab.text, { timeout: 15_000 }).toMatch(/Unknown AI tool|looks like an AI tool/);

  // A site that is kept shut stays shut. The browser shows no page of an extension in a private window, so ours is not seen there.
  shared.server.clear();
  await tab.goto("https://chat.deepseek.com/?q=Maria");
  await expect.poll(tab.text, { timeout: 15_000 }).toContain("blocked");
  expect(shared.server.received().filter(({ host }) => host.endsWith("deepseek.com"))).toEqual([]);

  // The catalog's pieces are written once more when the extension starts: they say nothing of a person.
  expect(await stored()).toEqual(before);
});

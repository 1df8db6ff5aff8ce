import { expect, it } from "vitest";
import { overlay } from "./overlay.ts";
import { withBrowser } from "./with-browser.ts";

const SSN = "219-09-9999";
const ASKS = "You will be asked before it goes out.";
const shared = withBrowser();
const said = async () => (await overlay(shared.page).text()).includes(ASKS);

async function write(composer: string, text: string): Promise<void> {
  await shared.page.goto(`https://chatgpt.com/composer/${composer}`);
  await shared.page.locator("textarea, [contenteditable=true]").first().click();
  await shared.page.keyboard.type(text);
}

/** What the page itself could find of our lines: the texts that its highlights cover. */
const highlighted = () =>
  shared.page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset)),
    ),
  );

it.each(["contenteditable", "prosemirror", "lexical", "quill"])(
  "a person who writes in the %s composer sees what will be asked about, before sending it",
  async (composer) => {
    await write(composer, `Maria has SSN ${SSN}, please`);
    await expect.poll(said).toBe(true);
    expect(await highlighted()).toEqual([SSN]);
    expect(await overlay(shared.page).isOpen()).toBe(false);
  },
);

it("in a text field the line stands under the number, nothing of the page moves, and nothing is in the page", async () => {
  await write("textarea", `Maria has SSN ${SSN}, please`);
  const place = () => shared.page.locator("textarea").boundingBox();
  const before = await place();
  await expect.poll(said).toBe(true);
  expect(await place()).toEqual(before);
  expect(await highlighted()).toEqual([]);
  expect(await shared.page.evaluate(() => document.documentElement.outerHTML)).not.toContain("asked");
});

it("goes away when the number is taken out, and when the message has gone", async () => {
  await write("textarea", `SSN ${SSN}`);
  await expect.poll(said).toBe(true);
  for (let i = 0; i < 6; i++) await shared.page.keyboard.press("Backspace");
  await expect.poll(said).toBe(false);
  await shared.page.keyboard.type("9-9999");
  await expect.poll(said).toBe(true);
  await shared.page.keyboard.press("Enter");
  await overlay(shared.page).press("Remove and send");
  await expect.poll(said).toBe(false);
});

it("says nothing of what the person has already answered", async () => {
  await write("textarea", `SSN ${SSN}`);
  await shared.page.keyboard.press("Enter");
  await overlay(shared.page).press("Send anyway");
  await shared.page.keyboard.type(`SSN ${SSN} `);
  await shared.page.waitForTimeout(900);
  expect(await said()).toBe(false);
});

import { expect, it } from "vitest";
import { copy } from "./clipboard.ts";
import { overlay } from "./overlay.ts";
import { typeInto, withBrowser } from "./with-browser.ts";

const SSN = "219-09-9999";
const shared = withBrowser();

it("names and amounts are replaced as well when the person wants it, the same in every message; the reply can be read with the real values, which the page never has", async () => {
  await shared.page.goto("https://chatgpt.com/");
  await typeInto(shared.page, `Please write to Maria Lopez, SSN ${SSN}`);
  await shared.page.keyboard.press("Enter");
  await overlay(shared.page).press("Also replace names and amounts, such as “Person A” and “$1k–5k”");
  await overlay(shared.page).press("Remove and send");
  await expect.poll(() => shared.server.messages()).toEqual(["Please write to Person A, SSN [US SSN 1]"]);

  await typeInto(shared.page, `SSN 321-54-9876 is wrong, ${SSN} is right`);
  await shared.page.keyboard.press("Enter");
  await overlay(shared.page).press("Remove and send");
  await expect.poll(() => shared.server.messages()[1]).toBe("SSN [US SSN 2] is wrong, [US SSN 1] is right");

  await overlay(shared.page).press("Show the real values in the reply");
  await expect.poll(() => overlay(shared.page).text()).toContain("Maria Lopez");
  const inPage = await shared.page.evaluate(() => document.documentElement.outerHTML);
  expect(inPage).toContain("Person A");
  expect(inPage).not.toMatch(/Maria Lopez|219-09-9999/);

  await copy(shared.page, "");
  await shared.page.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector(".message") ?? document.body));
  await shared.page.keyboard.press("Control+C");
  expect(await shared.page.evaluate(() => navigator.clipboard.readText())).toBe(`Please write to Maria Lopez, SSN ${SSN}`);

  await overlay(shared.page).press("Show the replacements again");
  await expect.poll(() => overlay(shared.page).text()).not.toContain("Maria Lopez");
});

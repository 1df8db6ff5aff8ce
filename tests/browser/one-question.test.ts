import { expect, it } from "vitest";
import { overlay } from "./overlay.ts";
import { SENSITIVE, withScripts } from "./script-page.ts";

const { shared, open, bodies } = withScripts();

it("a site that tries again at once is asked about again, and only then is the text that it lost offered, once", async () => {
  await open(`const post = () => fetch("/api/turn", { method: "POST", body: JSON.stringify({ prompt: ${JSON.stringify(SENSITIVE)} }) });
onload = () => post().catch(post).catch(() => { document.title = "Gave up"; });`);
  await overlay(shared.page).press("Do not send");
  await shared.page.waitForTimeout(900); // a text that a site has lost is offered before that
  await overlay(shared.page).press("Do not send");
  await expect.poll(() => shared.page.title()).toBe("Gave up");
  await overlay(shared.page).press("Copy my text");
  await expect.poll(() => shared.page.evaluate(() => navigator.clipboard.readText())).toContain("Maria");
  await shared.page.keyboard.press("Escape");
  await overlay(shared.page).closed();
  await shared.page.waitForTimeout(900);
  expect(await overlay(shared.page).isOpen()).toBe(false);
  expect(bodies()).toEqual([]);
});

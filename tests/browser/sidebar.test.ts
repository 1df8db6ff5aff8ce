import { expect, it } from "vitest";
import { overlay } from "./overlay.ts";
import { withBrowser } from "./with-browser.ts";

const shared = withBrowser();
const SIDER = "difoiogjjojoaoomphldepapgpbgkhkb";

// No AI extension is installed here: the page is given what one leaves in it, a closed root beside its body with a frame of the extension's.
const inject = (id: string) =>
  shared.page.evaluate((extension) => {
    const host = document.createElement("div");
    document.documentElement.append(host);
    host.attachShadow({ mode: "closed" }).innerHTML = `<iframe src="chrome-extension://${extension}/sidebar.html"></iframe>`;
  }, id);

it("an AI helper that an extension puts into an ordinary page is named, with its status, once a day", async () => {
  await shared.page.goto("https://plain6.riverbend.example/");
  await inject(SIDER);
  await expect
    .poll(() => overlay(shared.page).text(), { timeout: 10_000 })
    .toContain("The browser extension Sider has put an AI helper on this page.");
  expect(await overlay(shared.page).text()).toContain("It is not on Riverbend Shelter's list yet.");
  await overlay(shared.page).press("Close");
  await expect.poll(() => overlay(shared.page).text(), { timeout: 4000 }).not.toContain("Sider");

  await shared.page.goto("https://plain7.riverbend.example/blog/prompts");
  await inject(SIDER);
  await shared.page.waitForTimeout(3500);
  expect(await overlay(shared.page).text()).not.toContain("Sider");
});

it("on a guarded page as well", async () => {
  await shared.page.goto("https://chatgpt.com/");
  await inject("ofpnmcalabcbjgholdjcjblkibolbppb");
  await expect.poll(() => overlay(shared.page).text(), { timeout: 12_000 }).toContain("The browser extension Monica has put an AI helper");
});

it("an extension that is no AI tool is not spoken of", async () => {
  await shared.page.goto("https://plain5.riverbend.example/wiki/x");
  await inject("a".repeat(32));
  await shared.page.waitForTimeout(3500);
  expect(await overlay(shared.page).text()).not.toContain("browser extension");
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, type TestBrowser } from "./harness.ts";
import { overlay } from "./overlay.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

const POLICY = { ...SAMPLE_POLICY, tools: [{ id: "chatgpt", status: "approved", accountDomains: ["riverbend.example"] }] };
const QUESTION = "Which account do you use on ChatGPT?";
const SWITCH = "Please switch to your work account";

let server: SiteServer;
let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  server = await startSiteServer();
  browser = await launch({ server, policy: POLICY, policyRoute: "local-storage" });
  const worker = await browser.serviceWorker();
  for (let tries = 0; tries < 100; tries++) {
    const registered = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts({ ids: ["account"] }));
    if (registered.length > 0) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const stored = async () => (await (await browser.serviceWorker()).evaluate(() => chrome.storage.local.get("accounts"))).accounts as unknown;
const forget = async () => (await browser.serviceWorker()).evaluate(() => chrome.storage.local.remove("accounts"));
/** Opens the chat, in whose side bar the site shows this account. */
const openAs = async (shown: string, where = "nav") => {
  await page.goto("https://chatgpt.com/");
  await page.evaluate(
    ([html, selector]) => document.querySelector(selector ?? "")?.insertAdjacentHTML("beforeend", html ?? ""),
    [shown, where],
  );
};
const says = (sentence: string) => expect.poll(() => overlay(page).text(), { timeout: 9000 }).toContain(sentence);

/** Answers the question; it is small where the card would lie over the composer. */
const answer = async (name: string) => {
  const isThere = async () => (await overlay(page).buttons()).includes(name);
  if (!(await isThere())) await overlay(page).press(QUESTION);
  await overlay(page).press(name);
};

describe("whose account is used on an approved tool", () => {
  it("is asked once where the page does not show it, and only the kind is remembered", async () => {
    await forget();
    await page.goto("https://chatgpt.com/");
    await says(QUESTION);
    await page.locator("[contenteditable=true]").click({ timeout: 2000 }); // fails where something lies over it
    await answer("One that we share");
    await says("Please use an account of your own");
    await expect.poll(stored).toEqual({ chatgpt: { kind: "shared", minute: expect.any(Number) } });
    await page.goto("https://chatgpt.com/");
    await says("Please use an account of your own");
    expect(await overlay(page).text()).not.toContain(QUESTION);
    await overlay(page).press("It is my work account");
    await expect.poll(stored).toEqual({ chatgpt: { kind: "work", minute: expect.any(Number) } });
  });

  it("is read where the page shows it: a work account is not spoken of", async () => {
    await forget();
    await openAs(`<button aria-label="Open the menu of sam.okafor@mail.riverbend.example">S</button>`);
    await expect.poll(stored).toEqual({ chatgpt: { kind: "work", minute: expect.any(Number) } });
    await page.waitForTimeout(500);
    const text = await overlay(page).text();
    for (const said of [QUESTION, SWITCH]) expect(text).not.toContain(said);
  });

  it("a personal account is told what to do, also when it comes to light in a menu later; the address is kept nowhere", async () => {
    await forget();
    await openAs("<button id=me>Me</button>");
    await says(QUESTION);
    await page.evaluate(() =>
      document.querySelector("#me")?.addEventListener("click", () => {
        document.body.insertAdjacentHTML("beforeend", `<div role="menu"><span>sam.home@mailbox.example</span></div>`);
      }),
    );
    await page.locator("#me").click();
    await says(SWITCH);
    await expect.poll(stored).toEqual({ chatgpt: { kind: "personal", minute: expect.any(Number) } });
    const worker = await browser.serviceWorker();
    expect(JSON.stringify(await worker.evaluate(() => chrome.storage.local.get()))).not.toContain("sam.home");
  });

  it("an address in the talk says nothing of the account", async () => {
    await forget();
    await openAs("<div><nav>Write to lee@partner.example</nav><button title='lee@partner.example'>Copy</button></div>", "main");
    await says(QUESTION);
    await answer("My work account");
    await says("That is the right one");
  });

  it("is no matter on other tools, and none of our scripts for it runs there", async () => {
    await page.goto("https://claude.ai/");
    await page.waitForTimeout(1500);
    expect(await overlay(page).text()).not.toContain("Which account");
  });
});

import type { BrowserContext, Page } from "playwright-core";
import type { TestBrowser } from "../harness.ts";

const TABS = ["https://start.example/", "https://chatgpt.com/", "https://grok.com/", "https://aihubmix.com/", "https://news.example/"];

/** Opens the tabs to try, the start page in front; resolves when the person has closed the browser. */
export async function tryByHand({ context, policyRoute }: TestBrowser): Promise<void> {
  const [first = await context.newPage()] = context.pages();
  for (const [i, address] of TABS.entries()) await (i === 0 ? first : await context.newPage()).goto(address);
  await first.bringToFront();
  const policy =
    policyRoute === "local-storage" ? "loaded in the extension, as only an administrator may push one here" : "pushed by the browser";
  console.log(`A browser is open. Every site in it is played by this machine; nothing leaves it.
The policy is a sample, ${policy}.
Try what its first tab says, then close the browser.`);
  await closed(context);
}

// On a Mac a browser lives on without windows: the last closed tab counts too.
function closed(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    const follow = (page: Page) => page.on("close", () => context.pages().length === 0 && resolve());
    for (const page of context.pages()) follow(page);
    context.on("page", follow);
    context.on("close", () => resolve());
  });
}

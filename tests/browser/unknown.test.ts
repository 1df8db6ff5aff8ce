import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SeenSites } from "../../lib/catalog/seen-sites.ts";
import { copy } from "./clipboard.ts";
import { launch, type TestBrowser } from "./harness.ts";
import { overlay } from "./overlay.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";
import { SERVED, type ServedPage } from "./sites/written-pages.ts";

const SSN = "219-09-9999";
let server: SiteServer;
let browser: TestBrowser;
beforeAll(async () => {
  server = await startSiteServer();
  browser = await launch({ server, policy: SAMPLE_POLICY });
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const stored = async <T>(key: string): Promise<T | undefined> => {
  const worker = await browser.serviceWorker();
  const all = await worker.evaluate((name) => chrome.storage.local.get(name), key);
  return all[key] as T | undefined; // as: what the extension keeps there
};

/** Opens the pages, six at a time, and leaves each when it was recognised (a later look tells more than an early one), or after as long as a look takes. */
async function visit(pages: readonly ServedPage[], patienceMs: number): Promise<void> {
  const left = [...pages];
  const tabs = Array.from({ length: 6 }, async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await visitOne(next, patienceMs);
  });
  await Promise.all(tabs);
}

async function visitOne({ host, url, family }: ServedPage, patienceMs: number): Promise<void> {
  const tab = await browser.context.newPage();
  await tab.goto(url);
  for (const end = Date.now() + patienceMs; Date.now() < end; ) {
    const seen = (await stored<SeenSites>("seenSites"))?.[host]?.as;
    if (seen !== undefined && (family === undefined || ("family" in seen && seen.family === family))) break;
    await tab.waitForTimeout(100);
  }
  await tab.close();
}

const seenAt = async (pages: readonly ServedPage[]) => {
  const sites = (await stored<SeenSites>("seenSites")) ?? {};
  return pages.map(({ host, page, family }) => ({ page: `${family ?? ""} ${page.name}`, as: sites[host]?.as }));
};

describe("pages that no list knows", () => {
  it.each([
    ["", SERVED.families.slice(0, 25)],
    [", others", SERVED.families.slice(25)],
  ])("programs that people install for themselves are named by family, in any language and under any title%s", async (_, families) => {
    await visit(families, 20_000);
    expect(await seenAt(families)).toEqual(
      families.map(({ page, family }) => ({ page: `${family} ${page.name}`, as: { kind: "panel", family } })),
    );
  });

  it("chats of somebody's, copies of vendors' pages and resellers are told apart", async () => {
    await visit([...SERVED.chats, ...SERVED.mirrors, ...SERVED.resellers], 20_000);
    expect(await seenAt(SERVED.chats)).toEqual(SERVED.chats.map(({ page }) => ({ page: ` ${page.name}`, as: { kind: "chat" } })));
    expect(await seenAt(SERVED.mirrors)).toEqual(
      SERVED.mirrors.map(({ page, family }) => ({ page: `${family} ${page.name}`, as: { kind: "mirror", family } })),
    );
    expect(await seenAt(SERVED.resellers)).toEqual(
      SERVED.resellers.map(({ page }) => ({ page: ` ${page.name}`, as: { kind: "reseller" } })),
    );
  });

  it("ordinary pages that talk about AI get no guard, and leave no name behind", async () => {
    await visit(SERVED.ordinary, 1500);
    expect(await seenAt(SERVED.ordinary)).toEqual(SERVED.ordinary.map(({ page }) => ({ page: ` ${page.name}`, as: undefined })));
    const worker = await browser.serviceWorker();
    const all = JSON.stringify(await worker.evaluate(() => chrome.storage.local.get()));
    for (const { host } of SERVED.ordinary) expect(all).not.toContain(host);
  });

  it("a page is named in plain words, and a paste there is held at once and from the start of its next load", async () => {
    const page = await browser.context.newPage();
    for (const { url, family } of SERVED.families.filter(({ page: { name } }) => name === "fresh chat").slice(0, 4)) {
      await page.goto(url);
      const named = `It is built with ${family}, a program that anyone can put on a server.`;
      await expect
        .poll(
          async () => {
            const small = (await overlay(page).buttons()).find((name) => name.includes("Private AI server"));
            if (small !== undefined) await overlay(page).press(small);
            return overlay(page).text();
          },
          { timeout: 8000 },
        )
        .toContain(named);
      await copy(page, `SSN ${SSN}`);
      for (const load of ["first", "next"]) {
        if (load === "next") await page.goto(url);
        await page.locator("textarea, [contenteditable=true]").first().click();
        await page.keyboard.press("Control+V");
        await overlay(page).press("Cancel");
      }
    }
    await page.close();
  });
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launch, type TestBrowser } from "./harness.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

/** What the tests of one file share. Filled before the first of them runs. */
export interface Shared {
  server: SiteServer;
  browser: TestBrowser;
  page: Page;
}

/** One server, one browser under the sample policy and what is added to it, and one page for all tests of the file. */
export function withBrowser(more: object = {}): Shared {
  const shared = {} as Shared; // as: beforeAll fills it before any test can read it
  beforeAll(async () => {
    shared.server = await startSiteServer();
    shared.browser = await launch({ server: shared.server, policy: { ...SAMPLE_POLICY, ...more } });
    await shared.browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    shared.page = await shared.browser.context.newPage();
  });
  afterAll(async () => {
    await shared.browser.close();
    await shared.server.close();
  });
  return shared;
}

/** Writes into the page's composer as a person does. */
export async function typeInto(page: Page, text: string): Promise<void> {
  await page.locator("textarea, [contenteditable=true], input").first().click();
  await page.keyboard.type(text);
}

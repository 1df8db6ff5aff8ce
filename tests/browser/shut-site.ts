import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launch, type TestBrowser } from "./harness.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

/** Prohibited by the sample policy. */
export const SHUT = "chat.deepseek.com";

/** A browser whose policy can be changed at once, with the rules that keep sites shut in force. Filled before the first test of the file runs. */
export interface ShutSite {
  server: SiteServer;
  browser: TestBrowser;
  page: Page;
  /** Every rule that the browser keeps for us. */
  readonly rules: () => Promise<chrome.declarativeNetRequest.Rule[]>;
  /** Resolves when the rules that keep sites shut name this text, or no longer do. */
  readonly rulesReach: (text: string, there?: boolean) => Promise<void>;
  /** The heading of the page that is open. */
  readonly shown: () => Promise<string | null>;
  readonly atServer: (host?: string) => ReturnType<SiteServer["received"]>;
  /** True when the page that is open is ours. */
  readonly isOurs: () => boolean;
}

export function withShutSite(): ShutSite {
  const rules = async () => (await own.browser.serviceWorker()).evaluate(() => chrome.declarativeNetRequest.getDynamicRules());
  const own = {} as ShutSite; // as: filled below, and by beforeAll before any test can read it
  const look: Pick<ShutSite, "rules" | "rulesReach" | "shown" | "atServer" | "isOurs"> = {
    rules,
    rulesReach: async (text: string, there = true) => {
      const named = async () => JSON.stringify((await rules()).filter(({ id }) => id < 100_000)).includes(text);
      for (const end = Date.now() + 15_000; (await named()) !== there; ) {
        if (Date.now() > end) throw new Error(`The rules ${there ? "never name" : "still name"} ${text}`);
        await new Promise((done) => setTimeout(done, 100));
      }
    },
    shown: () => own.page.locator("h1").first().textContent(),
    atServer: (host = SHUT) => own.server.received().filter((request) => request.host.endsWith(host)),
    isOurs: () => own.page.url().startsWith(`chrome-extension://${own.browser.extensionId}/blocked.html`),
  };
  Object.assign(own, look);
  beforeAll(async () => {
    own.server = await startSiteServer();
    own.browser = await launch({ server: own.server, policy: SAMPLE_POLICY, policyRoute: "local-storage" }); // changes arrive at once
    await own.rulesReach(SHUT);
    own.page = await own.browser.context.newPage();
  });
  afterAll(async () => {
    await own.browser.close();
    await own.server.close();
  });
  return own;
}

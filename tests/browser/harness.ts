import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, type ConsoleMessage, chromium, type Page, type Worker } from "playwright-core";
import type {} from "../pages/composer-text.d.ts";
import { findBrowser } from "./find-browser.ts";
import { type PolicyRoute, policyPlace } from "./policy-place.ts";
import type { SiteServer } from "./site-server.ts";

const BUILT = resolve(import.meta.dirname, "../../.output/chrome-mv3");

export interface LaunchOptions {
  readonly server: SiteServer;
  /** Managed policy from the start; none when not given. */
  readonly policy?: object | undefined;
  readonly headless?: boolean;
  /** The built extension when not given. */
  readonly extensionDir?: string;
  /** The most private route that this machine allows when not given. */
  readonly policyRoute?: PolicyRoute;
}

/** A browser with the extension, in which every site is played by the server. */
export interface TestBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly policyRoute: PolicyRoute;
  /** Errors and warnings of every page and of the service worker since the start. */
  readonly consoleProblems: readonly string[];
  serviceWorker(): Promise<Worker>;
  /** Changes the policy at run time. Chromium notices after about five seconds. */
  setPolicy(policy: object | undefined): Promise<void>;
  /** Resolves when the key in `storage.local` satisfies the condition; throws after `timeoutMs`. */
  waitForStored(key: string, holds: (value: unknown) => boolean, timeoutMs?: number): Promise<void>;
  /** The popup, in a tab of its own; given a page, as it opens over that page. */
  popup(over?: Page): Promise<Page>;
  /** Closes what a person may have closed already, and leaves nothing behind. */
  close(): Promise<void>;
}

/**
 * Starts the browser and waits until the policy, if there is one, is in force; close it when done.
 * Throws with the browser's own words when it refuses the extension.
 */
export async function launch({ server, policy, headless = true, extensionDir = BUILT, policyRoute }: LaunchOptions): Promise<TestBrowser> {
  const extensionId = idOf(extensionDir);
  const place = policyPlace(findBrowser(), policyRoute);
  place.write(extensionId, policy);
  const profile = mkdtempSync(join(tmpdir(), "handrail-profile-"));
  const removeProfile = () => {
    process.off("exit", removeProfile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once("exit", removeProfile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: place.executable,
    headless,
    ...(headless ? {} : { viewport: null }),
    // A private policy directory makes the browser root in a namespace of its own, and Chromium refuses to be root with its sandbox.
    chromiumSandbox: process.getuid?.() !== 0 && place.route !== "private-directory",
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      "--no-first-run",
      "--disable-background-networking",
      "--enable-unsafe-extension-debugging",
      `--host-resolver-rules=MAP *:80 127.0.0.1:${server.httpPort}, MAP * 127.0.0.1:${server.httpsPort}, EXCLUDE 127.0.0.1`,
      "--ignore-certificate-errors",
    ],
  });
  const consoleProblems: string[] = [];
  const listenTo = (message: ConsoleMessage): void => {
    if (["error", "warning"].includes(message.type())) consoleProblems.push(`${message.location().url}: ${message.text()}`);
  };
  context.on("console", listenTo);
  context.on("serviceworker", (worker) => worker.on("console", listenTo));
  context.on("weberror", (error) => consoleProblems.push(String(error.error())));
  const close = async (): Promise<void> => {
    await context.close().catch(() => undefined); // A person may be closing it at this moment.
    place.remove();
    removeProfile();
  };
  try {
    await loadUnpacked(context, extensionDir);
  } catch (refused) {
    await close();
    throw refused;
  }
  const serviceWorker = async (): Promise<Worker> =>
    context.serviceWorkers().find((worker) => worker.url().includes(extensionId)) ??
    (await context.waitForEvent("serviceworker", { predicate: (worker) => worker.url().includes(extensionId), timeout: 15_000 }));

  const setPolicy = async (next: object | undefined): Promise<void> => {
    place.write(extensionId, next);
    if (place.route !== "local-storage") return;
    const worker = await serviceWorker();
    await worker.evaluate(
      (value) => (value === null ? chrome.storage.local.remove("localPolicy") : chrome.storage.local.set({ localPolicy: value })),
      next ?? null,
    );
  };
  const waitForStored: TestBrowser["waitForStored"] = async (key, holds, timeoutMs = 15_000) => {
    const worker = await serviceWorker();
    for (const end = Date.now() + timeoutMs; ; ) {
      const stored = await worker.evaluate((name) => chrome.storage.local.get(name), key);
      if (holds(stored[key])) return;
      if (Date.now() > end) throw new Error(`storage.local "${key}" is still ${JSON.stringify(stored[key])}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  };
  if (policy !== undefined) {
    if (place.route === "local-storage") await setPolicy(policy);
    await waitForStored("policy", isPushed);
  }

  return {
    context,
    extensionId,
    policyRoute: place.route,
    consoleProblems,
    serviceWorker,
    setPolicy,
    waitForStored,
    popup: async (over) => {
      const address = `chrome-extension://${extensionId}/popup.html`;
      const page = await context.newPage();
      await page.goto(address);
      if (over === undefined) return page;
      // The popup asks for the active tab when it starts.
      await over.bringToFront();
      await page.reload();
      return page;
    },
    close,
  };
}

/** Loads an extension; rejects with the browser's reason. Chrome 137 and newer ignore --load-extension, and Chromium does not say why it refuses one. */
export async function loadUnpacked(context: BrowserContext, path = BUILT): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error("This browser cannot be asked to load an extension");
  await session.send("Extensions.loadUnpacked", { path });
  await session.detach();
}

function isPushed(record: unknown): boolean {
  return typeof record === "object" && record !== null && "source" in record && record.source !== "starter";
}

/** The id that Chromium gives: sixteen bytes of a hash of the manifest's key (or, without one, of the folder's path), as letters a to p. */
export function idOf(extensionDir: string): string {
  const manifest: { key?: string } = JSON.parse(readFileSync(join(extensionDir, "manifest.json"), "utf8"));
  const source = manifest.key === undefined ? Buffer.from(extensionDir) : Buffer.from(manifest.key, "base64");
  const hex = createHash("sha256").update(source).digest("hex").slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

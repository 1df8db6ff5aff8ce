import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, chromium, type Page, type Worker } from "playwright-core";
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
  popup(): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the browser; close it when done. */
export async function launch({ server, policy, headless = true, extensionDir = BUILT }: LaunchOptions): Promise<TestBrowser> {
  const extensionId = idOf(extensionDir);
  const place = policyPlace(findBrowser());
  place.write(extensionId, policy);
  const profile = mkdtempSync(join(tmpdir(), "handrail-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: place.executable,
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreHTTPSErrors: true,
    args: [
      "--no-first-run",
      "--disable-background-networking",
      "--enable-unsafe-extension-debugging",
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      `--host-resolver-rules=MAP *:80 127.0.0.1:${server.httpPort}, MAP * 127.0.0.1:${server.httpsPort}, EXCLUDE 127.0.0.1`,
      "--ignore-certificate-errors",
    ],
  });
  const consoleProblems: string[] = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) consoleProblems.push(`${message.location().url}: ${message.text()}`);
  });
  context.on("weberror", (error) => consoleProblems.push(String(error.error())));
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
  if (place.route === "local-storage" && policy !== undefined) await setPolicy(policy);

  return {
    context,
    extensionId,
    policyRoute: place.route,
    consoleProblems,
    serviceWorker,
    setPolicy,
    waitForStored: async (key, holds, timeoutMs = 15_000) => {
      const worker = await serviceWorker();
      const end = Date.now() + timeoutMs;
      for (;;) {
        const stored = await worker.evaluate((name) => chrome.storage.local.get(name), key);
        if (holds(stored[key])) return;
        if (Date.now() > end) throw new Error(`storage.local "${key}" is still ${JSON.stringify(stored[key])}`);
        await new Promise((done) => setTimeout(done, 100));
      }
    },
    popup: async () => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/popup.html`);
      return page;
    },
    close: async () => {
      await context.close();
      place.remove();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The id that Chromium gives: sixteen bytes of a hash of the manifest's key (or, without one, of the folder's path), as letters a to p. */
export function idOf(extensionDir: string): string {
  const manifest: { key?: string } = JSON.parse(readFileSync(join(extensionDir, "manifest.json"), "utf8"));
  const source = manifest.key === undefined ? Buffer.from(extensionDir) : Buffer.from(manifest.key, "base64");
  const hex = createHash("sha256").update(source).digest("hex").slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

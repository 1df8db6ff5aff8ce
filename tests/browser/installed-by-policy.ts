import { execFileSync } from "node:child_process";
import { createHash, generateKeyPairSync } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type BrowserContext, chromium } from "playwright-core";
import type { Target } from "../../lib/policy/exports/format.ts";
import { findBrowser } from "./find-browser.ts";
import { systemDirectory, withFolderAt } from "./policy-place.ts";
import type { SiteServer } from "./site-server.ts";

const BUILT = resolve(import.meta.dirname, "../../.output/chrome-mv3");

/** A build that a browser can be told to install, under an id of its own, from a folder in place of a store. */
export interface Package {
  readonly folder: string;
  readonly target: Target;
}

/** Packs the built extension with a key that is made now. Remove the folder when done. */
export function pack(): Package {
  const folder = mkdtempSync(join(tmpdir(), "handrail-package-"));
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const source = join(folder, "handrail");
  cpSync(BUILT, source, { recursive: true });
  const manifest: { key?: string; version: string; update_url?: string } = JSON.parse(readFileSync(join(source, "manifest.json"), "utf8"));
  delete manifest.key;
  // As a store writes it, and as a package of one's own needs it to be updated.
  manifest.update_url = pathToFileURL(join(folder, "updates.xml")).href;
  writeFileSync(join(source, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "key.pem"), privateKey.export({ type: "pkcs8", format: "pem" }));
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  execFileSync(
    findBrowser(),
    [
      "--headless",
      ...asRoot,
      `--user-data-dir=${join(folder, "profile")}`,
      `--pack-extension=${source}`,
      `--pack-extension-key=${join(folder, "key.pem")}`,
    ],
    {
      stdio: "ignore",
    },
  );
  const chromiumId = letters(
    createHash("sha256")
      .update(publicKey.export({ type: "spki", format: "der" }))
      .digest("hex")
      .slice(0, 32),
  );
  const updates = join(folder, "updates.xml");
  writeFileSync(
    updates,
    `<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${chromiumId}"><updatecheck codebase="${pathToFileURL(join(folder, "handrail.crx")).href}" version="${manifest.version}"/></app></gupdate>`,
  );
  return { folder, target: { chromiumId, updateUrl: pathToFileURL(updates).href, geckoId: "", installUrl: "" } };
}

function letters(hex: string): string {
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

/**
 * Starts a browser under policy files, by their names; undefined where nobody may give a browser policies of its own.
 * Nothing is loaded into it: what is installed, the policies install.
 */
export async function launchUnder(
  files: Readonly<Record<string, string>>,
  folder: string,
  server: SiteServer,
): Promise<BrowserContext | undefined> {
  const policies = join(folder, "policies");
  mkdirSync(join(policies, "managed"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(policies, "managed", name), text);
  // Chrome and Edge install from outside their stores only on a machine that is enrolled somewhere.
  if (process.platform !== "linux" || !/chromium/i.test(findBrowser())) return undefined;
  const directory = systemDirectory(findBrowser());
  if (process.getuid?.() === 0) mkdirSync(directory, { recursive: true });
  const executable = withFolderAt(directory, policies, findBrowser());
  if (executable === undefined) return undefined;
  return chromium.launchPersistentContext(join(folder, "person"), {
    executablePath: executable,
    headless: true,
    chromiumSandbox: false,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ["--disable-extensions", "--disable-component-extensions-with-background-pages", "--disable-background-networking"],
    args: [
      "--no-first-run",
      `--host-resolver-rules=MAP *:80 127.0.0.1:${server.httpPort}, MAP * 127.0.0.1:${server.httpsPort}, EXCLUDE 127.0.0.1`,
      "--ignore-certificate-errors",
    ],
  });
}

/** Removes what `pack` and `launchUnder` left. */
export function unpack(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXTENSIONS } from "../../lib/catalog/extensions/list.generated.ts";
import { idOf, launch, loadUnpacked, type TestBrowser } from "./harness.ts";
import { overlay } from "./overlay.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

const BUILT = resolve(import.meta.dirname, "../../.output/chrome-mv3");

let server: SiteServer;
let browser: TestBrowser;
let folder: string;
beforeAll(async () => {
  server = await startSiteServer();
  folder = mkdtempSync(join(tmpdir(), "handrail-mine-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

/** Another extension, in the browser as a person installs one. */
const other = (name: string): string => {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, "manifest.json"), JSON.stringify({ manifest_version: 3, name, version: "1.0" }));
  return path;
};

describe("what a person said yes to", () => {
  beforeAll(async () => {
    browser = await launch({ server, policy: SAMPLE_POLICY });
  });
  afterAll(() => browser.close());

  it("stands in the popup and can be taken back: the site warns again", async () => {
    const page = await browser.context.newPage();
    await page.goto("https://grok.com/");
    await overlay(page).press("Grok: Not approved yet"); // small beside the composer
    await overlay(page).press("I understand, go on");
    await browser.waitForStored("siteAnswers", (answers) => JSON.stringify(answers ?? {}).includes("grok"));
    const popup = await browser.popup();
    await popup.getByRole("button", { name: "Ask me again about Grok" }).click();
    await expect.poll(() => popup.getByRole("button", { name: "Ask me again about Grok" }).count()).toBe(0);
    await popup.close();
    await expect.poll(() => overlay(page).buttons()).toContain("Grok: Not approved yet");
    await page.close();
  });

  it("nobody looks at the installed extensions before it is allowed", async () => {
    const popup = await browser.popup();
    await popup.getByRole("button", { name: "Look for AI add-ons" }).waitFor();
    expect(await popup.evaluate(() => "management" in chrome && typeof chrome.management?.getAll === "function")).toBe(false);
    await popup.close();
  });
});

describe("AI extensions, where the look is allowed", () => {
  it("are listed with their status under the policy, and other extensions are not", async () => {
    // Two extensions of ours stand for two of the catalog: one of a tool that the policy prohibits, one of no known tool.
    const lines = EXTENSIONS.trim().split("\n");
    const ofATool = lines.find((line) => line.endsWith("|monica")) ?? lines.find((line) => line.split("|")[2] !== "") ?? "";
    const ofNone = lines.find((line) => line.split("|")[2] === "") ?? "";
    const [first, second] = [other("First"), other("Second")];
    const build = join(folder, "build");
    cpSync(BUILT, build, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(build, "manifest.json"), "utf8"));
    writeFileSync(
      join(build, "manifest.json"),
      JSON.stringify({ ...manifest, permissions: [...manifest.permissions, "management"], optional_permissions: [] }),
    );
    for (const name of readdirSync(join(build, "chunks"))) {
      const path = join(build, "chunks", name);
      const code = readFileSync(path, "utf8");
      writeFileSync(path, code.replace(ofATool.slice(0, 32), idOf(first)).replace(ofNone.slice(0, 32), idOf(second)));
    }
    browser = await launch({ server, policy: { ...SAMPLE_POLICY, prohibitedTools: [ofATool.split("|")[2] ?? ""] }, extensionDir: build });
    try {
      for (const path of [first, second, other("Third")]) await loadUnpacked(browser.context, path);
      const popup = await browser.popup();
      const rows = popup.locator("section[aria-labelledby=popup-extensions] li");
      await expect.poll(() => rows.count()).toBe(2);
      const texts = await rows.allTextContents();
      expect(texts.find((text) => text.includes(ofATool.split("|")[1] ?? "?"))).toContain("Not allowed");
      expect(texts.find((text) => text.includes(ofNone.split("|")[1] ?? "?"))).toContain("Not approved yet");
    } finally {
      await browser.close();
    }
  });
});

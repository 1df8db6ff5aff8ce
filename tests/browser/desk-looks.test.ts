import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { describe, expect, it } from "vitest";
import { withBrowser } from "./with-browser.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const shared = withBrowser();
const open = async (name: "policy-builder" | "health" | "printed-policy"): Promise<void> => {
  await shared.page.goto(`chrome-extension://${shared.browser.extensionId}/${name}.html`);
  await shared.page.locator("h2").first().waitFor();
};

describe("a policy of thousands of tools", () => {
  it("opens with its first rows, and finds the others", async () => {
    await shared.page.goto("about:blank"); // a builder that is left keeps what it holds
    const worker = await shared.browser.serviceWorker();
    await worker.evaluate(() =>
      chrome.storage.local.set({ policyDraft: { approvedTools: Array.from({ length: 2000 }, (_, i) => `tool-${i}.riverbend.example`) } }),
    );
    await open("policy-builder");
    await expect.poll(() => shared.page.locator("#tools-filter").count()).toBe(1);
    expect(await shared.page.locator(".tool-line").count()).toBeLessThan(100);
    await shared.page.locator("#tools-filter").fill("tool-1999");
    await expect.poll(() => shared.page.locator(".tool-line").count()).toBe(1);
    // A box with all of it would be laid out anew, for seconds, at each change.
    expect((await shared.page.locator("#export-text").inputValue()).length).toBeLessThan(50_000);
    const download = shared.page.waitForEvent("download");
    await shared.page.getByRole("button", { name: "Download handrail-policy.json" }).click();
    const saved = readFileSync(await (await download).path(), "utf8");
    expect(JSON.parse(saved).approvedTools).toHaveLength(2000);
    await worker.evaluate(() => chrome.storage.local.remove("policyDraft"));
  });
});

describe.each([
  ["light", { width: 1280, height: 900 }, "light"],
  ["dark", { width: 1280, height: 900 }, "dark"],
  ["320 pixels wide", { width: 320, height: 640 }, "light"],
  ["enlarged to 400 %", { width: 320, height: 256 }, "dark"],
] as const)("the pages for IT, %s", (_, viewport, colorScheme) => {
  it.each(["policy-builder", "health", "printed-policy"] as const)(
    "%s has nothing that axe finds, and nothing wider than the window",
    async (name) => {
      await shared.page.setViewportSize(viewport);
      await shared.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await open(name);
      if (name === "policy-builder") {
        await shared.page.locator("#tool-search").fill("copilot");
        await shared.page.keyboard.press("Enter");
        await shared.page
          .getByRole("button", { name: /^Conditions and dates/ })
          .first()
          .click();
        await shared.page.getByRole("button", { name: "A donor's card" }).click();
        for (const details of await shared.page.locator("details").all())
          await details.evaluate((element: HTMLDetailsElement) => element.toggleAttribute("open", true));
        await shared.page.locator("#tool-search").fill("gem");
        await shared.page.locator("#field-organization-contactEmail").fill("it@");
        await shared.page.waitForTimeout(400);
      }
      await shared.page.evaluate(AXE);
      const { violations } = (await shared.page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as AxeResults; // as: what axe.run gives
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 160)}`))).toEqual([]);
      const wide = await shared.page
        .locator(".handrail *")
        .evaluateAll((elements) =>
          elements
            .filter(
              (element) =>
                element.getClientRects().length > 0 &&
                element.getBoundingClientRect().right > innerWidth + 1 &&
                element.getBoundingClientRect().width > 1,
            )
            .map((element) => `${element.tagName}.${element.className}`),
        );
      expect(wide).toEqual([]);
    },
  );
});

import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allTools, placesOf } from "../../lib/catalog/tools.ts";
import { linuxJson } from "../../lib/policy/exports/linux-json.ts";
import { nativePolicies } from "../../lib/policy/exports/native-policies.ts";
import { readPolicy } from "../../lib/policy/read-policy.ts";
import { launchUnder, type Package, pack, unpack } from "./installed-by-policy.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

const POLICY = { ...SAMPLE_POLICY, tenants: { googleDomains: ["riverbend.example"] } };

describe("docs/deploy.md, section Linux, to the letter", () => {
  let server: SiteServer;
  let packed: Package;
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    server = await startSiteServer();
    packed = pack();
    const native = nativePolicies(readPolicy(POLICY, allTools()).policy, placesOf);
    const files = { "handrail.json": linuxJson.write(POLICY, packed.target, native), "tests.json": '{"DeveloperToolsAvailability":1}' };
    context = await launchUnder(files, packed.folder, server);
  });
  afterAll(async () => {
    await context?.close();
    unpack(packed.folder);
    await server.close();
  });

  it("installs the extension, brings it its policy, is seen to have arrived, and has the browser itself keep prohibited tools shut", async () => {
    const { chromiumId } = packed.target;
    if (context === undefined) {
      // Where nobody may give a browser policies of its own, the walk ends at the file.
      expect(readPolicy(linuxJson.read(linuxJson.write(POLICY, packed.target)), allTools()).problems).toEqual([]);
      return;
    }
    const isOurs = (worker: { url(): string }) => worker.url().includes(chromiumId);
    const worker =
      context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent("serviceworker", { predicate: isOurs, timeout: 20_000 }));
    expect(await worker.evaluate(() => chrome.management.getSelf().then(({ installType }) => installType))).toBe("admin");
    const stored = () => worker.evaluate(() => chrome.storage.local.get("policy").then(({ policy }) => JSON.stringify(policy ?? "")));
    await expect.poll(stored, { timeout: 15_000 }).toContain('"source":"managed"');
    expect(await stored()).toContain(SAMPLE_POLICY.policyName);

    const page = await context.newPage();
    await page.goto("chrome://policy");
    for (const text of ["approvedTools", "prohibitedTools", "URLBlocklist", "AllowedDomainsForApps"])
      await page.getByText(text, { exact: true }).first().waitFor({ timeout: 8000 });
    await page.goto(`chrome-extension://${chromiumId}/popup.html`);
    await expect.poll(() => page.locator("h1").first().textContent(), { timeout: 8000 }).toBe(SAMPLE_POLICY.organization.name);

    await expect(page.goto("https://chat.deepseek.com/")).rejects.toThrow("ERR_BLOCKED_BY_ADMINISTRATOR");
  });
});

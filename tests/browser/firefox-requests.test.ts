import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { firefoxJson } from "../../lib/policy/exports/firefox-json.ts";
import { geckoId, launchFirefox, packedExtension, type TestFirefox } from "./firefox.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

const ORGANIZATION = randomUUID();
const POLICY = {
  organization: { name: "Riverbend Shelter" },
  approvedTools: ["claude", "chatgpt"],
  prohibitedTools: ["deepseek"],
  tenants: { anthropicOrganizations: [ORGANIZATION], googleDomains: ["riverbend.example"] },
};
const SENSITIVE = "Letter for Maria, SSN 219-09-9999";

let server: SiteServer;
let firefox: TestFirefox;
let folder: string;
beforeAll(async () => {
  server = await startSiteServer();
  folder = mkdtempSync(join(tmpdir(), "handrail-xpi-"));
  const target = { chromiumId: "", updateUrl: "", geckoId: geckoId(), installUrl: pathToFileURL(packedExtension(folder)).href };
  const hosts = ["chatgpt.com", "claude.ai", "chat.deepseek.com", "gemini.google.com", "news.example"];
  firefox = await launchFirefox({ server, hosts, policies: firefoxJson.write(POLICY, target, { chromium: {}, firefox: {} }) });
  const popup = await firefox.popup();
  const rules = () => popup.evaluate("browser.declarativeNetRequest.getDynamicRules().then((rules) => JSON.stringify(rules))");
  for (const end = Date.now() + 15_000; !String(await rules()).includes("address.html"); )
    if (Date.now() > end) throw new Error("no rules");
});
afterAll(async () => {
  await firefox.close();
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

const bodyOf = (page: Page) => page.evaluate(() => document.body.textContent).catch(() => "");
const headersAt = (host: string, name: string) =>
  server.received().flatMap((request) => (request.host === host ? [request.headers[name]] : []));

it("Firefox tells vendors' sites which workspace may be opened, in every request, and other sites nothing", async () => {
  for (const [host, name, value] of [
    ["claude.ai", "anthropic-allowed-org-ids", ORGANIZATION],
    ["gemini.google.com", "x-googapps-allowed-domains", "riverbend.example"],
    ["news.example", "anthropic-allowed-org-ids", undefined],
  ] as const) {
    server.clear();
    const page = await firefox.open(`https://${host}/`);
    await expect.poll(() => headersAt(host, name).length, { timeout: 8000 }).toBeGreaterThan(0);
    expect([host, new Set(headersAt(host, name))]).toEqual([host, new Set([value])]);
    await page.close();
  }
});

it("Firefox sends no byte of a prompt to a blocked site", async () => {
  server.clear();
  const page = await firefox.goTo(`https://chat.deepseek.com/?q=${encodeURIComponent(SENSITIVE)}#${SENSITIVE}`);
  await expect.poll(() => bodyOf(page), { timeout: 8000 }).toContain("DeepSeek is not used at Riverbend Shelter");
  expect(server.received().filter(({ host }) => host === "chat.deepseek.com")).toEqual([]);
  expect(await page.evaluate(() => location.href)).not.toContain("Maria");
  await page.close();
});

it("Firefox asks about an address before the site has it, and about a fragment before the page's scripts run", async () => {
  for (const address of [
    `https://chatgpt.com/?q=${encodeURIComponent(SENSITIVE)}`,
    `https://claude.ai/new#${encodeURIComponent(SENSITIVE)}`,
  ]) {
    server.clear();
    const page = await firefox.goTo(address);
    await expect.poll(() => bodyOf(page), { timeout: 8000 }).toContain("Remove and open");
    expect(server.received().filter(({ path }) => path.includes("9999"))).toEqual([]);
    const [button] = await page.$$("button.primary");
    await button?.click();
    await expect
      .poll(() => page.evaluate(() => decodeURIComponent(location.href)).catch(() => ""), { timeout: 8000 })
      .toContain("SSN [US SSN 1]");
    expect(server.received().filter(({ path }) => path.includes("9999"))).toEqual([]);
    await page.close();
  }
});

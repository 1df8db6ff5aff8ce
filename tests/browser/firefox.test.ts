import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allTools, placesOf } from "../../lib/catalog/tools.ts";
import { firefoxJson } from "../../lib/policy/exports/firefox-json.ts";
import { nativePolicies } from "../../lib/policy/exports/native-policies.ts";
import type { PolicyRecord } from "../../lib/policy/policy.ts";
import { readPolicy } from "../../lib/policy/read-policy.ts";
import { geckoId, launchFirefox, packedExtension, type TestFirefox } from "./firefox.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

const SENSITIVE = "Maria Lopez, SSN 219-09-9999, thanks";
const HOSTS = ["chatgpt.com", "claude.ai", "chat.deepseek.com", "ai.riverbend.example", "aihubmix.com"];

let server: SiteServer;
let firefox: TestFirefox;
beforeAll(async () => {
  server = await startSiteServer();
});
afterAll(async () => {
  await server.close();
});

const bodyOf = (page: Page) => page.evaluate(() => document.body.textContent ?? "");
const shown = (page: Page, words: string) => expect.poll(() => firefox.shown(page), { timeout: 8000 }).toContain(words);
const composerText = (page: Page) => page.evaluate(() => (globalThis as unknown as { composerText(): string }).composerText()); // as: every test page has it

describe("Firefox without a policy", () => {
  beforeAll(async () => {
    firefox = await launchFirefox({ server, hosts: HOSTS });
  });
  afterAll(() => firefox.close());

  it("takes the extension, and works with the starter policy although it refuses to answer for a managed one", async () => {
    const popup = await firefox.popup();
    const refused = "browser.storage.managed.get().then(() => 'answered', ({ message }) => message)";
    expect(await popup.evaluate(refused)).toMatch(/not found/i);
    await expect.poll(() => bodyOf(popup), { timeout: 8000 }).toMatch(/starter/i);
  });

  it("keeps a reseller shut before it loads, and says why", async () => {
    const page = await firefox.goTo("https://aihubmix.com/");
    await expect.poll(() => bodyOf(page).catch(() => ""), { timeout: 8000 }).toMatch(/Why it matters/i);
    expect(server.received().filter(({ host }) => host === "aihubmix.com")).toEqual([]);
  });
});

describe("Firefox under a policies.json", () => {
  const folder = mkdtempSync(join(tmpdir(), "handrail-xpi-"));
  const tools = Array.from({ length: 50 }, (_, i) => ({
    id: `own-${i}`,
    name: `Own ${i}`,
    hosts: [`own${i}.riverbend.example`],
    status: "approved",
  }));
  const policy = {
    policyName: "Firefox walk",
    organization: { name: "Riverbend Shelter", contactEmail: "it@riverbend.example" },
    approvedTools: ["claude", "chatgpt", "ai.riverbend.example"],
    prohibitedTools: ["deepseek"],
    tools: tools.with(20, { ...tools[0], id: "own-20", hosts: 7 } as never), // as: the bad entry is the point
    customDetectors: [{ id: "riverbend-case", name: "Riverbend case number", format: "RB-99999", action: "block" }],
    requests: { webhookHeaders: { Authorization: "Bearer 1" } },
    language: "en",
  };

  beforeAll(async () => {
    const installUrl = pathToFileURL(packedExtension(folder)).href;
    const target = { chromiumId: "", updateUrl: "", geckoId: geckoId(), installUrl };
    const native = nativePolicies(readPolicy(policy, allTools()).policy, placesOf);
    firefox = await launchFirefox({ server, hosts: HOSTS, policies: firefoxJson.write(policy, target, native) });
  });
  afterAll(async () => {
    await firefox.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("has that policy in force, all its keys, and one bad entry of 50 costs that entry and is named", async () => {
    const popup = await firefox.popup();
    await expect.poll(() => bodyOf(popup), { timeout: 8000 }).toContain("Riverbend Shelter");
    const record = (await popup.evaluate("browser.storage.local.get('policy').then(({ policy }) => policy)")) as PolicyRecord; // as: what the background stores
    expect(record.source).toBe("managed");
    expect(Object.keys(record.compiled.rules)).toHaveLength(49);
    expect(record.compiled).toMatchObject({ policyName: "Firefox walk", requests: { webhookHeaders: { Authorization: "Bearer 1" } } });
    expect(record.problems.map(({ path }) => path)).toEqual(["tools[20].hosts", "tools[20]"]);
    expect(await popup.evaluate(() => document.querySelector("details")?.textContent)).toContain("tools[20]");
  });

  it("holds a paste of an SSN on a guarded page until there is an answer, and goes on redacted", async () => {
    const page = await firefox.open("https://chatgpt.com/");
    await page.waitForFunction("'composerText' in window");
    await copy(page, SENSITIVE);
    await page.click("[contenteditable=true]");
    await paste(page);
    await shown(page, "Remove and paste");
    expect(await composerText(page)).toBe("");
    await firefox.press(page, "Remove and paste");
    await expect.poll(() => composerText(page), { timeout: 4000 }).toBe("Maria Lopez, SSN [US SSN 1], thanks");
    await page.keyboard.press("Enter");
    await expect.poll(() => server.messages(), { timeout: 4000 }).toEqual(["Maria Lopez, SSN [US SSN 1], thanks"]);
  });

  it("holds what is typed, and lets through exactly what is harmless", async () => {
    server.clear();
    const page = await firefox.open("https://claude.ai/");
    await page.waitForFunction("'composerText' in window");
    await page.click("[contenteditable=true]");
    await page.keyboard.type("Please shorten this");
    await page.keyboard.press("Enter");
    await expect.poll(() => server.messages(), { timeout: 4000 }).toEqual(["Please shorten this"]);
    await page.keyboard.type("SSN 219-09-9999");
    await page.keyboard.press("Enter");
    await shown(page, "Social Security");
    expect(server.messages()).toHaveLength(1);
  });

  it("holds what the page's scripts send by themselves", async () => {
    const page = await firefox.open("https://claude.ai/");
    server.clear();
    await page.evaluate(() => {
      void fetch("/api/messages", { method: "POST", body: JSON.stringify({ text: "SSN 219-09-9999" }) }).catch(() => undefined);
    });
    await shown(page, "Before this goes to Claude");
    expect(server.messages()).toEqual([]);
  });

  it("looks into a file before the page has it", async () => {
    const path = join(folder, "clients.csv");
    writeFileSync(path, "Name,SSN,City\nAna,219-09-9999,Austin\n");
    const page = await firefox.open("https://chatgpt.com/uploads");
    await page.waitForFunction("'uploadEvents' in window");
    await (await page.waitForSelector("input[type=file]"))?.uploadFile(path);
    await shown(page, "clients.csv");
    expect(await page.evaluate("uploadEvents")).toEqual([]);
    await firefox.press(page, "Upload a safe copy");
    await expect.poll(() => server.received().filter(({ path }) => path === "/api/upload").length, { timeout: 8000 }).toBe(1);
    expect(server.received().find(({ path }) => path === "/api/upload")?.body).not.toContain("219-09-9999");
  });

  it("asks about an address that carries an SSN before the site has a byte of it", async () => {
    server.clear();
    const page = await firefox.goTo("https://chatgpt.com/?q=My%20SSN%20is%20219-09-9999");
    await expect.poll(() => bodyOf(page).catch(() => ""), { timeout: 8000 }).toContain("Nothing has been opened yet");
    expect(server.received().filter(({ path }) => path.includes("219"))).toEqual([]);
  });

  it("guards the policy's own hosts", async () => {
    await shown(await firefox.open("https://ai.riverbend.example/"), "Approved by Riverbend Shelter");
  });

  it("has Firefox itself keep a prohibited tool shut, where the policies ask for it", async () => {
    const page = await firefox.goTo("https://chat.deepseek.com/");
    // Where nobody may mount, Firefox has no policies of its own: the extension's page stands there.
    const shut = firefox.isManaged ? /blockedByPolicy/i : /^moz-extension:/;
    await expect.poll(() => page.evaluate(() => document.documentURI).catch(() => ""), { timeout: 8000 }).toMatch(shut);
    expect(server.received().filter(({ host }) => host === "chat.deepseek.com")).toEqual([]);
  });

  it("has the health page say that it arrived, and that the guard works in the open tabs", async () => {
    const page = await firefox.own("health");
    await expect.poll(() => bodyOf(page).catch(() => ""), { timeout: 8000 }).toContain("Your administrator's rules have arrived.");
    const report = () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>("#report")?.value ?? "");
    await expect.poll(report, { timeout: 8000 }).toMatch(/Delivered now: yes[\s\S]*Tab 1: guard, rules yes/);
    expect(await report()).toContain("tools[20].hosts");
  });

  it("is seen in about:policies, as docs/deploy.md says", async () => {
    const page = await firefox.goTo("about:policies");
    await expect.poll(() => bodyOf(page).catch(() => ""), { timeout: 8000 }).toContain(firefox.isManaged ? "Firefox walk" : "inactive");
    expect((await bodyOf(page)).includes("force_installed")).toBe(firefox.isManaged);
  });
});

async function paste(page: Page): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press("v");
  await page.keyboard.up("Control");
}

// By keys, from a box of our own: Firefox lets no page write the clipboard without one.
async function copy(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => {
    const box = document.createElement("textarea");
    box.id = "copied-from";
    box.value = value;
    document.body.append(box);
    box.focus();
    box.select();
  }, text);
  await page.keyboard.down("Control");
  await page.keyboard.press("c");
  await page.keyboard.up("Control");
  await page.evaluate(() => document.querySelector("#copied-from")?.remove());
}

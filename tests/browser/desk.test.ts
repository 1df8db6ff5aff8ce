import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, type TestBrowser } from "./harness.ts";
import { overlay } from "./overlay.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

let server: SiteServer;
let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  server = await startSiteServer();
  browser = await launch({ server });
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = async (name: "policy-builder" | "health" | "printed-policy"): Promise<void> => {
  await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
  await page.locator("h2").first().waitFor();
};
const field = (path: string) => page.locator(`#field-${path}`);
/** What is in the export box, once it shows this. */
const exported = async (holds: string): Promise<string> => {
  const box = page.locator("#export-text");
  await expect.poll(() => box.inputValue()).toContain(holds);
  return box.inputValue();
};
/** Presses Tab until the element has the focus, as whoever has no mouse must. */
const tabTo = async (selector: string): Promise<void> => {
  for (let presses = 0; presses < 150; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${selector}`);
};
const stored = async (): Promise<string> => {
  const worker = await browser.serviceWorker();
  return JSON.stringify(await worker.evaluate(() => chrome.storage.local.get()));
};

describe("whoever looks after the rules", () => {
  let policy: string;

  it("writes a policy from nothing to the export, with the keyboard alone", async () => {
    await open("policy-builder");
    await tabTo("#field-organization-name");
    await page.keyboard.type("Riverbend Shelter");
    await tabTo("#field-organization-contactEmail");
    await page.keyboard.type("it@riverbend.example");
    await tabTo("#field-policyName");
    await page.keyboard.type("Riverbend 1");
    await tabTo("#tool-search");
    for (const tool of ["claude", "chatgpt", "deepseek", "brief.riverbend.example"]) {
      await page.keyboard.type(tool);
      await page.keyboard.press("Enter");
    }
    await tabTo("select[aria-label='Decision on DeepSeek']");
    await page.keyboard.press("n"); // "Not allowed"
    await page.keyboard.press("Shift+Tab");
    await tabTo(
      "input[aria-label='Contact details may be entered into DeepSeek'], select[aria-label='Decision on brief.riverbend.example']",
    );
    policy = await exported("Riverbend 1");
    expect(JSON.parse(policy)).toMatchObject({
      policyName: "Riverbend 1",
      organization: { name: "Riverbend Shelter", contactEmail: "it@riverbend.example" },
      approvedTools: ["claude", "chatgpt", "brief.riverbend.example"],
      prohibitedTools: ["deepseek"],
    });
  });

  it("sees beside the field what cannot be used, and is led to it", async () => {
    await field("organization-country").fill("UK");
    await expect.poll(() => page.locator("#field-organization-country-problem").textContent()).toContain('the United Kingdom is "GB"');
    await page.getByRole("button", { name: "Show it" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("field-organization-country");
    await field("organization-country").fill("GB");
    await expect.poll(() => page.locator(".builder-bar [role=status]").textContent()).toBe("All entries can be used.");
  });

  it("takes a tool away, and has it back with one press", async () => {
    await page.getByRole("button", { name: "Remove Claude" }).click();
    await expect.poll(() => page.locator(".builder-bar [role=status]").textContent()).toBe("Removed Claude.");
    await expect.poll(() => page.locator("#export-text").inputValue()).not.toContain('"claude"');
    await page.getByRole("button", { name: "Undo" }).click();
    await exported('"claude"');
  });

  it("says what may be entered into which tool, and tries it on a text; the text is kept nowhere", async () => {
    const box = page.getByLabel("People we serve may be entered into ChatGPT");
    await page.getByRole("button", { name: "A client's details" }).click();
    const text = await page.locator("#try-text").inputValue();
    const result = page.locator(".result");
    await expect.poll(() => result.textContent()).toContain("It is held. The person can go on after a warning.");
    expect(await result.textContent()).toContain("Set in dataActions.beneficiary.");
    await box.check();
    await expect.poll(() => result.textContent()).toContain("Your rules let this be entered into ChatGPT.");
    await box.uncheck();
    await page.locator("#try-site").fill("https://chat.deepseek.com/");
    await expect.poll(() => result.textContent()).toContain("It is held, and cannot go on as it is.");
    await page.locator("#try-site").fill("news.example");
    await expect.poll(() => page.locator(".result").textContent()).toContain("Nothing happens here.");
    await page.locator("#field-enforcement").selectOption("observe");
    await page.locator("#try-site").fill("ChatGPT");
    await expect.poll(() => result.textContent()).toContain("Nothing is shown: these rules only observe.");
    await page.locator("#field-enforcement").selectOption("");
    expect(await stored()).not.toContain(text.slice(0, 40));
  });

  it("finds the work again after leaving", async () => {
    await expect.poll(stored).toContain('"country":"GB"');
    await open("policy-builder");
    expect(await field("organization-name").inputValue()).toBe("Riverbend Shelter");
    expect(await page.locator("main").textContent()).toContain("This is what you left here the last time.");
    policy = await exported("GB");
  });

  it("gets the same policy back from every form that it can be exported in", async () => {
    const formats = await page
      .locator("#export-format option")
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value)); // as: they are
    expect(formats.length).toBeGreaterThan(10);
    await page.getByText("Paste a policy").click();
    for (const format of formats) {
      await page.locator("#export-format").selectOption(format);
      const text = await page.locator("#export-text").inputValue();
      await page.getByRole("button", { name: "Start from the starter rules" }).click();
      await page.locator("#start-paste").fill(text);
      await page.getByRole("button", { name: "Read it" }).click();
      await page.locator("#export-format").selectOption("json");
      await expect
        .poll(async () => JSON.parse(await page.locator("#export-text").inputValue()), { message: format })
        .toEqual(JSON.parse(policy));
    }
    await page.locator("#start-paste").fill("no policy");
    await page.getByRole("button", { name: "Read it" }).click();
    await expect.poll(() => page.getByRole("alert").textContent()).toContain("There is no policy in this.");
    await page.locator("#start-paste").fill('{\n"approvedTools": ["claude" "chatgpt"]\n}');
    await page.getByRole("button", { name: "Read it" }).click();
    await expect.poll(() => page.getByRole("alert").textContent()).toContain("line 2");
  });

  it("loads it on a computer that nobody manages, and takes it back", async () => {
    await page.getByRole("button", { name: "Use these rules on this computer" }).click();
    await browser.waitForStored("policy", (record) => JSON.stringify(record).includes('"source":"local"'));
    await page.getByRole("button", { name: "Take them back" }).click();
    await browser.waitForStored("policy", (record) => JSON.stringify(record).includes('"source":"starter"'));
  });

  it("pushes it, sees it enforced, and reads on the health page that it arrived and that the guard works", async () => {
    await page.locator("#export-format").selectOption("linux");
    const { "3rdparty": settings, ExtensionInstallForcelist: installed } = JSON.parse(await exported("3rdparty"));
    expect(Object.keys(settings.extensions)).toEqual([browser.extensionId]);
    expect(installed[0]).toContain(browser.extensionId);
    await browser.setPolicy({ ...settings.extensions[browser.extensionId], detectors: [{ id: "us-ssn", action: "blok" }] });
    await browser.waitForStored("policy", (record) => JSON.stringify(record).includes("Riverbend 1"));
    const prohibited = await browser.context.newPage();
    const approved = await browser.context.newPage();
    await approved.goto("https://chatgpt.com/");
    await expect.poll(() => overlay(approved).text()).toContain("Approved by Riverbend Shelter");
    await open("health");
    const seen = () => page.locator("main").textContent();
    if (browser.policyRoute !== "local-storage") await expect.poll(seen).toContain("Your administrator's rules have arrived.");
    expect(await seen()).toContain("Riverbend 1");
    expect(await seen()).toContain("detectors[0].action");
    const tab = page.locator("tr", { hasText: "chatgpt.com" });
    await expect.poll(() => tab.locator("td").allTextContents()).toEqual(Array.from({ length: 4 }, () => expect.stringMatching(/Yes$/)));
    await prohibited.close();
    await approved.close();
  });

  it("hands on a report that holds nothing of what the policy says or where anybody was", async () => {
    const report = await page.locator("#report").inputValue();
    expect(report).toContain("detectors[0].action");
    for (const content of ["Riverbend", "riverbend", "chatgpt", "deepseek", "it@", "blok"]) expect(report).not.toContain(content);
  });

  it("prints it on two pages at most", async () => {
    await open("printed-policy");
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    expect(await page.locator(".paper").textContent()).toContain("What is never entered into an AI tool");
  });
});

it("no page reports an error or breaks the extension's content policy", () => {
  expect(browser.consoleProblems).toEqual([]);
});

import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFindings, tabTo } from "./keyboard.ts";
import { overlay } from "./overlay.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { typeInto, withBrowser } from "./with-browser.ts";

const WEBHOOK = "requests.riverbend.example";
const shared = withBrowser();
const isLong = (list: unknown, least: number) => Array.isArray(list) && list.length >= least;

async function underPolicy(policy: object): Promise<void> {
  await shared.browser.setPolicy(policy);
  await shared.browser.waitForStored("policy", (record) => JSON.stringify(record).includes(`"${Object.values(policy)[0]}"`));
}

/** The page that a key opens. */
async function opens(key: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([shared.browser.context.waitForEvent("page"), key()]);
  await page.locator("h1").waitFor();
  return page;
}

async function ownPage(path: string): Promise<Page> {
  const page = await shared.browser.context.newPage();
  await page.goto(`chrome-extension://${shared.browser.extensionId}/${path}`);
  return page;
}

describe("by keyboard alone, without a finding of axe on the way", () => {
  it("a person asks whether they may use a tool, asks for it, and sends it another way when nobody takes it", async () => {
    await underPolicy({ ...SAMPLE_POLICY, policyName: "by keyboard", requests: { webhookUrl: `https://${WEBHOOK}/ai` } });
    shared.server.answerWith(WEBHOOK, 410);
    const popup = await shared.browser.popup();
    await tabTo(popup, "May I use");
    await popup.keyboard.type("otter");
    await popup.getByText("Not approved yet").first().waitFor();
    expect(await axeFindings(popup)).toEqual([]);
    await tabTo(popup, "Ask for it Otter");
    const request = await opens(() => popup.keyboard.press("Enter"));
    await popup.close();
    await tabTo(request, "What will you use it for?");
    expect(await axeFindings(request)).toEqual([]);
    await tabTo(request, "Send the request");
    await request.keyboard.press("Enter");
    await request.getByText("Please look at 1 thing").waitFor();
    expect(await axeFindings(request)).toEqual([]);
    await tabTo(request, "Write what you will use it for.");
    await request.keyboard.press("Enter");
    await request.keyboard.type("Minutes of staff meetings");
    await tabTo(request, "Board papers");
    await request.keyboard.press("Space");
    await tabTo(request, "Who would use it?");
    await request.keyboard.type("The programme team");
    await tabTo(request, "Six questions");
    await request.keyboard.press("Enter");
    await tabTo(request, "What will be sent");
    await request.keyboard.press("Enter");
    await request.getByText("Purpose: Minutes of staff meetings").waitFor();
    await tabTo(request, "Send the request");
    await request.keyboard.press("Enter");
    await request.getByRole("heading", { name: "It was not taken" }).waitFor();
    expect(await request.evaluate(() => document.activeElement?.textContent)).toBe("It was not taken");
    expect(await axeFindings(request)).toEqual([]);
    await request.close();

    await shared.browser.waitForStored("myRequests", (requests) => JSON.stringify(requests ?? "").includes("refused"));
    const later = await shared.browser.popup();
    await later.getByRole("heading", { name: "Not delivered" }).waitFor();
    expect(await axeFindings(later)).toEqual([]);
    await tabTo(later, "Copy the text");
    await later.keyboard.press("Enter");
    await later.getByText("Copied. Paste it").waitFor();
    expect(await later.evaluate(() => navigator.clipboard.readText())).toContain("Purpose: Minutes of staff meetings");
    await tabTo(later, "I have sent it");
    await later.keyboard.press("Enter");
    await later.getByRole("heading", { name: "Not delivered" }).waitFor({ state: "detached" });
    await shared.browser.waitForStored("outbox", (outbox) => Array.isArray(outbox) && outbox.length === 0);
    await later.getByText("waiting for an answer").waitFor();
    await later.close();
    shared.server.answerWith(WEBHOOK, undefined);
  });

  it("a person answers the survey, and can put it off", async () => {
    await underPolicy({ ...SAMPLE_POLICY, policyName: "with a survey", activity: { survey: true } });
    const popup = await shared.browser.popup();
    await tabTo(popup, "Five-minute survey");
    const survey = await opens(() => popup.keyboard.press("Enter"));
    await popup.close();
    await tabTo(survey, "Not now");
    await survey.keyboard.press("Enter");
    await shared.browser.waitForStored("surveyed", (minute) => typeof minute === "number");
    expect(await axeFindings(survey)).toEqual([]);
    await survey.reload();
    await tabTo(survey, "Add a tool");
    await survey.keyboard.type("Otter");
    await survey.keyboard.press("Enter");
    await tabTo(survey, "Every day");
    await survey.keyboard.press("ArrowDown");
    expect(await survey.getByLabel("Every week").isChecked()).toBe(true);
    await tabTo(survey, "What for?");
    await survey.keyboard.type("Minutes");
    await tabTo(survey, "My own work account");
    await survey.keyboard.press("Space");
    await tabTo(survey, "Board papers");
    await survey.keyboard.press("Space");
    expect(await axeFindings(survey)).toEqual([]);
    await tabTo(survey, "Copy the text");
    await survey.keyboard.press("Enter");
    await survey.getByRole("heading", { name: "Copied" }).waitFor();
    const copied = await survey.evaluate(() => navigator.clipboard.readText());
    for (const said of ["Otter", "Every week", "Minutes", "My own work account", "Board papers"]) expect(copied).toContain(said);
    expect(await axeFindings(survey)).toEqual([]);
    await survey.close();
  });

  it("a person sees what is recorded, says whose account it is, hands over the list, and deletes it", async () => {
    await shared.page.goto("https://chatgpt.com/composer/textarea");
    await typeInto(shared.page, "Her SSN is 219-09-9999");
    await shared.page.keyboard.press("Enter");
    await overlay(shared.page).press("Remove and send");
    await shared.browser.waitForStored("activity", (activity) => isLong(activity, 2));
    const page = await ownPage("activity.html");
    await page.getByText("You opened ChatGPT.").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await tabTo(page, "My AI tools");
    await page.keyboard.press("Enter");
    await tabTo(page, /Which account do you use\? ChatGPT/);
    await page.keyboard.press("p");
    await page.getByText("ChatGPT: Personal account: delete work chats").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await tabTo(page, "Copy the list");
    await page.keyboard.press("Enter");
    await page.getByText("Copied").waitFor();
    // The survey's word on an account counts too.
    expect((await page.evaluate(() => navigator.clipboard.readText())).split("\n")).toEqual([
      "- ChatGPT: Personal account: delete work chats and files from it.",
      "- Otter: Work account: hand it over or have it closed.",
    ]);

    await page.goto(page.url().replace(/#.*/, "#mine"));
    await page.reload();
    await tabTo(page, "Delete all of this");
    await page.keyboard.press("Enter");
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Delete all of this");
    await page.keyboard.press("Enter");
    await tabTo(page, "Yes, delete");
    await page.keyboard.press("Enter");
    await page.getByText("Nothing is recorded yet.").waitFor();
    await shared.browser.waitForStored("activity", (activity) => Array.isArray(activity) && activity.length === 0);
    await page.close();
  });

  it("IT merges what people saved, and prints one page for the board", async () => {
    const page = await ownPage("activity.html#organization");
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      (async () => {
        await tabTo(page, "About me");
        await page.keyboard.press("Enter");
        await tabTo(page, "Save for your organization");
        await page.keyboard.press("Enter");
      })(),
    ]);
    const own = JSON.parse(await readFile(await saved.path(), "utf8")) as object; // as: our own export
    await tabTo(page, "The organization");
    await page.keyboard.press("Enter");
    // Before the key is near: the driver needs a moment to stand in for the browser's own window.
    const chosen = page.waitForEvent("filechooser");
    await tabTo(page, "Add files");
    await page.keyboard.press("Enter");
    await (await chosen).setFiles(
      [1, 2, 3, 4, 5].map((person) => ({
        name: `person-${person}.json`,
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify({ ...own, installation: `0000000${person}` })),
      })),
    );
    await page.getByText("5 people").first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await tabTo(page, "Save as a table");
    const [table] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(await readFile(await table.path(), "utf8")).toMatch(/^\uFEFFTool,/);
    await tabTo(page, "Board report");
    await page.keyboard.press("Enter");
    await page.getByText("5 people").first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await tabTo(page, /^Print$/);
    const pages = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g);
    expect(pages).toHaveLength(1);
    await page.close();
  });
});

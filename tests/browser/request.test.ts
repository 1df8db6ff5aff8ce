import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { overlay } from "./overlay.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { withBrowser } from "./with-browser.ts";

const WEBHOOK = "requests.riverbend.example";
const shared = withBrowser();

async function underRoute(requests: object): Promise<void> {
  await shared.browser.setPolicy({ ...SAMPLE_POLICY, requests });
  await shared.browser.waitForStored("policy", (record) => JSON.stringify(record).includes(JSON.stringify(Object.values(requests)[0])));
}

async function requestPage(query = "tool=otter"): Promise<Page> {
  const page = await shared.browser.context.newPage();
  await page.goto(`chrome-extension://${shared.browser.extensionId}/request.html?${query}`);
  return page;
}

async function fill(page: Page, purpose: string): Promise<void> {
  await page.getByLabel("What will you use it for?").fill(purpose);
}

const posted = () =>
  shared.server
    .received()
    .filter(({ host }) => host === WEBHOOK)
    .map(({ body }) => JSON.parse(body) as { readonly id: string; readonly purpose: string; readonly text: string }); // as: what our own webhook body holds

describe("a request by webhook", () => {
  it("waits while the receiver is down, outlives the background, and arrives once when it is back", async () => {
    await underRoute({ webhookUrl: `https://${WEBHOOK}/ai`, webhookHeaders: { "X-Desk": "it" } });
    shared.server.clear();
    shared.server.answerWith(WEBHOOK, 503);
    const page = await requestPage();
    expect(await page.getByLabel("Name of the tool").inputValue()).toContain("Otter");
    await page.getByRole("button", { name: "Send the request" }).click();
    await page.getByText("Write what you will use it for.").first().waitFor();
    await fill(page, "Minutes of staff meetings");
    await page.getByRole("button", { name: "Send the request" }).click();
    await page.getByText("Your request is on its way").waitFor();
    await shared.browser.waitForStored("outbox", (outbox) => Array.isArray(outbox) && outbox[0]?.tries === 1);
    const session = await shared.browser.context.newCDPSession(page);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    shared.server.answerWith(WEBHOOK, undefined);
    shared.server.clear();
    // The wait of a minute is over.
    await page.evaluate(async () => {
      const { outbox } = (await chrome.storage.local.get("outbox")) as { outbox: { nextTryAt: number }[] }; // as: the test before has just seen it
      await chrome.storage.local.set({ outbox: outbox.map((one) => ({ ...one, nextTryAt: 0 })) });
    });
    await shared.browser.waitForStored("outbox", (outbox) => Array.isArray(outbox) && outbox.length === 0);
    await shared.browser.waitForStored("myRequests", (requests) => Array.isArray(requests) && requests[0]?.state === "delivered");
    await page.getByRole("heading", { name: "It has arrived" }).waitFor();
    expect(posted()).toHaveLength(1);
    expect(posted()[0]).toMatchObject({ purpose: "Minutes of staff meetings" });
    const [request] = shared.server.received().filter(({ host }) => host === WEBHOOK);
    expect(request?.headers["x-desk"]).toBe("it");
    expect(request?.headers.cookie).toBeUndefined();
    const kept = await page.evaluate(() => chrome.storage.local.get(null));
    expect(JSON.stringify({ ...kept, activity: [] })).not.toContain("Minutes of staff meetings");
    await page.close();
  });

  it("does not go where a redirect leads", async () => {
    shared.server.answerWith(WEBHOOK, 307, { location: "https://elsewhere.example/taken" });
    const page = await requestPage("site=moved.example");
    await fill(page, "Minutes");
    await page.getByRole("button", { name: "Send the request" }).click();
    await shared.browser.waitForStored(
      "myRequests",
      (requests) => Array.isArray(requests) && requests.some((one) => one.site === "moved.example" && one.state === "refused"),
    );
    expect(shared.server.received().filter(({ host }) => host === "elsewhere.example")).toEqual([]);
    await page.evaluate(() => chrome.storage.local.set({ outbox: [] }));
    await page.close();
  });

  it("waits as long as a busy receiver asks", async () => {
    shared.server.answerWith(WEBHOOK, 429, { "retry-after": "1800" });
    const page = await requestPage("site=busy.example");
    await fill(page, "Minutes");
    const before = Date.now();
    await page.getByRole("button", { name: "Send the request" }).click();
    await shared.browser.waitForStored("outbox", (outbox) => Array.isArray(outbox) && outbox[0]?.tries === 1);
    const [waiting] = await page.evaluate(async () => (await chrome.storage.local.get("outbox")).outbox as { nextTryAt: number }[]); // as: the line before has just seen it
    expect(waiting?.nextTryAt).toBeGreaterThanOrEqual(before + 1_800_000);
    expect(await page.evaluate(async () => (await chrome.alarms.get("handrail-deliver"))?.scheduledTime)).toBeGreaterThanOrEqual(
      before + 1_790_000,
    );
    await page.evaluate(() => chrome.storage.local.set({ outbox: [] }));
    await page.close();
  });

  it("is given back to the person, with its words, when the receiver refuses it for good", async () => {
    shared.server.answerWith(WEBHOOK, 410);
    const page = await requestPage("site=notetaker.example");
    expect(await page.getByLabel("Its web address").inputValue()).toBe("notetaker.example");
    await fill(page, "Minutes");
    await page.getByRole("button", { name: "Send the request" }).click();
    await shared.browser.waitForStored(
      "myRequests",
      (requests) => Array.isArray(requests) && requests.some((one) => one.site === "notetaker.example" && one.state === "refused"),
    );
    shared.server.answerWith(WEBHOOK, undefined);
    await page.getByRole("heading", { name: "It was not taken" }).waitFor();
    await page.getByText("Purpose: Minutes").waitFor();
    await page.close();
    await shared.browser.waitForStored("outbox", (outbox) => JSON.stringify(outbox).includes("Minutes"));
    const worker = await shared.browser.serviceWorker();
    await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe("1");
    const popup = await shared.browser.popup();
    await popup.getByRole("heading", { name: "Not delivered" }).waitFor();
    await popup.getByRole("button", { name: /I have sent it/ }).click();
    await shared.browser.waitForStored("outbox", (outbox) => Array.isArray(outbox) && outbox.length === 0);
    await popup.close();
  });
});

describe("the other routes", () => {
  it("fills in a web form by the policy's field names, and opens it", async () => {
    await underRoute({
      formUrl: "https://forms.riverbend.example/viewform?usp=pp_url",
      formFields: { tool: "entry.1", purpose: "entry.2", data: "entry.3" },
    });
    const page = await requestPage();
    await fill(page, "Minutes & notes");
    await page.getByLabel("Board papers").check();
    const [form] = await Promise.all([
      shared.browser.context.waitForEvent("page"),
      page.getByRole("button", { name: "Go on to the form" }).click(),
    ]);
    await form.waitForLoadState();
    const query = new URL(form.url()).searchParams;
    expect(query.get("usp")).toBe("pp_url");
    expect(query.get("entry.1")).toContain("Otter");
    expect(query.get("entry.2")).toBe("Minutes & notes");
    expect(query.get("entry.3")).toBe("Board papers");
    await form.close();
    await page.close();
  });

  it("writes a mail to the policy's mailbox, with all that the person wrote, and offers the whole for copying", async () => {
    await underRoute({ email: "ai@riverbend.example" });
    const page = await requestPage("tool=perplexity");
    const session = await shared.browser.context.newCDPSession(page);
    await session.send("Page.enable");
    const asked = new Promise<string>((resolve) => session.on("Page.frameRequestedNavigation", ({ url }) => resolve(url)));
    await fill(page, "Letters & minutes");
    await page.getByText("a mail to ai@riverbend.example").waitFor();
    await page.getByRole("button", { name: "Write the e-mail" }).click();
    const mail = await asked;
    expect(mail).toMatch(/^mailto:ai@riverbend\.example\?subject=/);
    expect(mail.length).toBeLessThanOrEqual(1800);
    expect(decodeURIComponent(mail)).toContain("Purpose: Letters & minutes");
    await page.getByRole("heading", { name: "Your e-mail program should be open" }).waitFor();
    await shared.browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy the text" }).click();
    await page.getByRole("heading", { name: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Source:");
    await page.close();
  });

  it("copies the text where the policy names no route, and says whom to give it to", async () => {
    await shared.browser.setPolicy(SAMPLE_POLICY);
    await shared.browser.waitForStored("policy", (record) => !JSON.stringify(record).includes("ai@riverbend"));
    const page = await requestPage();
    await shared.browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await fill(page, "Minutes");
    await page.getByText("give it to Sam Okafor").waitFor();
    await page.getByRole("button", { name: "Copy the text" }).click();
    await page.getByText("Copied").first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("Purpose: Minutes");
    expect(copied).toContain("model card");
    await page.close();
  });

  it("opens from the banner of a tool that is not approved, with its name and address filled in", async () => {
    await shared.page.goto("https://www.perplexity.ai/");
    // It is small where the composer is.
    await overlay(shared.page).press("Perplexity: Not approved yet");
    const [page] = await Promise.all([shared.browser.context.waitForEvent("page"), overlay(shared.page).press("Ask for this tool")]);
    await page.waitForURL(/request\.html/);
    expect(await page.getByLabel("Its web address").inputValue()).toBe("www.perplexity.ai");
    await page.close();
  });
});

describe("what became of a request", () => {
  it("comes back with the policy, with IT's note, and is told once", async () => {
    await shared.browser.waitForStored("myRequests", (requests) => JSON.stringify(requests ?? "").includes('"otter"'));
    await shared.browser.setPolicy({ ...SAMPLE_POLICY, tools: [{ id: "otter", status: "limited", note: "Ask Sam for a seat." }] });
    await shared.browser.waitForStored("policy", (record) => JSON.stringify(record).includes("Ask Sam for a seat."));
    const worker = await shared.browser.serviceWorker();
    await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe("1");
    const popup = await shared.browser.popup();
    const news = popup.getByRole("region", { name: "News" });
    await news.getByText("Riverbend Shelter has approved Otter with limits.").waitFor();
    await news.getByText("Ask Sam for a seat.").waitFor();
    await shared.browser.waitForStored("myRequests", (requests) => JSON.stringify(requests).includes('"told":"limited"'));
    expect(await news.count()).toBe(1);
    await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe("");
    await popup.reload();
    await popup.getByText("approved with limits").first().waitFor();
    expect(await news.count()).toBe(0);
    await popup.close();
  });
});

import otlp from "@opentelemetry/otlp-transformer/build/src/generated/root.js";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { overlay } from "./overlay.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { typeInto, withBrowser } from "./with-browser.ts";

const COLLECTOR = "collector.riverbend.example";
const SSN = "219-09-9999";
const LOGS = otlp.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
const shared = withBrowser();

/** A send on ChatGPT that is held, and goes on without what was found. */
async function sendRedacted(): Promise<void> {
  await shared.page.goto("https://chatgpt.com/composer/textarea");
  await typeInto(shared.page, `Her SSN is ${SSN}`);
  await shared.page.keyboard.press("Enter");
  await overlay(shared.page).press("Remove and send");
  await overlay(shared.page).closed();
}

async function ownPage(path: string): Promise<Page> {
  const page = await shared.browser.context.newPage();
  await page.goto(`chrome-extension://${shared.browser.extensionId}/${path}`);
  return page;
}

const isRedacted = (activity: unknown) => Array.isArray(activity) && activity.some((event) => event.answer === "redact");
const reports = () => shared.server.received().filter(({ host }) => host === COLLECTOR);

describe("what is recorded", () => {
  it("makes no request of its own in a whole session without a route and without reporting", async () => {
    shared.server.clear();
    await sendRedacted();
    await shared.page.goto("https://www.perplexity.ai/");
    await shared.page.goto("https://news.example/");
    const popup = await shared.browser.popup();
    await popup.getByLabel("May I use …?").fill("otter");
    await popup.getByText("Otter", { exact: true }).first().waitFor();
    await popup.close();
    await shared.browser.waitForStored("activity", isRedacted);
    // Chromium's own traffic, which is there without an extension too.
    const received = shared.server.received().filter(({ host }) => !/(?:^|\.)(?:googleapis|gvt1|google|gstatic)\.com$/.test(host));
    const hosts = new Set(received.map(({ host }) => host));
    expect([...hosts].toSorted()).toEqual(["chatgpt.com", "news.example", "www.perplexity.ai"]);
    expect(shared.server.received().filter(({ headers }) => headers.origin?.startsWith("chrome-extension:"))).toEqual([]);
  });

  it("is shown to the person in words, without a word of theirs, and is deleted when they say so", async () => {
    const page = await ownPage("activity.html");
    await page.getByText("You opened ChatGPT.").waitFor();
    await page.getByText("You sent something to ChatGPT. Found: 1 US Social Security number. You took the sensitive part out.").waitFor();
    await page.getByText("It stays on this computer.").waitFor();
    expect(await page.textContent("body")).not.toContain(SSN);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save for your organization" }).click(),
    ]);
    const saved = JSON.parse(await (await import("node:fs/promises")).readFile(await file.path(), "utf8")) as { tools: { tool: string }[] }; // as: our own export, compared below
    expect(saved.tools.map(({ tool }) => tool)).toContain("chatgpt");
    await page.getByRole("button", { name: "My AI tools" }).click();
    await page.getByLabel(/Which account do you use\? ChatGPT/).selectOption("personal");
    await page.getByText("ChatGPT: Personal account: delete work chats and files from it.").waitFor();
    await page.getByRole("button", { name: "The organization" }).click();
    await page.getByLabel("Add files").setInputFiles({
      name: "colleague.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify({ ...saved, installation: "00000000-aa" })),
    });
    await page.getByRole("button", { name: "Add what is recorded on this computer" }).click();
    await page.getByText("2 people").first().waitFor();
    await page
      .getByLabel("Add files")
      .setInputFiles({ name: "minutes.json", mimeType: "application/json", buffer: Buffer.from("not ours") });
    await page.getByText("minutes.json could not be used").waitFor();
    await page.getByRole("button", { name: "About me" }).click();
    await page.getByRole("button", { name: "Delete all of this" }).click();
    await page.getByRole("button", { name: "Yes, delete" }).click();
    await page.getByText("Nothing is recorded yet.").waitFor();
    await page.close();
  });
});

describe("the survey", () => {
  it("is offered in the popup when the policy asks for it, and goes the request's way", async () => {
    await shared.browser.setPolicy({
      ...SAMPLE_POLICY,
      activity: { survey: true },
      requests: { webhookUrl: `https://${COLLECTOR}/survey` },
    });
    await shared.browser.waitForStored("policy", (record) => JSON.stringify(record).includes("/survey"));
    const popup = await shared.browser.popup();
    const [page] = await Promise.all([
      shared.browser.context.waitForEvent("page"),
      popup.getByRole("button", { name: "Five-minute survey" }).first().click(),
    ]);
    shared.server.clear();
    await page.getByLabel("Add a tool").fill("Otter");
    await page.keyboard.press("Enter");
    await page.getByLabel("Now and then").check();
    await page.getByLabel("My personal account").check();
    await page.getByRole("button", { name: "Send my answers" }).click();
    await page.getByText("It has arrived").waitFor();
    await shared.browser.waitForStored("outbox", (outbox) => Array.isArray(outbox) && outbox.length === 0);
    expect(JSON.parse(reports()[0]?.body ?? "{}")).toMatchObject({
      kind: "survey",
      tools: [{ tool: "otter", often: "sometimes", account: "personal" }],
    });
    await page.close();
    await popup.close();
  });
});

describe("reports to a collector", () => {
  it("wait while it is down, arrive as OTLP that its own definitions read, and hold ids and counts only", async () => {
    await shared.browser.setPolicy({
      ...SAMPLE_POLICY,
      reporting: { otlpEndpoint: `https://${COLLECTOR}`, headers: { Authorization: "Basic made-up" }, person: "hash" },
    });
    await shared.browser.waitForStored("policy", (record) => JSON.stringify(record).includes(`https://${COLLECTOR}"`));
    shared.server.answerWith(COLLECTOR, 503);
    await sendRedacted();
    await shared.browser.waitForStored("reportQueue", (queue) => JSON.stringify(queue ?? {}).includes("redact"));
    const worker = await shared.browser.serviceWorker();
    // The minute in which events are gathered is over.
    const minuteLater = () => worker.evaluate(() => chrome.alarms.create("handrail-report", { when: Date.now() }));
    await minuteLater();
    await shared.browser.waitForStored("reportQueue", (queue) => JSON.stringify(queue).includes('"tries":1'));
    shared.server.answerWith(COLLECTOR, undefined);
    shared.server.clear();
    await worker.evaluate(async () => {
      const { reportQueue } = await chrome.storage.local.get("reportQueue");
      await chrome.storage.local.set({ reportQueue: { ...(reportQueue as object), nextTryAt: 0 } });
    });
    await minuteLater();
    await shared.browser.waitForStored("reportQueue", (queue) => JSON.stringify(queue).includes('"events":[]'));
    const [report] = reports();
    expect(report?.path).toBe("/v1/logs");
    expect(report?.headers.authorization).toBe("Basic made-up");
    const sent: unknown = JSON.parse(report?.body ?? "{}");
    // A field that OpenTelemetry does not know would be missing from what its decoder gives back.
    expect(LOGS.toObject(LOGS.fromObject(sent), { longs: String })).toEqual(sent);
    expect(report?.body).toContain('"handrail.answer","value":{"stringValue":"redact"}');
    expect(report?.body).toContain('"us-ssn"');
    expect(report?.body).toMatch(/"handrail\.person","value":\{"stringValue":"[0-9a-f]{64}"/);
    expect(report?.body).not.toContain(SSN);
    expect(reports()).toHaveLength(1);
  });
});

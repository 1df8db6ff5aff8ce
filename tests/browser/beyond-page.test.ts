import type { BrowserContext, CDPSession, Page, Worker } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { allTools, placesOf } from "../../lib/catalog/tools.ts";
import { linuxJson } from "../../lib/policy/exports/linux-json.ts";
import { nativePolicies } from "../../lib/policy/exports/native-policies.ts";
import { readPolicy } from "../../lib/policy/read-policy.ts";
import { launchUnder, type Package, pack, unpack } from "./installed-by-policy.ts";
import { overlay } from "./overlay.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

const BENIGN = "What are the opening hours of the food bank?";
const ADDRESS = "https://chatgpt.com/api/messages";

let server: SiteServer;
let packed: Package;
/** Undefined where nobody may give a browser policies of its own. */
let context: BrowserContext | undefined;
beforeAll(async () => {
  server = await startSiteServer();
  packed = pack();
  const native = nativePolicies(readPolicy(SAMPLE_POLICY, allTools()).policy, placesOf);
  const files = {
    "handrail.json": linuxJson.write(SAMPLE_POLICY, packed.target, native),
    "tests.json": '{"DeveloperToolsAvailability":1}',
  };
  context = await launchUnder(files, packed.folder, server);
  const worker = await background();
  for (const end = Date.now() + 15_000; worker !== undefined; ) {
    const { policy, requestGate } = await worker.evaluate(() => chrome.storage.local.get());
    if (JSON.stringify(policy ?? "").includes('"source":"managed"') && requestGate) break;
    if (Date.now() > end) throw new Error(`Not set up: ${requestGate}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}, 60_000);
afterAll(async () => {
  await context?.close();
  unpack(packed.folder);
  await server.close();
});
beforeEach(() => server.clear());

async function background(): Promise<Worker | undefined> {
  if (context === undefined) return undefined;
  const isOurs = (worker: { url(): string }) => worker.url().includes(packed.target.chromiumId);
  return context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent("serviceworker", { predicate: isOurs, timeout: 20_000 }));
}

async function openChat(): Promise<Page> {
  const page = await (context as BrowserContext).newPage(); // as: only called where there is one
  await page.goto("https://chatgpt.com/composer/textarea");
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe("complete");
  return page;
}

/** Sends from a worker, which no script of the extension is in. "failed" when the browser did not let it. */
const fromWorker = (page: Page, text: string): Promise<string> =>
  page.evaluate(
    ([url, body]) =>
      new Promise<string>((resolve) => {
        const code = `fetch(${JSON.stringify(url)}, { method: "POST", body: ${JSON.stringify(body)} }).then(() => postMessage("sent"), () => postMessage("failed"))`;
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        worker.onmessage = ({ data }) => resolve(data);
      }),
    [ADDRESS, JSON.stringify({ text })] as const,
  );

/** Runs in a world in which the browser's functions are as they were: no wrapper of ours is there. */
async function untouched(page: Page, expression: string): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  await session.send("Runtime.evaluate", { expression, contextId: executionContextId });
  await session.detach();
}
const beacon = (text: string) => `navigator.sendBeacon("${ADDRESS}", ${JSON.stringify(JSON.stringify({ text }))})`;
const form = (text: string) => `{
  const form = Object.assign(document.createElement("form"), { method: "post", action: "/form-post", target: "aside" });
  form.append(Object.assign(document.createElement("textarea"), { name: "message", value: ${JSON.stringify(text)} }));
  document.body.append(Object.assign(document.createElement("iframe"), { name: "aside" }), form);
  form.submit();
}`;
const posted = () => server.received().filter(({ method }) => method === "POST");

describe("what leaves past the page's own gates, where an administrator installed the extension", () => {
  it("is stopped in a worker, and said, and what is benign arrives once", async () => {
    if (context === undefined) return;
    const page = await openChat();
    expect(await fromWorker(page, BENIGN)).toBe("sent");
    expect(server.messages()).toEqual([BENIGN]);
    expect(await fromWorker(page, "SSN 219-09-9999, thanks")).toBe("failed");
    expect(server.messages()).toEqual([BENIGN]);
    await expect.poll(() => overlay(page).text(), { timeout: 8000 }).toContain("It was not sent.");
    await page.close();
  });

  it.each([
    ["a beacon", beacon],
    ["a form", form],
  ])("is stopped in %s, and what is benign arrives once", async (_, send) => {
    if (context === undefined) return;
    const page = await openChat();
    await untouched(page, send("SSN 219-09-9999, thanks"));
    await untouched(page, send(BENIGN));
    await expect.poll(() => posted().length).toBe(1);
    expect(decodeURIComponent(posted()[0]?.body ?? "").replaceAll("+", " ")).toContain(BENIGN);
    await page.close();
  });

  it("is stopped when the background sleeps, and what is benign wakes it and arrives once", async () => {
    if (context === undefined) return;
    const page = await openChat();
    for (const [text, outcome] of [
      ["SSN 219-09-9999, thanks", "failed"],
      [BENIGN, "sent"],
    ] as const) {
      await putToSleep(page);
      expect(await fromWorker(page, text)).toBe(outcome);
    }
    expect(server.messages()).toEqual([BENIGN]);
    await page.close();
  });

  it("goes through once when the person has answered for it, wherever it is sent from", async () => {
    if (context === undefined) return;
    const page = await openChat();
    await putToSleep(page);
    await page.locator("textarea").click();
    await page.keyboard.type("SSN 219-09-9999, thanks");
    await page.keyboard.press("Enter");
    await overlay(page).press("Send anyway");
    await expect.poll(() => server.messages()).toEqual(["SSN 219-09-9999, thanks"]);
    expect(await fromWorker(page, "SSN 219-09-9999, thanks")).toBe("sent");
    expect(await fromWorker(page, "Card 4111 1111 1111 1111, thanks")).toBe("failed");
    expect(server.messages()).toHaveLength(2);
    await page.close();
  });

  it("is not in the way of what the policy only points out, asleep or not", async () => {
    if (context === undefined) return;
    const page = await openChat();
    await putToSleep(page);
    await page.locator("textarea").click();
    await page.keyboard.insertText("Write to ana@mail.example, please");
    await page.keyboard.press("Enter");
    await expect.poll(() => server.messages()).toEqual(["Write to ana@mail.example, please"]);
    expect(await fromWorker(page, "Write to ben@mail.example, please")).toBe("sent");
    expect(server.messages()).toHaveLength(2);
    await page.close();
  });
});

// As the browser does after half a minute in which nothing happened.
async function putToSleep(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await session.detach();
}

import { afterAll, beforeAll, expect, it } from "vitest";
import { launch, type TestBrowser } from "./harness.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";
import { SERVED } from "./sites/written-pages.ts";

let server: SiteServer;
let browser: TestBrowser;
beforeAll(async () => {
  server = await startSiteServer();
  browser = await launch({ server, policy: SAMPLE_POLICY });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const urlOf = (name: string) => SERVED.ordinary.find(({ page }) => page.name === name)?.url ?? name;

it("a page that was looked at and is ordinary leaves the background asleep, and so does one without a box", async () => {
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/survey.html`);
  const session = await browser.context.newCDPSession(own);
  const statuses: string[] = [];
  session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => statuses.push(...versions.map(({ runningStatus }) => runningStatus)));
  const [note = "", wiki = "", editor = ""] = [
    "a note in a donor database",
    "a wiki article on language models",
    "an editor of documents",
  ].map(urlOf);
  const page = await browser.context.newPage();
  // A look is taken when the page is there, after one second and after three.
  const visit = async (url: string) => {
    await page.goto(url);
    await page.waitForFunction(() => performance.now() > 3500);
  };
  for (const url of [note, wiki]) await visit(url);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await expect.poll(() => statuses.at(-1)).toBe("stopped");
  const before = statuses.length;
  for (const url of [note, wiki, note]) await visit(url);
  expect(statuses.slice(before)).toEqual([]);
  // One that nobody has looked at wakes it.
  await page.goto(editor);
  await expect.poll(() => statuses.slice(before), { timeout: 20_000 }).toContain("running");
});

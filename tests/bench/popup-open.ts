// How long the popup takes from opening to complete, beside an empty page of the extension: `npm run build && node tests/bench/popup-open.ts`
import type { Page } from "playwright-core";
import { launch } from "../browser/harness.ts";
import { SAMPLE_POLICY } from "../browser/sample-policy.ts";
import { startSiteServer } from "../browser/site-server.ts";

const ROUNDS = 15;
const server = await startSiteServer();
const browser = await launch({ server, policy: SAMPLE_POLICY });
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds from the navigation to the frame in which this first stands on the page, and of the main thread's processor time until then: that one does not grow with the load. */
async function opening(page: Page, path: string, selector: string): Promise<{ readonly complete: number; readonly processor: number }> {
  const session = await browser.context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.addInitScript((sought) => {
    const look = () => {
      if (document.querySelector(sought) === null) return void requestAnimationFrame(look);
      requestAnimationFrame(() => Object.assign(window, { complete: performance.now() }));
    };
    requestAnimationFrame(look);
  }, selector);
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  await page.waitForFunction(() => "complete" in window);
  const complete = await page.evaluate(() => (window as unknown as { readonly complete: number }).complete); // as: set above
  const { metrics } = await session.send("Performance.getMetrics");
  return { complete, processor: (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000 };
}

const popup: { complete: number; processor: number }[] = [];
const empty: { complete: number; processor: number }[] = [];
for (let round = 0; round < ROUNDS; round++)
  for (const [into, path, selector] of [
    [popup, "popup.html", "#popup-whom"],
    [empty, "scan-frame.html", "body"],
  ] as const) {
    const page = await browser.context.newPage();
    into.push(await opening(page, path, selector));
    await page.close();
  }
for (const key of ["complete", "processor"] as const) {
  const [ours, none] = [median(popup.map((one) => one[key])), median(empty.map((one) => one[key]))];
  console.log(`popup, ${key} ms: ${ours.toFixed(1)}, an empty page ${none.toFixed(1)}, ratio ${(ours / none).toFixed(2)}`);
}
await browser.close();
await server.close();

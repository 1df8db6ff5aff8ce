// What the extension costs a page, with and without it side by side in one browser run: `npm run build && npm run pages && node tests/bench/page-cost.ts`
import type { Page } from "playwright-core";
import { copy } from "../browser/clipboard.ts";
import { launch } from "../browser/harness.ts";
import { overlay } from "../browser/overlay.ts";
import { SAMPLE_POLICY } from "../browser/sample-policy.ts";
import { startSiteServer } from "../browser/site-server.ts";

const ROUNDS = 15;
const server = await startSiteServer();
const browser = await launch({ server, policy: SAMPLE_POLICY });
await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Main-thread milliseconds of one load, all of them and those of scripts: what Chromium itself counts. */
async function cost(page: Page, url: string): Promise<{ readonly task: number; readonly script: number }> {
  const session = await browser.context.newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(url);
  await page.waitForTimeout(250);
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { task: seconds("TaskDuration") * 1000, script: seconds("ScriptDuration") * 1000 };
}

// Interleaved: a guarded page, and the same page on a host that the catalog says is no AI tool (one that no list knows would be recognised).
const guarded: { task: number; script: number }[] = [];
const ordinary: { task: number; script: number }[] = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const [into, host] of [
    [guarded, "chatgpt.com"],
    [ordinary, "mail.google.com"],
  ] as const) {
    const page = await browser.context.newPage();
    into.push(await cost(page, `https://${host}/composer/textarea`));
    await page.close();
  }
}
for (const key of ["task", "script"] as const) {
  const [on, off] = [median(guarded.map((one) => one[key])), median(ordinary.map((one) => one[key]))];
  console.log(`page load, ${key} ms: guarded ${on.toFixed(1)}, not guarded ${off.toFixed(1)}, ratio ${(on / off).toFixed(2)}`);
}

const page = await browser.context.newPage();
const line = "Thank you for your note about the spring fair, it was kind of you. ";
await page.goto("https://chatgpt.com/composer/textarea");
await page.evaluate(() => {
  const longest = { ms: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
  }).observe({ entryTypes: ["longtask"] });
  Object.assign(window, { longest });
});
for (const [name, text] of [
  ["10 kB with a finding", `${line.repeat(150)} SSN 219-09-9999`],
  ["10 kB harmless", line.repeat(150)],
  ["1 MB harmless", line.repeat(15_000)],
] as const) {
  await copy(page, text);
  await page.locator("textarea").fill("");
  await page.locator("textarea").click();
  await page.evaluate(() => Object.assign((window as unknown as { longest: { ms: number } }).longest, { ms: 0 }));
  const before = Date.now();
  await page.keyboard.press("Control+V");
  if (text.includes("SSN")) await overlay(page).opened();
  const shown = Date.now() - before;
  await page.waitForTimeout(400);
  const longest = await page.evaluate(() => (window as unknown as { longest: { ms: number } }).longest.ms);
  console.log(
    `paste of ${name}: ${shown} ms to the key's end or the overlay (driver included); longest task of the page ${longest.toFixed(0)} ms`,
  );
  if (text.includes("SSN")) await page.keyboard.press("Escape");
}
await browser.close();
await server.close();

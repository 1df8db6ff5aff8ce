// What the extension costs a page, with and without it side by side in one browser run: `npm run build && npm run pages && node tests/bench/page-cost.ts`
import type { Page } from "playwright-core";
import { launch } from "../browser/harness.ts";
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

await browser.close();
await server.close();

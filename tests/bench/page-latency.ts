// What a person waits for in a guarded page, measured by the page itself, beside the same page on a host that is not guarded: `npm run build && npm run pages && node tests/bench/page-latency.ts`
import type { Page } from "playwright-core";
import { copy } from "../browser/clipboard.ts";
import { launch } from "../browser/harness.ts";
import { SAMPLE_POLICY } from "../browser/sample-policy.ts";
import { startSiteServer } from "../browser/site-server.ts";

const ROUNDS = 7;
const KEYS = 200;
const server = await startSiteServer();
const browser = await launch({ server, policy: SAMPLE_POLICY });
await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const line = "Thank you for your note about the spring fair, it was kind of you. ";
const TEXTS = {
  "10 kB with a finding": `${line.repeat(150)} SSN 219-09-9999`,
  "10 kB harmless": line.repeat(150),
  "1 MB with a finding": `${line.repeat(15_000)} SSN 219-09-9999`,
  "1 MB harmless": line.repeat(15_000),
};

interface Watch {
  /** From the key that pastes to the first frame in which our question has the focus, or the text is in. */
  shown: number;
  longest: number;
}

async function open(host: string, composer: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`https://${host}/composer/${composer}`);
  await page.locator("textarea, [contenteditable=true]").first().click();
  await page.waitForTimeout(800); // the engine has been made by then, as when a person begins to write
  await page.evaluate(() => {
    const box = document.activeElement;
    const length = () => (box instanceof HTMLTextAreaElement ? box.value.length : (box?.textContent ?? "").length);
    const watch: Watch = { shown: 0, longest: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watch.longest = Math.max(watch.longest, duration);
    }).observe({ entryTypes: ["longtask"] });
    addEventListener("keydown", ({ key, timeStamp }) => {
      if (key.toLowerCase() !== "v") return;
      const before = length();
      const look = () => {
        if (document.activeElement === box && length() === before) requestAnimationFrame(look);
        else watch.shown = performance.now() - timeStamp;
      };
      requestAnimationFrame(look);
    });
    Object.assign(window, { watch });
  });
  return page;
}
const watched = (page: Page) => page.evaluate(() => (window as unknown as { watch: Watch }).watch);

async function paste(host: string, composer: string, text: string): Promise<Watch> {
  const page = await open(host, composer);
  await copy(page, text);
  await page.keyboard.press("Control+V");
  await page.waitForFunction(() => (window as unknown as { watch: Watch }).watch.shown > 0, undefined, { timeout: 30_000 });
  await page.waitForTimeout(300);
  const seen = await watched(page);
  await page.close();
  return seen;
}

for (const composer of ["textarea", "contenteditable"])
  for (const [name, text] of Object.entries(TEXTS)) {
    const guarded: Watch[] = [];
    const other: Watch[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      guarded.push(await paste("chatgpt.com", composer, text));
      other.push(await paste("mail.google.com", composer, text));
    }
    const said = (all: readonly Watch[]) =>
      `${median(all.map(({ shown }) => shown)).toFixed(0)} ms to the first frame, longest task ${median(all.map(({ longest }) => longest)).toFixed(0)} ms`;
    console.log(`paste of ${name}, ${composer}: guarded ${said(guarded)}; not guarded ${said(other)}`);
  }

/** Milliseconds of the main thread for one key, in a composer of 20,000 characters; those of scripts, and all. */
async function perKey(host: string, composer: string): Promise<{ readonly script: number; readonly task: number }> {
  const page = await open(host, composer);
  await copy(page, line.repeat(300));
  await page.keyboard.press("Control+V");
  await page.waitForTimeout(1500);
  const session = await browser.context.newCDPSession(page);
  await session.send("Performance.enable");
  const now = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { script: seconds("ScriptDuration") * 1000, task: seconds("TaskDuration") * 1000 };
  };
  const before = await now();
  for (let key = 0; key < KEYS; key++) await page.keyboard.press(key % 6 === 5 ? " " : "e");
  const after = await now();
  await page.close();
  return { script: (after.script - before.script) / KEYS, task: (after.task - before.task) / KEYS };
}
for (const composer of ["textarea", "contenteditable", "prosemirror"]) {
  const [guarded, other] = [[], []] as { script: number; task: number }[][]; // as: to be filled
  for (let round = 0; round < 3; round++) {
    guarded?.push(await perKey("chatgpt.com", composer));
    other?.push(await perKey("mail.google.com", composer));
  }
  const said = (all: readonly { script: number; task: number }[] = []) =>
    `${median(all.map(({ script }) => script)).toFixed(2)} ms of scripts, ${median(all.map(({ task }) => task)).toFixed(2)} ms in all`;
  console.log(`a key in 20,000 characters, ${composer}: guarded ${said(guarded)}; not guarded ${said(other)}`);
}
await browser.close();
await server.close();

// What the extension costs pages that have nothing to do with AI: `npm run build && npm run pages && node tests/bench/ordinary-pages.ts`
// Two browsers in one run, by turns: one with Handrail, one with an extension that has no scripts; and the second one twice, for what is only noise.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, type TestBrowser } from "../browser/harness.ts";
import { SAMPLE_POLICY } from "../browser/sample-policy.ts";
import { startSiteServer } from "../browser/site-server.ts";
import { SERVED } from "../browser/sites/written-pages.ts";

const ROUNDS = 20;
const empty = mkdtempSync(join(tmpdir(), "handrail-empty-"));
writeFileSync(join(empty, "manifest.json"), JSON.stringify({ manifest_version: 3, name: "Empty", version: "1" }));
const server = await startSiteServer();
const withHandrail = await launch({ server, policy: SAMPLE_POLICY });
const without = await launch({ server, extensionDir: empty });
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

interface Cost {
  readonly task: number;
  readonly script: number;
  readonly load: number;
  /** Of our scripts alone, as a sampling profiler sees it. */
  readonly ours: number;
}

/** Main-thread milliseconds of one load and the second after it. */
async function cost(browser: TestBrowser, url: string): Promise<Cost> {
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 100 });
  await session.send("Profiler.start");
  await page.goto(url);
  await page.waitForTimeout(1200);
  const { profile } = await session.send("Profiler.stop");
  const { metrics } = await session.send("Performance.getMetrics");
  const load = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType("navigation");
    return entry instanceof PerformanceNavigationTiming ? entry.loadEventEnd - entry.responseEnd : Number.NaN;
  });
  await page.close();
  const own = new Set(profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith("chrome-extension://")).map(({ id }) => id));
  const ours = (profile.samples ?? []).reduce((sum, id, at) => sum + (own.has(id) ? (profile.timeDeltas?.[at] ?? 0) : 0), 0) / 1000;
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { task: seconds("TaskDuration") * 1000, script: seconds("ScriptDuration") * 1000, load, ours };
}

const pages = ["news about AI with comments", "a note in a donor database", "a wiki article on language models", "gift cards"];
for (const { url, page } of SERVED.ordinary.filter(({ page: { name } }) => pages.includes(name))) {
  // The first visit may take a look, which is remembered: it is told apart.
  const first = await cost(withHandrail, url);
  await cost(without, url);
  const arms: Record<"handrail" | "none" | "noneAgain", Cost[]> = { handrail: [], none: [], noneAgain: [] };
  for (let round = 0; round < ROUNDS; round++) {
    arms.handrail.push(await cost(withHandrail, url));
    arms.none.push(await cost(without, url));
    arms.noneAgain.push(await cost(without, url));
  }
  console.log(`${page.name}: first visit, our scripts ${first.ours.toFixed(1)} ms`);
  for (const key of ["task", "script", "load", "ours"] as const) {
    const [on, off, again] = [arms.handrail, arms.none, arms.noneAgain].map((costs) => median(costs.map((one) => one[key])));
    const ratio = key === "ours" ? "" : `, ratio ${((on ?? 0) / (off ?? 1)).toFixed(2)}; noise ${((again ?? 0) / (off ?? 1)).toFixed(2)}`;
    console.log(`  ${key} ms: with ${on?.toFixed(2)}, without ${off?.toFixed(2)}${ratio}`);
  }
}
await withHandrail.close();
await without.close();
await server.close();
rmSync(empty, { recursive: true });

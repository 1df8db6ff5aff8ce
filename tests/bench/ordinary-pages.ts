// What the extension costs pages that have nothing to do with AI: `npm run build && npm run pages && node tests/bench/ordinary-pages.ts`
// Two browsers in one run, by turns: one with Handrail, one with an extension that has no scripts; and the second one twice, for what is only noise.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, type TestBrowser } from "../browser/harness.ts";
import { SAMPLE_POLICY } from "../browser/sample-policy.ts";
import { startSiteServer } from "../browser/site-server.ts";
import { SERVED } from "../browser/sites/written-pages.ts";

const ROUNDS = 12;
const empty = mkdtempSync(join(tmpdir(), "handrail-empty-"));
writeFileSync(join(empty, "manifest.json"), JSON.stringify({ manifest_version: 3, name: "Empty", version: "1" }));
const server = await startSiteServer();
const withHandrail = await launch({ server, policy: SAMPLE_POLICY });
const without = await launch({ server, extensionDir: empty });
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

interface Cost {
  readonly task: number;
  readonly load: number;
  /** Of our scripts alone, as a sampling profiler sees it. */
  readonly ours: number;
}

/** Main-thread milliseconds of one load and the second after it. */
async function cost(browser: TestBrowser, url: string, profiled: boolean): Promise<Cost> {
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await session.send("Performance.enable");
  if (profiled) {
    await session.send("Profiler.enable");
    await session.send("Profiler.setSamplingInterval", { interval: 100 });
    await session.send("Profiler.start");
  }
  await page.goto(url);
  await page.waitForTimeout(600);
  const { profile } = profiled ? await session.send("Profiler.stop") : { profile: { nodes: [], samples: [], timeDeltas: [] } };
  const { metrics } = await session.send("Performance.getMetrics");
  const load = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType("navigation");
    return entry instanceof PerformanceNavigationTiming ? entry.loadEventEnd - entry.responseEnd : Number.NaN;
  });
  await page.close();
  const nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string } }[] = profile.nodes;
  const own = new Set(nodes.filter(({ callFrame }) => callFrame.url.startsWith("chrome-extension://")).map(({ id }) => id));
  const samples: readonly number[] = profile.samples ?? [];
  const ours = samples.reduce((sum, id, at) => sum + (own.has(id) ? (profile.timeDeltas?.[at] ?? 0) : 0), 0) / 1000;
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { task: seconds("TaskDuration") * 1000, load, ours };
}

const pages = ["a note in a donor database", "a wiki article on language models"];
for (const { url, page } of SERVED.ordinary.filter(({ page: { name } }) => pages.includes(name))) {
  // The first visit may take a look, which is remembered: it is told apart.
  const first = await cost(withHandrail, url, true);
  const later: number[] = [];
  for (let load = 0; load < 8; load++) later.push((await cost(withHandrail, url, true)).ours);
  await cost(without, url, false);
  const arms: Record<"handrail" | "none" | "noneAgain", Cost[]> = { handrail: [], none: [], noneAgain: [] };
  for (let round = 0; round < ROUNDS; round++) {
    arms.handrail.push(await cost(withHandrail, url, false));
    arms.none.push(await cost(without, url, false));
    arms.noneAgain.push(await cost(without, url, false));
  }
  console.log(
    `${page.name}: our scripts, first visit ${first.ours.toFixed(1)} ms, later ${median(later).toFixed(1)} ms, at best ${Math.min(...later).toFixed(1)} ms`,
  );
  for (const key of ["task", "load"] as const) {
    const [on, off, again] = [arms.handrail, arms.none, arms.noneAgain].map((costs) => median(costs.map((one) => one[key])));
    const ratio = `, ratio ${((on ?? 0) / (off ?? 1)).toFixed(2)}; noise ${((again ?? 0) / (off ?? 1)).toFixed(2)}`;
    console.log(`  ${key} ms: with ${on?.toFixed(2)}, without ${off?.toFixed(2)}${ratio}`);
  }
}
await withHandrail.close();
await without.close();
await server.close();
rmSync(empty, { recursive: true });

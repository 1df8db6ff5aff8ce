// What the extension costs pages that have nothing to do with AI: `npm run build && node tests/bench/ordinary-pages.ts`
// Four browsers in one run, by turns: with Handrail; with an extension that has one empty script; with none; and again with none, for what is only noise.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startSiteServer } from "../browser/site-server.ts";
import { SERVED } from "../browser/sites/written-pages.ts";
import { type Cost, launchTraced } from "./traced-browser.ts";

const ROUNDS = Number(process.argv[2] ?? 3);
const LOADS = 6;
const HANDRAIL = resolve(import.meta.dirname, "../../.output/chrome-mv3");
const folder = mkdtempSync(join(tmpdir(), "handrail-arms-"));
const extension = (name: string, manifest: object): string => {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, "manifest.json"), JSON.stringify({ manifest_version: 3, name, version: "1", ...manifest }));
  writeFileSync(join(folder, name, "script.js"), ";");
  return join(folder, name);
};
const everywhere = ["*://*/*"];
const ARMS = {
  none: undefined,
  "none again": undefined,
  "an empty script": extension("script", { content_scripts: [{ matches: everywhere, js: ["script.js"] }] }),
  Handrail: HANDRAIL,
};
const server = await startSiteServer();
const arms = await Promise.all(
  Object.entries(ARMS).map(async ([name, directory]) => ({ name, browser: await launchTraced(server, directory), costs: [] as Cost[] })),
);
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const pages = ["a note in a donor database", "a wiki article on language models"];
await new Promise((done) => setTimeout(done, 5000)); // the extensions have started
for (const { url, page } of SERVED.ordinary.filter(({ page: { name } }) => pages.includes(name))) {
  // The first visit may take a look, which is remembered.
  for (const { browser } of arms) await browser.costs(url, 1);
  for (let round = 0; round < ROUNDS; round++) for (const { browser, costs } of arms) costs.push(...(await browser.costs(url, LOADS)));
  for (const { name, costs } of arms) {
    const of = (key: keyof Cost) => `${median(costs.map((cost) => cost[key])).toFixed(1)} ms`;
    console.log(`${page.name}, ${name}: main thread ${of("main")}, of it our scripts ${of("ours")}; loaded after ${of("load")}`);
    costs.length = 0;
  }
}
for (const { browser } of arms) await browser.close();
await server.close();
rmSync(folder, { recursive: true });

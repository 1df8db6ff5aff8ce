import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import type { AxeResults } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "./find-browser.ts";

const GALLERY = ".output/gallery";
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What a narrow window or a direction can break; all else is the same whichever way it is looked at. */
const LAYOUT_RULES = ["scrollable-region-focusable", "css-orientation-lock", "meta-viewport"];
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** How people look at it, and what axe looks for then; undefined: for everything. 320 x 256 is what is left of a 1280 x 1024 screen at 400 %. */
const EYES: readonly (readonly [
  name: string,
  direction: "ltr" | "rtl",
  rules: readonly string[] | undefined,
  options: BrowserContextOptions,
])[] = [
  ["light", "ltr", undefined, {}],
  ["dark", "ltr", COLOUR_RULES, { colorScheme: "dark" }],
  ["more contrast", "ltr", COLOUR_RULES, { contrast: "more" }],
  ["320 pixels wide", "ltr", LAYOUT_RULES, { viewport: { width: 320, height: 640 } }],
  ["enlarged to 400 %", "ltr", LAYOUT_RULES, { viewport: { width: 320, height: 256 } }],
  ["right to left", "rtl", LAYOUT_RULES, { viewport: { width: 380, height: 600 } }],
];

let browser: Browser;
let server: Server;
let home: string;

beforeAll(async () => {
  await build({ configFile: "tests/components/gallery/vite.config.ts" });
  server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://gallery").pathname;
    if (path === "/favicon.ico") return response.writeHead(204).end();
    const file = path === "/" ? "index.html" : path;
    return response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain" }).end(readFileSync(join(GALLERY, file)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  home = `http://127.0.0.1:${address.port}/`;
  browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: false });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe.each(EYES)("every component in every state, %s", (_, direction, rules, options) => {
  it("has nothing that axe finds, nothing wider than the window, and no error", { timeout: 120_000 }, async () => {
    const context = await browser.newContext({ viewport: { width: 900, height: 700 }, reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on("pageerror", (error) => wrong.push(error.message));
    await page.goto(home);
    const states = await page.locator("a").allTextContents();
    expect(states.length).toBeGreaterThan(30);
    await page.evaluate(AXE);
    for (const state of states) {
      await page.goto(`${home}#state=${state}&dir=${direction}`);
      await page.locator(".handrail").first().waitFor({ state: "attached" });
      wrong.push(...(await look(page, rules)).map((what) => `${state}: ${what}`));
    }
    await context.close();
    expect(wrong).toEqual([]);
  });
});

async function look(page: Page, rules: readonly string[] | undefined): Promise<readonly string[]> {
  const options = { resultTypes: ["violations"], ...(rules === undefined ? {} : { runOnly: { type: "rule", values: rules } }) };
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults; // as: what axe.run gives
  // Shadow roots are open in the gallery, so Playwright's locators see into them.
  const wide = await page.locator(".handrail, .handrail *").evaluateAll((elements) =>
    elements
      .map((element) => ({ name: `${element.tagName}.${element.className}`, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.right > innerWidth + 1 || box.left < -1))
      .map(({ name }) => `${name} is wider than the window`),
  );
  return [...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`)), ...wide];
}

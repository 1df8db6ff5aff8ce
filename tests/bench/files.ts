// Large files in the real browser: `npm run build && npm run pages && node tests/bench/files.ts`. Progress, cancel, and how long the page is ever kept from drawing.
import { choose, onDisk } from "../browser/choose-files.ts";
import { launch } from "../browser/harness.ts";
import { overlay } from "../browser/overlay.ts";
import { SAMPLE_POLICY } from "../browser/sample-policy.ts";
import { startSiteServer } from "../browser/site-server.ts";
import { makeSheet } from "../files/made-documents.ts";

const letters = "abcdefghijklmnopqrstuvwxyz";
let seed = 7;
const word = () => {
  let text = "";
  for (let index = 0; index < 9; index++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += letters.charAt(seed % 26);
  }
  return text;
};
// Words that do not repeat, so that the packed file is as large as its size says.
const rows = Array.from({ length: 190_000 }, (_, row) => [row, ...Array.from({ length: 8 }, () => ({ inline: `${word()} ${word()}` }))]);
rows.push([1, { inline: "SSN 219-09-9999" }]);
const sheet = makeSheet([rows]);
console.log(`workbook: ${(sheet.length / 1e6).toFixed(1)} MB packed, ${rows.length} rows`);

const server = await startSiteServer();
const browser = await launch({ server, policy: SAMPLE_POLICY });
const disk = onDisk({ "large.xlsx": sheet });
const page = await browser.context.newPage();
await page.goto("https://chatgpt.com/uploads");
await page.waitForFunction(() => "uploadEvents" in window);
const open = () => choose(page, () => page.locator("#attached").click(), [disk.path("large.xlsx")]);
const watch = () =>
  page.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    const step = () => {
      gaps.push(performance.now() - last);
      last = performance.now();
      setTimeout(step, 4);
    };
    step();
    Object.assign(window, { gaps });
  });
const longestGap = () => page.evaluate(() => Math.max(...(window as unknown as { gaps: number[] }).gaps.splice(0)));

await watch();
await open();
const start = Date.now();
await overlay(page).opened();
await longestGap();
await page.waitForTimeout(4000);
console.log(
  `while it is looked through, the page can do nothing for ${(await longestGap()).toFixed(0)} ms at most (four seconds, nobody else asking)`,
);
const shown: number[] = [];
for (let text = await overlay(page).text(); !text.includes("Upload anyway"); text = await overlay(page).text()) {
  if (text.includes("Looking through your file")) shown.push(Date.now() - start);
  if (Date.now() - start > 120_000) throw new Error("never looked through");
}
console.log(
  `looked through in ${((Date.now() - start) / 1000).toFixed(1)} s; progress was up for ${((shown.at(-1) ?? 0) / 1000).toFixed(1)} s of it`,
);
await page.keyboard.press("Escape");
await overlay(page).closed();

await open();
await overlay(page).opened();
await page.waitForTimeout(600);
await longestGap();
const cancelled = Date.now();
await page.keyboard.press("Escape");
await overlay(page).closed();
console.log(
  `cancel: closed after ${Date.now() - cancelled} ms; the page got ${server.received().filter(({ path }) => path === "/api/upload").length} files`,
);
await browser.close();
await server.close();
disk.remove();

import { rmSync } from "node:fs";
import { relative, resolve } from "node:path";
import { tryByHand } from "./demo/by-hand.ts";
import { walk } from "./demo/walk.ts";
import { launch } from "./harness.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { startSiteServer } from "./site-server.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const PICTURES = resolve(ROOT, ".output/demo");
const IN_YOUR_OWN_BROWSER = `
In your own browser: open chrome://extensions, switch on Developer mode, choose "Load unpacked", and pick
  ${resolve(ROOT, ".output/chrome-mv3")}
Without a policy it starts with built-in rules, and says so.`;

const byHand = !process.argv.includes("--headless") && hasDisplay();
const server = await startSiteServer();
const browser = await launch({ server, policy: SAMPLE_POLICY, headless: !byHand });
try {
  if (byHand) {
    await tryByHand(browser);
  } else {
    rmSync(PICTURES, { recursive: true, force: true });
    const failed = await walk(browser, server, PICTURES);
    console.log(`\nPictures of every step: ${relative(process.cwd(), PICTURES)}/`);
    if (failed > 0) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(IN_YOUR_OWN_BROWSER);

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some((name) => name !== undefined && name !== "");
}

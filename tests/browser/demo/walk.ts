import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { TestBrowser } from "../harness.ts";
import type { SiteServer } from "../site-server.ts";
import { STEPS } from "./steps.ts";

/** What a step works with. */
interface Stage {
  readonly browser: TestBrowser;
  readonly server: SiteServer;
  /** The tab that the steps share. */
  readonly page: Page;
  /** Keeps a picture of the shared tab, or of another page. */
  picture(page?: Page): Promise<void>;
}

/** One step of the walk. Resolves to what happened, as it was read; throws when that is not what should happen. */
export interface Step {
  readonly title: string;
  run(stage: Stage): Promise<string>;
}

/** Longer than our dialogs take to fade in. */
const APPEARING_MS = 400;

/** Runs every step, prints a line for each, and keeps the pictures in the folder. Resolves to the number of steps that failed. */
export async function walk(browser: TestBrowser, server: SiteServer, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1200, height: 760 });
  let failed = 0;
  for (const [i, step] of STEPS.entries()) {
    const name = `${String(i + 1).padStart(2, "0")}-${step.title.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
    const picture = async (of: Page = page) => {
      await of.waitForTimeout(APPEARING_MS);
      await of.screenshot({ path: join(folder, `${name}.png`) });
    };
    try {
      console.log(`ok      ${step.title}: ${await step.run({ browser, server, page, picture })}`);
    } catch (wrong) {
      failed += 1;
      await picture().catch(() => undefined);
      console.log(`FAILED  ${step.title}: ${wrong instanceof Error ? wrong.message : String(wrong)}`);
    }
  }
  console.log(`\n${STEPS.length - failed} of ${STEPS.length} steps did what they should.`);
  return failed;
}

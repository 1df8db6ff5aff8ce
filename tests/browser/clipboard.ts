import type { Page } from "playwright-core";

/** Puts text on the browser's clipboard, by way of the page: plain, and as HTML when given. A paste by key is then a trusted one. */
export async function copy(page: Page, plain: string, html?: string): Promise<void> {
  await page.bringToFront();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(
    async ([plain, html]) => {
      const flavours = { "text/plain": new Blob([plain], { type: "text/plain" }) };
      const all = html === undefined ? flavours : { ...flavours, "text/html": new Blob([html], { type: "text/html" }) };
      await navigator.clipboard.write([new ClipboardItem(all)]);
    },
    [plain, html] as const,
  );
}

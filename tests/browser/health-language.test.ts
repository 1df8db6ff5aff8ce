import { expect, it } from "vitest";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { withBrowser } from "./with-browser.ts";

const shared = withBrowser();

it("the health page speaks the policy's language, all of it", async () => {
  await shared.browser.setPolicy({ ...SAMPLE_POLICY, language: "es-MX" });
  await shared.browser.waitForStored("policy", (record) => JSON.stringify(record).includes('"es-MX"'));
  const page = await shared.browser.context.newPage();
  await page.goto(`chrome-extension://${shared.browser.extensionId}/health.html`);
  await page.getByRole("heading", { level: 1, name: "Estado" }).waitFor();
  await page.getByText("Contraseñas y claves").waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("es");
  expect(await page.title()).toBe("Handrail: Estado");
  expect((await page.locator("h2").allTextContents()).filter((heading) => /\b(?:the|what|does|rules)\b/i.test(heading))).toEqual([]);
  await page.close();
});

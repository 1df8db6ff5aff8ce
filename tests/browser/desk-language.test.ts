import { expect, it } from "vitest";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { withBrowser } from "./with-browser.ts";

const shared = withBrowser();
const ENGLISH = /\b(?:the|what|does|rules|your|which|here|tools)\b/i;

it.each([
  ["health", "Estado", "Contraseñas y claves"],
  ["policy-builder", "Editor de reglas", "3. Exportar"],
  ["printed-policy", "Reglas impresas", "Herramientas aprobadas"],
])("the page %s speaks the policy's language, all of it", async (name, title, holds) => {
  await shared.browser.setPolicy({ ...SAMPLE_POLICY, language: "es-MX" });
  await shared.browser.waitForStored("policy", (record) => JSON.stringify(record).includes('"es-MX"'));
  const page = await shared.browser.context.newPage();
  await page.goto(`chrome-extension://${shared.browser.extensionId}/${name}.html`);
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.getByText(holds).first().waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("es");
  for (const details of await page.locator("details").all())
    await details.evaluate((element: HTMLDetailsElement) => element.toggleAttribute("open", true));
  const said = await page.locator("h1, h2, h3, label, legend, button, summary, .hint, nav a, [role=status]").allTextContents();
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((text) => ENGLISH.test(text))).toEqual([]);
  await page.close();
});

it.each(["A4", "Letter"])("a policy with long lists is printed on two pages of %s", async (format) => {
  const hosts = Array.from({ length: 40 }, (_, i) => `tool${i}.example`);
  await shared.browser.setPolicy({
    ...SAMPLE_POLICY,
    language: "es-MX",
    policyName: `For ${format}`,
    approvedTools: hosts,
    prohibitedTools: hosts.map((host) => `no.${host}`),
    tools: ["claude", "chatgpt"].map((id) => ({ id, status: "limited", conditions: "Solo cartas.", owner: "Sam", reviewBy: "2099-12-15" })),
  });
  await shared.browser.waitForStored("policy", (record) => JSON.stringify(record).includes(`For ${format}`));
  await shared.page.goto(`chrome-extension://${shared.browser.extensionId}/printed-policy.html`);
  await shared.page.getByText("Solo cartas.").first().waitFor();
  const pdf = (await shared.page.pdf({ format })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { firefoxJson } from "../../lib/policy/exports/firefox-json.ts";
import { geckoId, launchFirefox, packedExtension, type TestFirefox } from "./firefox.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

const WEBHOOK = "requests.riverbend.example";
const POLICY = {
  organization: { name: "Riverbend Shelter", contactName: "Sam Okafor" },
  approvedTools: ["claude"],
  requests: { webhookUrl: `https://${WEBHOOK}/ai` },
  language: "fr",
};

let server: SiteServer;
let firefox: TestFirefox;
let folder: string;
beforeAll(async () => {
  server = await startSiteServer();
  folder = mkdtempSync(join(tmpdir(), "handrail-xpi-"));
  const target = { chromiumId: "", updateUrl: "", geckoId: geckoId(), installUrl: pathToFileURL(packedExtension(folder)).href };
  firefox = await launchFirefox({ server, hosts: [WEBHOOK], policies: firefoxJson.write(POLICY, target, { chromium: {}, firefox: {} }) });
});
afterAll(async () => {
  await firefox.close();
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

const bodyOf = (page: Page) => page.evaluate(() => document.body.textContent).catch(() => "");
const press = (page: Page, name: string) =>
  page.evaluate((text) => [...document.querySelectorAll("button")].find((button) => button.textContent?.startsWith(text))?.click(), name);

it("in Firefox a request is posted, in the policy's language, and given back with its words when nobody takes it", async () => {
  server.answerWith(WEBHOOK, 410);
  const popup = await firefox.popup();
  await expect.poll(() => bodyOf(popup), { timeout: 15_000 }).toContain("Puis-je utiliser");
  const request = await firefox.own("request");
  await expect.poll(() => bodyOf(request), { timeout: 15_000 }).toContain("À quoi servira-t-il ?");
  await request.type("#name", "Otter");
  await request.type("#purpose", "Comptes rendus de réunion");
  await press(request, "Envoyer la demande");
  await expect.poll(() => bodyOf(request), { timeout: 15_000 }).toContain("Cela n'a pas été pris");
  expect(JSON.parse(server.received().find(({ host }) => host === WEBHOOK)?.body ?? "{}")).toMatchObject({
    name: "Otter",
    purpose: "Comptes rendus de réunion",
    subject: "Demande d'un outil d'IA : Otter",
  });
  await expect.poll(() => bodyOf(popup), { timeout: 15_000 }).toContain("Non remis");
  await press(popup, "Je l'ai envoyé");
  await expect.poll(() => bodyOf(popup), { timeout: 15_000 }).not.toContain("L'autre côté ne l'a pas pris");
});

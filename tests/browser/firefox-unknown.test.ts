import { afterAll, beforeAll, expect, it } from "vitest";
import { launchFirefox, type TestFirefox } from "./firefox.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

let server: SiteServer;
let firefox: TestFirefox;
beforeAll(async () => {
  server = await startSiteServer();
  firefox = await launchFirefox({ server, hosts: ["quickbrief.example", "plain6.riverbend.example"] });
});
afterAll(async () => {
  await firefox.close();
  await server.close();
});

it("in Firefox too, an unknown AI page is recognised and an ordinary one left alone", async () => {
  const ordinary = await firefox.goTo("https://plain6.riverbend.example/wiki/Large_language_model");
  const unknown = await firefox.goTo("https://quickbrief.example/composer/textarea");
  await expect.poll(() => firefox.shown(unknown), { timeout: 12_000 }).toMatch(/Unknown AI tool|looks like an AI tool/);
  expect(await firefox.shown(ordinary)).not.toContain("AI tool");
});

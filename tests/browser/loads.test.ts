import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { idOf, launch } from "./harness.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

const BUILT = resolve(import.meta.dirname, "../../.output/chrome-mv3");

let server: SiteServer;
beforeAll(async () => {
  server = await startSiteServer();
});
afterAll(() => server.close());

describe("the built extension", () => {
  test("loads under the id that policies name, and a managed policy arrives and changes while the browser runs", async () => {
    const browser = await launch({ server, policy: SAMPLE_POLICY });
    try {
      expect((await browser.serviceWorker()).url()).toBe(`chrome-extension://${idOf(BUILT)}/background.js`);
      await browser.setPolicy({ ...SAMPLE_POLICY, organization: { name: "Riverbend, renamed" } });
      await browser.waitForStored("policy", named("Riverbend, renamed"));
      expect(browser.consoleProblems).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test("takes a policy that a person loaded, where only an administrator may push one", async () => {
    const browser = await launch({ server, policy: SAMPLE_POLICY, policyRoute: "local-storage" });
    try {
      expect(browser.policyRoute).toBe("local-storage");
      await browser.waitForStored("policy", named(SAMPLE_POLICY.organization.name));
      await browser.setPolicy({ organization: { name: "Riverbend, renamed" } });
      await browser.waitForStored("policy", named("Riverbend, renamed"));
      await browser.setPolicy(undefined);
      await browser.waitForStored("policy", named(""));
    } finally {
      await browser.close();
    }
  });

  test("is refused with the reason when its managed schema is not what browsers take", async () => {
    const copy = mkdtempSync(join(tmpdir(), "handrail-refused-"));
    try {
      cpSync(BUILT, copy, { recursive: true });
      const path = join(copy, "managed_schema.json");
      const schema: object = JSON.parse(readFileSync(path, "utf8"));
      writeFileSync(path, JSON.stringify({ ...schema, additionalProperties: false }));
      await expect(launch({ server, extensionDir: copy })).rejects.toThrow(/additionalProperties/);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});

function named(organization: string): (record: unknown) => boolean {
  return (record) => JSON.stringify(record)?.includes(`"name":"${organization}"`) ?? false;
}

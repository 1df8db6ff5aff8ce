import fc from "fast-check";
import { expect, test } from "vitest";
import { seenAs } from "../../lib/catalog/seen-as.ts";
import { holding, type SeenSites, withSeenSite } from "../../lib/catalog/seen-sites.ts";
import { seenTool } from "../../lib/catalog/seen-tool.ts";

const DAYS = 24 * 60; // minutes
const site = (minute: number, catalog = "a") => ({ as: { kind: "chat" }, minute, catalog }) as const;

test("a site holds for thirty days and for the catalog that did not know it", () => {
  const sites = withSeenSite({}, "desk.example", site(1000));
  expect(Object.keys(holding(sites, "a", 1000 + 30 * DAYS - 1))).toEqual(["desk.example"]);
  expect(holding(sites, "a", 1000 + 30 * DAYS)).toEqual({});
  expect(holding(sites, "b", 1000)).toEqual({});
  expect(holding(sites, "a", 999)).toEqual({});
});

test("at most two hundred sites are kept, the latest", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.domain(), { minLength: 201, maxLength: 260 }), (hosts) => {
      let sites: SeenSites = {};
      for (const [index, host] of hosts.entries()) sites = withSeenSite(sites, host, site(index));
      expect(Object.keys(sites).length).toBe(200);
      expect(Object.keys(sites)).toContain(hosts.at(-1));
    }),
    { numRuns: 10 },
  );
});

test.each([
  [{ kind: "panel", family: "Dify" }, { kind: "panel", family: "Dify" }, "self-hosted"],
  [{ kind: "mirror", family: "copy of ChatGPT" }, { kind: "mirror", family: "copy of ChatGPT" }, "mirror"],
  [{ kind: "reseller", likely: true, signs: ["top-up"] }, { kind: "reseller" }, "reseller"],
  [{ kind: "reseller", likely: false, signs: ["top-up"] }, { kind: "possible-reseller" }, "reseller"],
  [{ kind: "chat" }, { kind: "chat" }, "self-hosted"],
  [{ kind: "local" }, { kind: "local" }, "self-hosted"],
] as const)("of %j is kept %j, and its channel is %s", (page, kept, channel) => {
  expect(seenAs(page)).toEqual(kept);
  expect(seenTool("desk.example", kept)).toMatchObject({ id: "desk.example", name: "desk.example", vendor: "", channel, seenAs: kept });
});

test("of an ordinary page nothing is kept", () => {
  expect(seenAs({ kind: "ordinary" })).toBeUndefined();
});

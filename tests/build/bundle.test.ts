import { globSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const OUT = ".output/chrome-mv3";
const kilobytes = (file: string) => gzipSync(readFileSync(`${OUT}/${file}`)).length / 1000;
const manifest = JSON.parse(readFileSync(`${OUT}/manifest.json`, "utf8"));

describe("what is shipped", () => {
  it("a guard of at most 100 kB gzip", () => {
    expect(kilobytes("guard.js")).toBeLessThan(100);
    expect(kilobytes("content-scripts/wire.js")).toBeLessThan(6);
  });

  it("asks for no permission that nothing here explains, and for the pages themselves", () => {
    const why = {
      storage: "the policy, and what is remembered of decisions",
      scripting: "the guard on hosts that only the policy names",
      webNavigation: "pages that become an AI tool without a load",
      alarms: "the day that an approval ends, and what is sent later",
      webRequest: "to see whether the browser's own policy names Google domains, and what leaves AI sites past the gates in the page",
      webRequestBlocking:
        "to stop what workers of AI sites send before anybody has answered; the browser gives it in Firefox, and in Chromium where an administrator installed the extension",
      declarativeNetRequestWithHostAccess: "blocked sites stay shut before they load, and tenant headers",
    };
    expect(manifest.permissions.toSorted()).toEqual(Object.keys(why).toSorted());
    expect(manifest.host_permissions).toEqual(["*://*/*", "ws://*/*", "wss://*/*"]);
    // To list the AI extensions of this browser: asked for by a button, never needed.
    expect(manifest.optional_permissions).toEqual(["management"]);
    // The pages that the browser shows in place of a blocked site and of an address with text in it, and the frame that reads files, which listens to guards only; nothing beside them can be loaded by a page.
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ["blocked.html", "address.html"], matches: ["*://*/*"] },
      { resources: ["scan-frame.html"], matches: ["*://*/*"] },
    ]);
  });

  it("a probe of at most 3 kB gzip, and a second script that only a page worth a look gets", () => {
    expect(kilobytes("probe.js")).toBeLessThan(3);
    expect(kilobytes("judge.js")).toBeLessThan(20);
  });

  it("runs the guard at AI tools only: no pattern names all hosts, a bare suffix, or a whole shared host", () => {
    const guards = manifest.content_scripts.filter(({ js }: { js: readonly string[] }) => js.includes("guard.js"));
    const patterns: readonly string[] = guards.flatMap(({ matches }: { matches: readonly string[] }) => matches);
    expect(patterns).toContain("*://*.chatgpt.com/*");
    expect(patterns.filter((pattern) => !/^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)+\/.+$/.test(pattern))).toEqual([]);
    for (const shared of ["google.com", "bing.com", "github.com", "x.com", "notion.so"])
      expect(patterns).not.toContain(`*://*.${shared}/*`);
  });

  it("runs one script on all pages: the probe, when they are idle, in their top frame only", () => {
    const everywhere = manifest.content_scripts.filter(({ matches }: { matches: readonly string[] }) => matches.includes("*://*/*"));
    expect(everywhere).toEqual([{ js: ["probe.js"], matches: ["*://*/*"], run_at: "document_idle" }]);
  });

  it("sends from one place only, the background's one post to an address of the policy: no other fetch, beacon or socket", () => {
    for (const file of globSync(`${OUT}/**/*.js`)) {
      const code = readFileSync(file, "utf8");
      const sends = file.endsWith("background.js") ? ["fetch("] : [];
      // The PDF reader has methods of the name "fetch": there, what is looked for is the global function.
      const requests = /\/pdf[^/]*$/.test(file)
        ? /(?:\bawait|\breturn|\bnew|[=(,!:?&|])\s*(?:fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource)\s*\(/g
        : /\b(?:fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource)\s*\(/g;
      expect(code.match(requests) ?? [], file).toEqual(sends);
      // re2js has a method of that name; what it calls is never the global one.
      expect(code.match(/(?<!\.)\beval\((?![\w$,]*\)\{)|\bnew Function\(/g) ?? [], file).toEqual([]);
    }
  });

  it("carries no example of a detector", () => {
    const code = readFileSync(`${OUT}/guard.js`, "utf8");
    const examples = globSync("lib/detect/detectors/**/*.ts").flatMap((file) => [
      ...(readFileSync(file, "utf8").split("export const examples")[1] ?? "").matchAll(/\["([^"\\]{20,})"/g),
    ]);
    expect(examples.length).toBeGreaterThan(20);
    expect(examples.map(([, text]) => text ?? "").filter((text) => code.includes(text))).toEqual([]);
  });
});

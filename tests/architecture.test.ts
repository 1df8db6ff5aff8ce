import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** Who may import whom. "*" is every pure folder. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  policy: ["base"],
  catalog: ["base"],
  detect: ["base"],
  redact: ["base", "detect"],
  files: ["base", "detect", "redact"],
  wire: [],
  decide: ["base", "policy", "catalog", "detect"],
  activity: ["base", "policy", "catalog", "detect", "decide"],
  request: ["base", "policy", "catalog", "detect", "decide", "activity"],
  messages: ["base", "policy", "catalog", "detect", "redact", "decide", "activity", "request"],
  browser: ["base", "policy", "catalog", "decide", "activity", "request", "messages", "detect", "files", "wire"],
  page: ["base", "detect", "decide", "redact", "files", "wire"],
};
const PURE = ["base", "policy", "catalog", "detect", "redact", "files", "decide", "activity", "request", "messages"];
const LONGEST_FILE = 200; // lines

const sources = globSync("{lib,components,entrypoints}/**/*.{ts,tsx}").map((file) => file.replaceAll("\\", "/"));

interface Import {
  readonly path: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): readonly Import[] {
  const found = readFileSync(file, "utf8").matchAll(/^(?:import|export)\s(type\s)?[^;]*?from\s"([^"]+)"/gm);
  return [...found].map(([, type, path = ""]) => ({
    path: path.startsWith(".") ? normalize(join(dirname(file), path)).replaceAll("\\", "/") : path,
    typeOnly: type !== undefined,
  }));
}

const folderOf = (path: string) => (path.startsWith("lib/") ? (path.split("/")[1] ?? "") : (path.split("/")[0] ?? ""));

describe("the house", () => {
  it("has the files that this test is about", () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(importsOf("lib/decide/decide.ts").map(({ path }) => path)).toContain("lib/policy/actions.ts");
  });

  it("lets each folder of lib import only what stands below it", () => {
    const wrong = sources
      .filter((file) => file.startsWith("lib/"))
      .flatMap((file) =>
        importsOf(file)
          .map(({ path }) => path)
          .filter((path) => /^(?:lib|components|entrypoints)\//.test(path) && folderOf(path) !== folderOf(file))
          .filter((path) => path.startsWith("lib/") === false || MAY_IMPORT[folderOf(file)]?.includes(folderOf(path)) !== true)
          .map((path) => `${file} imports ${path}`),
      );
    expect(wrong).toEqual([]);
  });

  it("lets components import only what is pure, and each other", () => {
    const wrong = sources
      .filter((file) => file.startsWith("components/"))
      .flatMap((file) =>
        importsOf(file)
          .map(({ path }) => path)
          .filter((path) => path.startsWith("entrypoints/") || (path.startsWith("lib/") && !PURE.includes(folderOf(path))))
          .map((path) => `${file} imports ${path}`),
      );
    expect(wrong).toEqual([]);
  });

  it("imports the extension APIs in one place", () => {
    expect(sources.filter((file) => importsOf(file).some(({ path }) => path === "webextension-polyfill"))).toEqual([
      "lib/browser/webext.ts",
    ]);
  });

  it("keeps zod and the whole catalog out of what a content script can reach", () => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { path, typeOnly } of importsOf(file))
        if (!typeOnly && /^(?:lib|components|entrypoints)\/.*\.tsx?$/.test(path)) visit(path);
    };
    for (const script of ["guard/index.ts", "overlay/index.tsx", "probe/index.ts", "judge/index.ts", "tell/index.tsx"])
      visit(`entrypoints/${script}`);
    visit("entrypoints/wire.content.ts");
    expect(reached.size).toBeGreaterThan(40);
    const zod = [...reached].filter((file) => importsOf(file).some(({ path, typeOnly }) => !typeOnly && path.startsWith("zod")));
    expect(zod).toEqual([]);
    expect([...reached].filter((file) => file.includes("catalog.generated"))).toEqual([]);
  });

  it("has no file over two hundred lines, but the generated ones", () => {
    const long = sources
      .filter((file) => !file.endsWith(".generated.ts"))
      .filter((file) => readFileSync(file, "utf8").split("\n").length > LONGEST_FILE + 1);
    expect(long).toEqual([]);
  });
});

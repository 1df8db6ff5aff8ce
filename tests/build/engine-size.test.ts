import { gzipSync } from "node:zlib";
import { build } from "vite";
import { expect, test } from "vitest";
import { inAscii } from "../../wxt.config.ts";

// As one script, for an ES library keeps its white space. The aim is 65 kB; the numbers of 80 more registers and the formats of 700 services took it beyond.
test("the engine by itself, with all detectors and names, is at most 73 kB gzip", async () => {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [inAscii],
    build: { write: false, minify: true, lib: { entry: "lib/detect/scan.ts", formats: ["iife"], name: "engine" } },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const code = outputs.map((chunk) => ("code" in chunk ? chunk.code : "")).join("");
  expect(code).toContain("us-ssn");
  expect(gzipSync(code).length / 1000).toBeLessThan(73);
}, 60_000);

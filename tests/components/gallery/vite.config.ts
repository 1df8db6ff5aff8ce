import { resolve } from "node:path";
import { defineConfig } from "vite";

const root = import.meta.dirname;

/** The page that shows every component in every state: `vite --config tests/components/gallery/vite.config.ts`, then `/?state=hold-warn&dir=rtl`. */
export default defineConfig({
  root,
  logLevel: "warn",
  publicDir: false,
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: { outDir: resolve(root, "../../../.output/gallery"), emptyOutDir: true, modulePreload: false },
});

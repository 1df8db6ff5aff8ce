import { globSync } from "node:fs";
import { basename, resolve } from "node:path";
import { defineConfig } from "vite";

const root = import.meta.dirname;
const entries = globSync(["composers/*.{ts,tsx}", "github.ts", "uploads.ts"], { cwd: root });

/** One script for each test page; the site server writes the HTML around it. */
export default defineConfig({
  root,
  logLevel: "warn",
  publicDir: false,
  define: { global: "globalThis" }, // Draft.js asks for it
  oxc: { jsx: { runtime: "automatic", importSource: "react" } },
  build: {
    outDir: resolve(root, "../../.output/pages"),
    emptyOutDir: true,
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: Object.fromEntries(entries.map((entry) => [basename(entry).replace(/\.tsx?$/, ""), resolve(root, entry)])),
      output: { entryFileNames: "[name].js", chunkFileNames: "shared/[name]-[hash].js" },
    },
  },
});

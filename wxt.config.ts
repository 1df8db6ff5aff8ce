import { build } from "vite";
import { defineConfig } from "wxt";
import { isWholeHost, manifestPatterns } from "./lib/catalog/match-patterns.ts";
import { patternGroups } from "./lib/catalog/pattern-groups.ts";
import { GECKO_ID } from "./lib/policy/exports/own-ids.ts";

/** Gives test and self-hosted builds the extension id that policies name. A store gives its own id, so `npm run zip` (mode "store") leaves it out. */
const KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsPlUPITQTlWSqy3FTr2RBulKcTen4RLs8/Qm6RjhXKLpAIw8QyPeSF3guKk6FXdu6yyD3CB5aXLUltTQ7dukWVh4QYAZoCI151VFxFYQI+pHaJEB28laZaGtqW+UJR7AY172wSYfMG620kEVhmphzoPUvO2E7WBsJMpXZjtInH9tFUXofMYXR3YNY24ms4JmcsM93LIVKse6sibh682qnm6QvdrXtaGnAhrIm0kk7h3BKliJE7olTi+XGv8IrlEtGFO3Xif+uJc1oFOSkNC3EAitfkADf0aMYtn79m6PAomWIu2cbmad7gePqC6JL7swhx1UeLSRyWHOWo4+lwPmHQIDAQAB";

/** Cuts the PDF reader off from the network, which it has no use for: what it is given is all that it reads. */
const offline = {
  name: "offline",
  transform: (code: string, id: string) =>
    /pdfjs-dist/.test(id)
      ? code.replace(/(await|return) fetch\(/g, "$1 undefined(").replace(/new XMLHttpRequest\(/g, "new undefined(")
      : undefined,
};

const ENGINE = "\0engine";

/**
 * What the guard looks with: two thirds of its code, and not needed while a page starts. `require` has it run when it is first called, which `import` cannot say.
 * As one module: what runs late costs a wrapper for each, and these are 250. Three kilobytes of every guard.
 */
const lateEngine = {
  name: "late-engine",
  enforce: "pre" as const,
  resolveId: (id: string) => (id === ENGINE ? id : undefined),
  load: (id: string) => (id === ENGINE ? engine() : undefined),
  transform: (code: string, id: string) =>
    /entrypoints\/guard\/|lib\/page\//.test(id)
      ? code.replace(/import \{([^}]*)\} from "[^"]+\/detect\/(?:scan|warm-up|tables\/describe)\.ts";/g, (_, names: string) =>
          names
            .split(",")
            .map((name) => name.trim())
            .filter((name) => name !== "" && !name.startsWith("type "))
            .map((name) => `const ${name} = (...given) => require("\\0engine").${name}(...given);`)
            .join("\n"),
        )
      : undefined,
};

async function engine(): Promise<string> {
  const detect = `${import.meta.dirname}/lib/detect`;
  const parts = `export { scan, scanInSlices } from "${detect}/scan.ts";
    export { warmUp } from "${detect}/warm-up.ts";
    export { describeTables } from "${detect}/tables/describe.ts";`;
  const entry = {
    name: "engine",
    resolveId: (id: string) => (id === ENGINE ? id : undefined),
    load: (id: string) => (id === ENGINE ? parts : undefined),
  };
  const built = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [entry],
    build: { write: false, minify: false, rolldownOptions: { input: ENGINE, preserveEntrySignatures: "strict", output: { format: "es" } } },
  });
  return [built]
    .flat()
    .flatMap((one) => ("output" in one ? one.output : []))
    .map((chunk) => ("code" in chunk ? chunk.code : ""))
    .join("");
}

/** Writes what is not ASCII as escapes: a packer does better with it (700 bytes of every guard), but where most words are of other languages; and no wrong encoding can spoil a script. */
export const inAscii = {
  name: "in-ascii",
  generateBundle: (_: unknown, bundle: Readonly<Record<string, { code?: string }>>) => {
    for (const [file, chunk] of Object.entries(bundle))
      if (chunk.code !== undefined && !/^(?:chunks|assets)\/|overlay/.test(file))
        chunk.code = chunk.code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  },
};

export default defineConfig({
  imports: false,
  zip: { name: "handrail" },
  manifest: ({ browser, mode }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    // Why each is needed stands in tests/build/bundle.test.ts.
    permissions: [
      "storage",
      "scripting",
      "webNavigation",
      "alarms",
      "declarativeNetRequestWithHostAccess",
      "webRequest",
      "webRequestBlocking",
    ],
    // To list AI extensions, when the person or IT allows it.
    optional_permissions: ["management"],
    // Without the last two, rules for requests do not reach sockets (measured in Chromium 156).
    host_permissions: ["*://*/*", "ws://*/*", "wss://*/*"],
    // A link on any page may lead to a blocked site, and the browser sends nobody to a page of ours that is not listed here. The pages alone: no script, no style.
    // The scan frame is shown by the guard in the pages that it guards; a page that shows it gets no word out of it (scan-port.ts). With an address that is
    // new in each session (`use_dynamic_url`) it would not load in isolated pages (measured in Chromium 156).
    web_accessible_resources: [
      { resources: ["blocked.html", "address.html"], matches: ["*://*/*"] },
      { resources: ["scan-frame.html"], matches: ["*://*/*"] },
    ],
    // Pages that are isolated take no frame that is not: so ours are, too.
    ...(browser === "firefox" ? {} : { cross_origin_embedder_policy: { value: "require-corp" } }),
    options_ui: { page: "policy-builder.html", open_in_tab: true },
    ...(browser === "firefox"
      ? {
          // Mozilla counts as collection what leaves the browser. By itself nothing does, so nothing is required. What a policy's collector or webhook gets,
          // its administrator asked for in managed storage, which Mozilla takes as an organisation's consent; a person who loads such a policy by hand is told
          // the places first. Named as optional, it would be a switch in about:addons that nothing asks for and that quietly cuts off what IT relies on.
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: "140.0", data_collection_permissions: { required: ["none"] } },
          },
        }
      : {
          minimum_chrome_version: "126",
          storage: { managed_schema: "managed_schema.json" },
          ...(mode === "store" ? {} : { key: KEY }),
        }),
  }),
  hooks: {
    "build:manifestGenerated": (_, manifest) => {
      const everywhere = { run_at: "document_start", all_frames: true, match_about_blank: true } as const;
      const guard = { ...everywhere, js: ["guard.js"] };
      const wire = { ...everywhere, js: ["content-scripts/wire.js"], world: "MAIN" };
      // What draws for the guard: when the page has loaded.
      const overlay = { ...guard, js: ["overlay.js"], run_at: "document_idle" };
      const patterns = manifestPatterns();
      // Chromium: "The path component for scripts with 'match_origin_as_fallback' must be '*'". So places with a path get an entry of their own.
      const whole = patternGroups(patterns.filter(isWholeHost));
      const places = [
        ...whole.map(({ matches, excludeMatches }) => ({ matches, exclude_matches: excludeMatches, match_origin_as_fallback: true })),
        { matches: patterns.filter((pattern) => !isWholeHost(pattern)) },
      ];
      const scripts = [wire, guard, overlay].flatMap((script): object[] => places.map((place) => ({ ...script, ...place })));
      // All other pages, their top frame only: an isolated world in every frame is what would cost.
      const probe = { js: ["probe.js"], matches: ["*://*/*"], run_at: "document_idle" };
      manifest.content_scripts = [...scripts, probe] as typeof manifest.content_scripts; // as: newer than the typings
    },
  },
  // Pages name their chunks ahead: the popup is complete a seventh sooner. The polyfill for it would be the one `fetch` in the extension.
  // What at least four pages share is one chunk: each file of its own costs a page more than what it does not need of this one (the popup: a fifth).
  vite: () => ({
    build: {
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: "common", minShareCount: 4 }] } } },
    },
    plugins: [lateEngine, inAscii],
    worker: { format: "es", plugins: () => [offline] },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  }),
});

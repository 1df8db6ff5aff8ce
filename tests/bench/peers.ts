import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { scan } from "../../lib/detect/scan.ts";
import { readCorpus } from "../detect/corpus/measure.ts";
import { mixedText } from "./mixed-text.ts";

// Run by node directly: `node tests/bench/peers.ts`. Installs other engines into a folder that is gone afterwards, and runs them and ours on the
// same texts of our corpus. Mind whose corpus it is: ours was made for it. The share found and the false alarms are of texts that we labelled.

/** Takes out what an engine finds: what is measured is whether a value is gone. */
type Clear = (text: string) => string | Promise<string>;

const PACKAGES = ["openredaction", "redact-pii", "@redactpii/node", "@openai/guardrails", "@presidio-dev/hai-guardrails", "compromise"];
const SECRETLINT = ["@secretlint/core", "@secretlint/secretlint-rule-preset-recommend"];
const EVERY = 3; // texts of the corpus
const TIME_OUT_MS = 240_000;
const cut = (text: string, values: readonly string[]) =>
  values.reduce((left, value) => (value === "" ? left : left.replaceAll(value, "#")), text);

/** By name, how to have an engine clear a text. `load`: imports a package that was installed for this run. */
const ENGINES: Readonly<Record<string, (load: (name: string) => Promise<never>) => Promise<Clear>>> = {
  Handrail: async () => (text) =>
    cut(
      text,
      scan(text)
        .filter(({ confidence }) => confidence >= 0.5)
        .map(({ start, end }) => text.slice(start, end)),
    ),
  openredaction: async (load) => {
    const { OpenRedaction } = (await load("openredaction")) as {
      OpenRedaction: new () => { detect(text: string): Promise<{ redacted: string }> };
    };
    const engine = new OpenRedaction();
    return async (text) => (await engine.detect(text)).redacted;
  },
  "redact-pii": async (load) => {
    const { SyncRedactor } = (await load("redact-pii")) as { SyncRedactor: new () => { redact(text: string): string } };
    const engine = new SyncRedactor();
    return (text) => engine.redact(text);
  },
  "@redactpii/node": async (load) => {
    const { Redactor } = (await load("@redactpii/node")) as { Redactor: new (options: object) => { redact(text: string): string } };
    const engine = new Redactor({ rules: { CREDIT_CARD: true, EMAIL: true, NAME: true, PHONE: true, SSN: true } });
    return (text) => engine.redact(text);
  },
  "@openai/guardrails": async (load) => {
    const { pii, PIIConfig } = (await load("@openai/guardrails")) as {
      PIIConfig: { parse(value: object): object };
      pii(context: object, text: string, config: object): Promise<{ info: { detected_entities?: Record<string, string[]> } }>;
    };
    const config = PIIConfig.parse({});
    return async (text) => cut(text, Object.values((await pii({}, text, config)).info.detected_entities ?? {}).flat());
  },
  "hai-guardrails": async (load) => {
    const { GuardrailsEngine, piiGuard, secretGuard, SelectionType } = (await load("@presidio-dev/hai-guardrails")) as {
      GuardrailsEngine: new (options: object) => { run(messages: object[]): Promise<{ messages: { content: string }[] }> };
      piiGuard(options: object): object;
      secretGuard(options: object): object;
      SelectionType: { All: unknown };
    };
    const options = { selection: SelectionType.All, mode: "redact" };
    const engine = new GuardrailsEngine({ guards: [piiGuard(options), secretGuard(options)] });
    return async (text) => (await engine.run([{ role: "user", content: text }])).messages[0]?.content ?? text;
  },
  secretlint: async (load) => {
    const { lintSource } = (await load("@secretlint/core")) as {
      lintSource(options: object): Promise<{ messages: { range: [number, number] }[] }>;
    };
    const { creator } = (await load("@secretlint/secretlint-rule-preset-recommend")) as { creator: object };
    const rules = [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: creator }];
    return async (text) => {
      const source = { content: text, filePath: "text.txt", ext: ".txt", contentType: "text" };
      const { messages } = await lintSource({ source, options: { config: { rules } } });
      return cut(
        text,
        messages.map(({ range: [start, end] }) => text.slice(start, end)),
      );
    };
  },
  compromise: async (load) => {
    const { default: nlp } = (await load("compromise")) as { default(text: string): { people(): { out(form: "array"): string[] } } };
    return (text) => cut(text, nlp(text).people().out("array"));
  },
};

interface Result {
  readonly found: number;
  readonly labels: number;
  readonly alarms: number;
  readonly harmless: number;
  readonly promptMs: number;
  readonly megabytesPerSecond: number;
}

async function measure(clear: Clear): Promise<Result> {
  const corpus = readCorpus().filter((_, index) => index % EVERY === 0);
  let [found, labels, alarms, harmless] = [0, 0, 0, 0];
  for (const { text, labels: own } of corpus) {
    const cleared = await clear(text);
    if (own.length === 0) harmless++;
    if (own.length === 0 && cleared !== text) alarms++;
    const values = own.filter(({ infoTypes }) => !infoTypes.includes("person-name")).map(({ start, end }) => text.slice(start, end));
    labels += values.length;
    found += values.filter((value) => !cleared.includes(value)).length;
  }
  const prompt = mixedText(2000);
  const long = mixedText(50_000);
  return {
    found,
    labels,
    alarms,
    harmless,
    promptMs: await best(400, clear, prompt),
    megabytesPerSecond: long.length / 1000 / (await best(100, clear, long)),
  };
}

async function best(runs: number, clear: Clear, text: string): Promise<number> {
  let least = Infinity;
  const until = performance.now() + 8000;
  for (let run = 0; run < runs && performance.now() < until; run++) {
    const start = performance.now();
    await clear(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const [name, folder] = process.argv.slice(2);
if (name !== undefined && folder !== undefined) {
  const { load } = (await import(pathToFileURL(join(folder, "load.mjs")).href)) as { load: (name: string) => Promise<never> }; // as: written below
  const result = await measure((await ENGINES[name]?.(load)) ?? ((text) => text));
  console.log(`\n${JSON.stringify(result)}`);
  process.exit(0);
}

const place = mkdtempSync(join(tmpdir(), "peers-"));
try {
  writeFileSync(join(place, "package.json"), '{"private":true,"type":"module"}');
  writeFileSync(join(place, "load.mjs"), "export const load = (name) => import(name);\n");
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...PACKAGES, ...SECRETLINT], {
    cwd: place,
    stdio: "ignore",
  });
  console.log("| engine | values found | harmless texts with an alarm | 2,000 characters | MB/s |\n|---|--:|--:|--:|--:|");
  for (const engine of Object.keys(ENGINES)) console.log(`| ${engine} | ${row(engine)} |`);
} finally {
  rmSync(place, { recursive: true, force: true });
}

// Each in a process of its own: one that cannot start does not take the others with it.
function row(engine: string): string {
  try {
    const printed = execFileSync(process.execPath, [import.meta.filename, engine, place], {
      encoding: "utf8",
      timeout: TIME_OUT_MS,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const { found, labels, alarms, harmless, promptMs, megabytesPerSecond } = JSON.parse(printed.trim().split("\n").at(-1) ?? "") as Result; // as: printed above
    return [
      `${((100 * found) / labels).toFixed(1)} %`,
      `${((1000 * alarms) / harmless).toFixed(0)} in 1,000`,
      `${promptMs.toFixed(3)} ms`,
      megabytesPerSecond.toFixed(megabytesPerSecond < 1 ? 3 : 1),
    ].join(" | ");
  } catch {
    return "did not run | | |";
  }
}

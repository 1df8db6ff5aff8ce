import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { findBrowser } from "../browser/find-browser.ts";
import type { SiteServer } from "../browser/site-server.ts";

/** What one load cost, as Chromium's own trace has it, in milliseconds. */
export interface Cost {
  /** From the start of the navigation to the end of the load event, on the clock. */
  readonly load: number;
  /** What the page's main thread computed, until a second and a half after the start: another program in its place does not count. */
  readonly main: number;
  /** Of that, our scripts. */
  readonly ours: number;
}

interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string; readonly documentLoaderURL?: string } };
}

const WATCHED_MS = 1500;
const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing", "__metadata"];

/** A browser that nothing is attached to: drivers are told of each script world of each page, which costs more than what is measured. */
export async function launchTraced(server: SiteServer, extensionDir?: string) {
  const profile = mkdtempSync(join(tmpdir(), "handrail-traced-"));
  const rules = `MAP *:80 127.0.0.1:${server.httpPort}, MAP * 127.0.0.1:${server.httpsPort}, EXCLUDE 127.0.0.1`;
  const flags = ["--headless=new", "--no-first-run", "--disable-background-networking", "--disable-gpu", "--ignore-certificate-errors"];
  const pipe = ["--remote-debugging-pipe", "--enable-unsafe-extension-debugging", `--user-data-dir=${profile}`];
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const program = spawn(findBrowser(), [...flags, ...pipe, ...root, `--host-resolver-rules=${rules}`, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const { call, events } = talk(program);
  if (extensionDir !== undefined) await call("Extensions.loadUnpacked", { path: extensionDir });
  return {
    /** Loads the page so many times, each in a new tab. One trace for all: it takes seconds to come. */
    async costs(url: string, loads: number): Promise<readonly Cost[]> {
      events.length = 0;
      const categories = { includedCategories: CATEGORIES, excludedCategories: ["*"] };
      await call("Tracing.start", { transferMode: "ReportEvents", traceConfig: { recordMode: "recordAsMuchAsPossible", ...categories } });
      const urls = Array.from({ length: loads }, (_, load) => `${url}?load=${load}`);
      for (const address of urls) {
        const { targetId } = await call("Target.createTarget", { url: address });
        await new Promise((done) => setTimeout(done, WATCHED_MS));
        await call("Target.closeTarget", { targetId });
      }
      const complete = new Promise<void>((done) => program.once("traced", done));
      await call("Tracing.end", {});
      await complete;
      return urls.map((address) => costIn(events, address));
    },
    async close(): Promise<void> {
      const gone = new Promise((done) => program.once("exit", done));
      program.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The browser's own protocol over its pipe: messages end in a zero byte. */
function talk(program: ChildProcess) {
  const [, , , to, from] = program.stdio;
  if (!(to instanceof Writable && from instanceof Readable)) throw new Error("The browser was started without its pipe");
  const waiting = new Map<number, (result: { readonly targetId?: string }) => void>();
  const events: TraceEvent[] = [];
  let rest = "";
  let last = 0;
  from.setEncoding("utf8").on("data", (text: string) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) {
      const { id, method, params, result, error } = JSON.parse(message);
      if (error !== undefined) throw new Error(JSON.stringify(error));
      if (method === "Tracing.dataCollected") for (const event of params.value) events.push(event);
      if (method === "Tracing.tracingComplete") program.emit("traced");
      waiting.get(id)?.(result);
    }
  });
  const call = (method: string, params: object): Promise<{ readonly targetId?: string }> =>
    new Promise((done) => {
      waiting.set(++last, done);
      to.write(`${JSON.stringify({ id: last, method, params })}\0`);
    });
  return { call, events };
}

function costIn(events: readonly TraceEvent[], url: string): Cost {
  const isOfPage = ({ args }: TraceEvent) => (args?.data?.documentLoaderURL ?? args?.data?.url ?? "").startsWith(url);
  const threads = new Set(events.filter(({ args }) => args?.name === "CrRendererMain").map(({ pid, tid }) => `${pid} ${tid}`));
  const page = events.find((event) => threads.has(`${event.pid} ${event.tid}`) && isOfPage(event));
  const own = events.filter(({ pid, tid }) => pid === page?.pid && tid === page.tid);
  const at = (name: string) => own.findLast((event) => event.name === name)?.ts ?? Number.NaN;
  const outermost = (tasks: readonly TraceEvent[]) => {
    let end = 0;
    let sum = 0;
    for (const { ts, dur = 0, tdur = 0 } of tasks
      .filter(({ ph }) => ph === "X")
      .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
      if (ts < end) continue;
      end = ts + dur;
      sum += tdur;
    }
    return sum / 1000;
  };
  const ours = own.filter(({ args }) => args?.data?.url?.startsWith("chrome-extension://") === true);
  return { load: (at("loadEventEnd") - at("navigationStart")) / 1000, main: outermost(own), ours: outermost(ours) };
}

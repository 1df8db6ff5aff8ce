import { acceptScanPort } from "../../lib/browser/scan-port.ts";
import type { FromScan, ToScan } from "../../lib/files/scan-messages.ts";

/** A worker that says nothing for so long is stopped: some files make any reader slow. Milliseconds. */
const SILENCE_MS = 60_000;

// The frame itself only passes on: the work is done in a thread that can be stopped at any moment.
acceptScanPort((port) => {
  let worker: Worker | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const open = new Map<number, ToScan<Blob>>();
  const answer = (message: FromScan) => port.postMessage(message);
  const stop = () => {
    clearTimeout(silence);
    worker?.terminate();
    worker = undefined;
    for (const { kind, id } of open.values())
      answer(kind === "copy" ? { kind: "copied", id, bytes: undefined, sameFormat: false } : { kind: "looked", id, look: "too-large" });
    open.clear();
  };
  const listen = () => {
    clearTimeout(silence);
    if (open.size > 0) silence = setTimeout(stop, SILENCE_MS);
  };
  const running = () => {
    if (worker !== undefined) return worker;
    worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<FromScan>) => {
      if (data.kind !== "progress") open.delete(data.id);
      listen();
      port.postMessage(data, data.kind === "copied" && data.bytes !== undefined ? [data.bytes.buffer] : []);
    };
    worker.onerror = stop;
    return worker;
  };
  answer({ kind: "ready", id: 0 });
  port.onmessage = ({ data }: MessageEvent<ToScan<Blob>>) => {
    open.set(data.id, data);
    running().postMessage(data);
    listen();
  };
});

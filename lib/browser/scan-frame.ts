import type { Unreadable } from "../files/document.ts";
import type { Look } from "../files/look.ts";
import type { DroppedColumn, Held } from "../files/safe-copy.ts";
import type { FromScan, ScanOffer, ScanSettings, ToScan } from "../files/scan-messages.ts";
import { browser } from "./webext.ts";

/** Reads and scans outside of the page, in a hidden frame of the extension with a thread of its own. */
export interface ScanFrame {
  /** "no-reader" when there is no frame to be had. Never rejects. */
  lookAt(
    file: Blob,
    settings: ScanSettings,
    onProgress: (share: number) => void,
  ): { readonly id: number; readonly look: Promise<Look | Unreadable> };
  /** Undefined when no safe copy can be made. */
  copy(
    id: number,
    held: Held,
    dropped: readonly DroppedColumn[],
  ): Promise<{ readonly bytes: Uint8Array; readonly sameFormat: boolean } | undefined>;
  /** Stops what is being done, and takes the frame away. Everything open is answered with "no-reader". */
  close(): void;
}

/** How long the frame may take to come up, and how long it may then be silent over a request. Milliseconds. */
const START_MS = 8000;
const SILENCE_MS = 90_000;
const LOOK_MS = 500;
const FRAME = "/scan-frame.html";

type Settle = (message: FromScan | undefined) => void;

/** Puts a scan frame into the page. It is in a closed shadow root, and hears its guard alone (scan-port.ts). */
export function openScanFrame(view: Window): ScanFrame {
  const open = new Map<number, { readonly settle: Settle; readonly onProgress: (share: number) => void }>();
  let last = 0;
  let heard = Date.now();
  let isClosed = false;
  let port: MessagePort | undefined;
  const host = view.document.createElement("div");
  const close = () => {
    isClosed = true;
    clearInterval(watch);
    port?.close();
    host.remove();
    for (const { settle } of open.values()) settle(undefined);
    open.clear();
  };
  // The page may take the frame away, or its process may end without a word.
  const watch = setInterval(() => {
    const patience = port === undefined ? START_MS : SILENCE_MS;
    if (!host.isConnected || (open.size > 0 && Date.now() - heard > patience)) close();
  }, LOOK_MS);
  const connected = connect(host, view).then((made) => {
    port = made;
    if (isClosed) return made?.close();
    if (made === undefined) return close();
    heard = Date.now();
    made.onmessage = ({ data }: MessageEvent<FromScan>) => {
      heard = Date.now();
      const request = open.get(data.id);
      if (data.kind === "progress") return request?.onProgress(data.share);
      open.delete(data.id);
      return request?.settle(data);
    };
    return undefined;
  });
  const ask = (message: ToScan<Blob>, onProgress: (share: number) => void = () => undefined) =>
    new Promise<FromScan | undefined>((settle) => {
      if (isClosed) return settle(undefined);
      if (open.size === 0) heard = Date.now();
      open.set(message.id, { settle, onProgress });
      void connected.then(() => port?.postMessage(message));
      return undefined;
    });
  return {
    lookAt(file, settings, onProgress) {
      const id = ++last;
      const look = ask({ kind: "file", id, file, settings }, onProgress);
      return { id, look: look.then((answer) => (answer?.kind === "looked" ? answer.look : "no-reader")) };
    },
    async copy(id, held, dropped) {
      const answer = await ask({ kind: "copy", id, held, dropped });
      return answer?.kind === "copied" && answer.bytes !== undefined ? { bytes: answer.bytes, sameFormat: answer.sameFormat } : undefined;
    },
    close,
  };
}

async function connect(host: HTMLElement, view: Window): Promise<MessagePort | undefined> {
  try {
    const { document } = view;
    const frame = document.createElement("iframe");
    frame.src = browser.runtime.getURL(FRAME);
    frame.style.display = "none";
    host.style.display = "none";
    host.attachShadow({ mode: "closed" }).append(frame);
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    document.documentElement.append(host);
    await loaded;
    const word = crypto.randomUUID();
    const { port1, port2 } = new MessageChannel();
    const ready = new Promise((resolve) => port1.addEventListener("message", resolve, { once: true }));
    port1.start();
    frame.contentWindow?.postMessage(word, new URL(browser.runtime.getURL("/")).origin, [port2]);
    browser.runtime.sendMessage({ kind: "scan-offer", word } satisfies ScanOffer).catch(() => undefined);
    await ready; // where no frame of ours may live there is no answer, and the watch ends it
    return port1;
  } catch {
    return undefined; // the extension of this page is gone
  }
}

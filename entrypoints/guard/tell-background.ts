import { followStores, readStores } from "../../lib/browser/stores.ts";
import { browser } from "../../lib/browser/webext.ts";
import { answerDigests } from "../../lib/decide/answered.ts";
import type { Finding } from "../../lib/detect/detector.ts";
import type { AnsweredMessage, RequestStopped } from "../../lib/messages/answered.ts";
import { keeperAround } from "./take-over.ts";

/** The browser lets the background sleep after half a minute; asleep, it knows neither policy nor answers. */
const AWAKE_MS = 20_000;
/** Whoever has not heard from the background by then goes on: it is gone, and stops nothing. */
const PATIENCE_MS = 2000;

/** Tells the background what was answered, where it looks at requests too; elsewhere does nothing, and nobody waits. */
export function createTeller(view: Window, signal: AbortSignal, onStopped: (reasons: RequestStopped["reasons"]) => void) {
  let salt = "";
  let heard = 0;
  let told: Promise<unknown> = Promise.resolve();
  let waking = false;
  const say = (values: readonly string[], types: readonly string[]) => {
    waking = true;
    const message: AnsweredMessage = { kind: "answered", values, types };
    const arrived = new Promise((resolve) => {
      setTimeout(resolve, PATIENCE_MS);
      (async () => browser.runtime.sendMessage(message))().then(resolve, resolve);
    });
    told = Promise.all([told, arrived]).then(() => {
      heard = Date.now();
      waking = false;
    });
  };
  const learn = ({ requestGate }: { readonly requestGate?: string }) => {
    salt = requestGate ?? salt;
  };
  followStores(learn, signal);
  readStores(["requestGate"]).then(learn, () => undefined);
  const onMessage = (raw: unknown) => {
    const { kind, reasons } = raw as RequestStopped; // as: only our own background sends to tabs
    // All frames of the tab are told; of one site, the outermost says it.
    if (kind === "request-stopped" && keeperAround(view) === undefined) onStopped(reasons);
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(onMessage));
  const isAsleep = () => salt !== "" && Date.now() - heard > AWAKE_MS;
  return {
    isAsleep,
    /** Wakes the background where it may be asleep; true until it is awake. */
    wake(): boolean {
      if (isAsleep() && !waking) say([], []);
      return isAsleep();
    },
    add(text: string, findings: readonly Finding[]) {
      if (salt === "" || findings.length === 0) return;
      const digests = findings.map((finding) => answerDigests(salt, text, finding));
      say(
        digests.map(({ value }) => value),
        digests.map(({ type }) => type),
      );
    },
    /** The value, as soon as the background knows all that it was told. */
    whenTold: <T>(value: T): Promise<T> => told.then(() => value),
  };
}

import type { Finding } from "../detect/detector.ts";
import { type ScanOptions, scanInSlices } from "../detect/scan.ts";
import { warmUp } from "../detect/warm-up.ts";

/** What a scan may take of one task of the page, in milliseconds: half of what a person notices. */
const AT_ONCE_MS = 25;
/** How long a slice of a long scan may take before the page has its turn, in milliseconds. */
const SLICE_MS = 12;
/** Characters a millisecond, until this machine has shown how fast it is. */
const FIRST_GUESS = 10_000;
/** Only scans of texts this long tell anything of the speed. */
const MEASURED = 20_000;
/** A text from so many characters on that is looked at several times in one question is looked at once; for so long, in milliseconds. */
const KEPT = 1000;
const KEPT_MS = 10_000;
const MOST_KEPT = 6;

/** Looks at texts, and knows which are too long to be looked at while an event waits. */
export interface Looker {
  /** The findings, at once, however long it takes. */
  scan(text: string): readonly Finding[];
  /** True when looking at the text would keep the page waiting; `scanLong` has to come first. */
  isLong(text: string): boolean;
  /** Looks at a long text in slices between which the page goes on; `scan` then has the findings ready. False when the signal stopped it. */
  scanLong(text: string, onProgress: (share: number) => void, signal: AbortSignal): Promise<boolean>;
  /** Gets ready for the first text, a little at each step. */
  warmUp(): Generator<undefined, void>;
}

/** @param options what the policy adds to the detectors; asked for at each scan */
export function createLooker(options: () => ScanOptions): Looker {
  let speed = FIRST_GUESS;
  let kept: readonly { readonly text: string; readonly with: string; readonly findings: readonly Finding[]; readonly until: number }[] = [];
  const withNow = () => JSON.stringify(options());
  const known = (text: string) =>
    text.length < KEPT ? undefined : kept.find((one) => one.text === text && one.with === withNow() && one.until > Date.now());
  const keep = (text: string, findings: readonly Finding[]) => {
    if (text.length < KEPT) return;
    kept = [{ text, with: withNow(), findings, until: Date.now() + KEPT_MS }, ...kept].slice(0, MOST_KEPT);
    setTimeout(() => {
      kept = kept.filter(({ until }) => until > Date.now());
    }, KEPT_MS + 100);
  };
  const drive = (text: string) => scanInSlices(text, options());
  return {
    scan(text) {
      const before = known(text);
      if (before !== undefined) return before.findings;
      const start = performance.now();
      const work = drive(text);
      let slice = work.next();
      while (slice.done !== true) slice = work.next();
      if (text.length >= MEASURED) speed = (speed + text.length / Math.max(0.1, performance.now() - start)) / 2;
      keep(text, slice.value);
      return slice.value;
    },
    isLong: (text) => text.length > speed * AT_ONCE_MS && known(text) === undefined,
    *warmUp() {
      yield* warmUp(options());
    },
    async scanLong(text, onProgress, signal) {
      const work = drive(text);
      for (;;) {
        const end = performance.now() + SLICE_MS;
        for (;;) {
          const slice = work.next();
          if (slice.done === true) {
            keep(text, slice.value);
            return true;
          }
          if (performance.now() < end) continue;
          onProgress(slice.value);
          break;
        }
        await nextTurn();
        if (signal.aborted) return false;
      }
    },
  };
}

// A timer would wait four milliseconds each time; a message does not.
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

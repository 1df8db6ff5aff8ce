import { askerOn } from "./gate.ts";
import { hookFetch } from "./hook-fetch.ts";
import { hookFiles } from "./hook-files.ts";
import { hookLeaving } from "./hook-leave.ts";
import { hookSockets } from "./hook-send.ts";
import { hookXhr } from "./hook-xhr.ts";
import type { Line } from "./line.ts";

/** What a hook into the page's own world is given. */
export interface Realm {
  readonly view: Window & typeof globalThis;
  readonly line: Line;
}

/** Puts itself between the page and one thing of the platform. Runs once, before any script of the page; a throw costs only this hook. */
export type Hook = (realm: Realm) => void;

/** Every hook, in the order in which they are put in. */
export const HOOKS: readonly Hook[] = [hookRequests, hookFiles];

function hookRequests({ view, line }: Realm): void {
  const ask = askerOn(line);
  for (const hook of [hookFetch, hookXhr, hookSockets, hookLeaving]) {
    try {
      hook(view, ask);
    } catch {
      // This browser lacks what the hook is for.
    }
  }
}

import { askerOn } from "./gate.ts";
import { hookEventStreams } from "./hook-events.ts";
import { hookFetch } from "./hook-fetch.ts";
import { hookFiles } from "./hook-files.ts";
import { hookLeaving } from "./hook-leave.ts";
import { hookSockets } from "./hook-send.ts";
import { hookXhr } from "./hook-xhr.ts";
import type { Line } from "./line.ts";
import { unbound } from "./natives.ts";

/** What a hook into the page's own world is given. */
export interface Realm {
  readonly view: Window & typeof globalThis;
  readonly line: Line;
}

/** Puts itself between the page and one thing of the platform. Runs once, before any script of the page; a throw costs only this hook. */
export type Hook = (realm: Realm) => void;

/** Every hook, in the order in which they are put in. */
export const HOOKS: readonly Hook[] = [hookRequests, hookFiles, hookPresses];

const OurElement = HTMLElement;
const click = unbound(HTMLElement.prototype.click);

// A link whose address is a script is refused to anyone but the page itself.
function hookPresses({ line }: Realm): void {
  line.hear("press", (_, link) => {
    if (link instanceof OurElement) click(link);
  });
}

function hookRequests({ view, line }: Realm): void {
  const ask = askerOn(line);
  for (const hook of [hookFetch, hookXhr, hookSockets, hookEventStreams, hookLeaving]) {
    try {
      hook(view, ask);
    } catch {
      // This browser lacks what the hook is for.
    }
  }
}

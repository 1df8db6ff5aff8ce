import type { View } from "../../components/views.ts";
import { undrawn } from "../../components/words/undrawn.ts";
import { bareApi } from "../../lib/browser/bare.ts";
import type { TextPattern } from "../../lib/detect/detector.ts";
import type { createFilesKeeper } from "../overlay/files-keeper.ts";
import type { showHints } from "../overlay/hints.ts";
import type { createRedaction } from "../overlay/redaction.ts";
import type { offerRestore } from "../overlay/restore.ts";

/** The half of the guard that draws: Preact, the components and their words. It comes when the page has loaded, so that no page waits for it. */
export interface Drawer {
  /** What the components are drawn with. */
  readonly css: string;
  /** Draws these, without the nulls, into `place`, instead of what is there. `language`: a BCP 47 tag. */
  draw(place: Element, views: readonly (View | null)[], language: string): void;
  /** What few pages need, or no gate depends on, comes with it. */
  readonly makePattern: (source: string) => TextPattern;
  readonly createFilesKeeper: typeof createFilesKeeper;
  readonly createRedaction: typeof createRedaction;
  readonly showHints: typeof showHints;
  readonly offerRestore: typeof offerRestore;
}

/** Where the two halves meet: a place in the isolated world that both run in, which no page sees. */
const MEETING = Symbol.for("handrail.drawer");
/** When the browser is slow to bring it, the background is asked for it; and again, since it may be asleep or on its way to an update. */
const ASK_MS = [250, 1500, 5000];
/** When nobody brings it any more: the extension was removed or updated while the page was loading. */
const GIVE_UP_MS = 8000;

interface Meeting {
  drawer?: Drawer;
  readonly waiting: ((drawer: Drawer) => void)[];
}

function meeting(): Meeting {
  const world = globalThis as { [MEETING]?: Meeting }; // as: a global of our own
  world[MEETING] ??= { waiting: [] };
  return world[MEETING];
}

/** Brings the drawer. */
export function provideDrawer(drawer: Drawer): void {
  const place = meeting();
  place.drawer = drawer;
  for (const resolve of place.waiting.splice(0)) resolve(drawer);
}

/** The drawer; undefined while it is not there yet. */
export function drawerNow(): Drawer | undefined {
  return meeting().drawer;
}

/** Waits for the drawer, since there is something to show. Until it comes, whatever is held stays held. */
export function whenDrawer(): Promise<Drawer> {
  if (drawerNow() === undefined) for (const wait of ASK_MS) setTimeout(askFor, wait);
  return drawerInTime();
}

/** The drawer whenever the browser brings it. */
export function drawerInTime(): Promise<Drawer> {
  const place = meeting();
  return place.drawer === undefined ? new Promise((resolve) => place.waiting.push(resolve)) : Promise.resolve(place.drawer);
}

/** Calls back and says so in the browser's own box when there is still nothing that draws, so that a held page does not stay held for ever. Abort what it returns to call this off. */
export function ifNeverDrawn(view: Window, language: string, giveUp: () => void): AbortController {
  const unless = new AbortController();
  const end = () => {
    if (drawerNow() !== undefined || unless.signal.aborted) return;
    giveUp();
    view.alert(undrawn(language));
  };
  if (drawerNow() === undefined) setTimeout(end, GIVE_UP_MS);
  return unless;
}

/** Does `work` with the drawer as soon as it is there; gives `never` when nobody brings it, and says so. */
export function withDrawer<T>(view: Window, language: string, work: (drawer: Drawer) => Promise<T>, never: T): Promise<T> {
  return new Promise((resolve) => {
    const unless = ifNeverDrawn(view, language, () => {
      unless.abort();
      resolve(never);
    });
    void whenDrawer().then((drawer) => {
      if (unless.signal.aborted) return;
      unless.abort();
      resolve(work(drawer));
    });
  });
}

function askFor(): void {
  if (drawerNow() !== undefined) return;
  try {
    bareApi()
      .runtime.sendMessage({ kind: "bring-drawer" })
      .catch(() => undefined);
  } catch {
    // The extension of this guard is gone; the browser's own injection may still come.
  }
}

/** Names a component with its properties. */
export function view<N extends View["name"]>(name: N, props: Extract<View, { readonly name: N }>["props"]): View {
  return { name, props } as View; // as: name and properties are of one component
}

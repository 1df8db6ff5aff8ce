import { parseHost, selfAndParents } from "../base/host.ts";
import type { Place } from "../base/place.ts";
import { findTool } from "../catalog/match.ts";
import { type SeenAs, seenAs } from "../catalog/seen-as.ts";
import { isSettled } from "../catalog/settled.ts";
import type { PageKind } from "../catalog/signals/page-kind.ts";
import { wholeCatalog } from "../catalog/whole.ts";
import type { LookedFrom, WorthALook } from "../messages/looking.ts";
import type { CompiledPolicy } from "../policy/policy.ts";
import { startGuardIn } from "./register.ts";
import { readStores } from "./stores.ts";
import { rememberOrdinary, rememberSeen, wasOrdinary } from "./unknown-sites.ts";
import { browser } from "./webext.ts";

/** The second script as it is built: `judgePage` and what reads the facts for it. */
const JUDGE_FILE = "judge.js";

/** A frame of the page that may be looked at. */
interface LookedFrame {
  readonly frameId: number;
  readonly place: Place;
}

/** A frame as the browser lists it. */
interface Frame {
  readonly frameId: number;
  readonly parentFrameId: number;
  readonly url: string;
}

/**
 * Looks at a page that the probe found worth it, and starts the guard at once where it turns out to be AI. Nothing is fetched, and in a private window
 * nothing is remembered. An ordinary page is remembered by its sketch, which names its frames as well: they have no memory of their own.
 */
export async function lookAt({ tabId, url, sketch, frames, isPrivate }: WorthALook & LookedFrom, nowMinute: number): Promise<void> {
  const top = placeAt(url);
  if (top === undefined || (await wasOrdinary(top.host, sketch, nowMinute))) return;
  const { policy } = await readStores(["policy"]);
  // The guard should be there already: a registration that an update took away, or that failed, is made good here.
  if (findTool(top) !== undefined) return startGuardIn(tabId, 0);
  const all = [{ frameId: 0, place: top }, ...(frames ? await framesIn(tabId) : [])];
  const open = all.filter(({ place }) => isOpen(place, policy?.compiled));
  const seen = await judgeFrames(tabId, open);
  for (const { frameId, place, as } of seen) {
    await startGuardIn(tabId, frameId);
    if (!isPrivate) await rememberSeen(place.host, as, nowMinute);
  }
  if (!isPrivate && !seen.some(({ frameId }) => frameId === 0)) await rememberOrdinary(top.host, sketch, nowMinute);
}

/** The frames that turned out to be AI. */
async function judgeFrames(tabId: number, frames: readonly LookedFrame[]): Promise<readonly (LookedFrame & { readonly as: SeenAs })[]> {
  if (frames.length === 0) return [];
  const target = { tabId, frameIds: frames.map(({ frameId }) => frameId) };
  const results = await browser.scripting.executeScript({ target, files: [JUDGE_FILE] }).catch(() => []); // the tab is gone
  return results.flatMap(({ frameId, result }) => {
    const frame = frames.find((looked) => looked.frameId === frameId);
    const as = result === undefined || result === null ? undefined : seenAs(result as PageKind); // as: what our own script returned, in a world that no page can reach
    return frame === undefined || as === undefined ? [] : [{ ...frame, as }];
  });
}

async function framesIn(tabId: number): Promise<readonly LookedFrame[]> {
  const all = (await browser.webNavigation.getAllFrames({ tabId })) ?? [];
  return all.flatMap((frame) => {
    const place = frame.frameId === 0 ? undefined : placeWithin(all, frame);
    return place === undefined ? [] : [{ frameId: frame.frameId, place }];
  });
}

/** True when neither catalog nor policy has the word on the host. */
function isOpen(place: Place, policy: CompiledPolicy | undefined): boolean {
  const isListed = selfAndParents(place.host).some((domain) => policy !== undefined && Object.hasOwn(policy.hosts, domain));
  return !isListed && !isSettled(wholeCatalog(), place);
}

/** A frame without an address of its own is where the one around it is. */
function placeWithin(all: readonly Frame[], { url, parentFrameId }: Frame): Place | undefined {
  const parent = /^about:/.test(url) ? all.find(({ frameId }) => frameId === parentFrameId) : undefined;
  return parent === undefined ? placeAt(url) : placeWithin(all, parent);
}

function placeAt(address: string): Place | undefined {
  const url = URL.parse(address);
  const host = /^https?:$/.test(url?.protocol ?? "") ? parseHost(url?.hostname ?? "") : undefined;
  return url === null || host === undefined ? undefined : { host, path: url.pathname, query: url.search.slice(1) };
}

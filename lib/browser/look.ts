import { type Host, parseHost, selfAndParents } from "../base/host.ts";
import type { Place } from "../base/place.ts";
import { type SeenAs, seenAs } from "../catalog/seen-as.ts";
import { isSettled } from "../catalog/settled.ts";
import type { PageKind } from "../catalog/signals/page-kind.ts";
import { wholeCatalog } from "../catalog/whole.ts";
import type { LookedFrom, WorthALook } from "../messages/looking.ts";
import { startGuardIn } from "./register.ts";
import { readStores } from "./stores.ts";
import { rememberOrdinary, rememberSeen, wasOrdinary } from "./unknown-sites.ts";
import { browser } from "./webext.ts";

/** The second script as it is built: `judgePage` and what reads the facts for it. */
const JUDGE_FILE = "judge.js";

/** A frame of the page that is looked at. */
interface LookedFrame {
  readonly frameId: number;
  readonly host: Host;
  readonly sketch: number;
}

/** A frame has no sketch of its own: as a frame, a host is looked at once. */
const AS_FRAME = -1;

/**
 * Looks at a page that the probe found worth it, and starts the guard at once where it turns out to be AI. Nothing is fetched, and in a private window
 * nothing is remembered.
 */
export async function lookAt({ tabId, url, sketch, frames, isPrivate }: WorthALook & LookedFrom, nowMinute: number): Promise<void> {
  const all = await framesOf(tabId, url, sketch, frames);
  const open = await Promise.all(all.map(async (frame) => ((await isOpen(frame, nowMinute)) ? frame : undefined)));
  const targets = open.filter((frame) => frame !== undefined);
  if (targets.length === 0) return;
  const results = await browser.scripting
    .executeScript({ target: { tabId, frameIds: targets.map(({ frameId }) => frameId) }, files: [JUDGE_FILE] })
    .catch(() => []); // the tab is gone
  for (const { frameId, result } of results) {
    const frame = targets.find((target) => target.frameId === frameId);
    if (frame === undefined || result === undefined || result === null) continue;
    const seen = seenAs(result as PageKind); // as: it is what our own script returned, in a world that no page can reach
    await carryOut(frame, seen, tabId, isPrivate, nowMinute);
  }
}

async function carryOut(frame: LookedFrame, seen: SeenAs | undefined, tabId: number, isPrivate: boolean, nowMinute: number): Promise<void> {
  if (seen === undefined) {
    if (!isPrivate) await rememberOrdinary(frame.host, frame.sketch, nowMinute);
    return;
  }
  await startGuardIn(tabId, frame.frameId);
  if (!isPrivate) await rememberSeen(frame.host, seen, nowMinute);
}

/** The page itself and, when asked for, its frames: of those without an address of their own the ones in it. */
async function framesOf(
  tabId: number,
  url: string,
  sketch: number,
  frames: boolean,
): Promise<readonly (LookedFrame & { readonly place: Place })[]> {
  const top = placeAt(url);
  const own = top === undefined ? [] : [{ frameId: 0, host: top.host, sketch, place: top }];
  if (!frames) return own;
  const all = (await browser.webNavigation.getAllFrames({ tabId })) ?? [];
  const others = all.flatMap((frame) => {
    const place = frame.frameId === 0 ? undefined : placeAt(frame.url);
    return place === undefined ? [] : [{ frameId: frame.frameId, host: place.host, sketch: AS_FRAME, place }];
  });
  return [...own, ...others];
}

/** True when neither catalog nor policy has the word on the frame's host, and it was not ordinary before. */
async function isOpen({ host, sketch, place }: LookedFrame & { readonly place: Place }, nowMinute: number): Promise<boolean> {
  if (isSettled(wholeCatalog(), place)) return false;
  const { policy } = await readStores(["policy"]);
  if (policy !== undefined && selfAndParents(host).some((domain) => Object.hasOwn(policy.compiled.hosts, domain))) return false;
  return !(await wasOrdinary(host, sketch, nowMinute));
}

function placeAt(address: string): Place | undefined {
  const url = URL.parse(address);
  const host = /^https?:$/.test(url?.protocol ?? "") ? parseHost(url?.hostname ?? "") : undefined;
  return url === null || host === undefined ? undefined : { host, path: url.pathname, query: url.search.slice(1) };
}

import { parseHost, selfAndParents } from "../base/host.ts";
import type { Place } from "../base/place.ts";
import { findTool } from "../catalog/match.ts";
import { isSurer, mayTellMore, type SeenAs, seenAs } from "../catalog/seen-as.ts";
import { isSettled } from "../catalog/settled.ts";
import { wholeCatalog } from "../catalog/whole.ts";
import type { Judged } from "../messages/judged.ts";
import type { LookedFrom, WorthALook } from "../messages/looking.ts";
import type { CompiledPolicy } from "../policy/policy.ts";
import { startGuardIn } from "./register.ts";
import { readStores } from "./stores.ts";
import { tellOfExtensions } from "./tell-extensions.ts";
import { rememberOrdinary, rememberSeen, wasOrdinary } from "./unknown-sites.ts";
import { browser } from "./webext.ts";

/** The second script as it is built: `judgePage` and what reads the facts for it. */
const JUDGE_FILE = "judge.js";

/** Looks after one that saw a chat and not whose, in milliseconds: what tells that comes late. */
const AGAIN_MS = [2000, 8000];

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
export async function lookAt({ tabId, url, isPrivate, ...look }: WorthALook & LookedFrom, nowMinute: number): Promise<void> {
  const top = placeAt(url);
  if (top === undefined) return;
  const known = findTool(top) !== undefined;
  if (!known && (await wasOrdinary(top.host, look.sketch, nowMinute))) return;
  // The guard should be there already: a registration that an update took away, or that failed, is made good here.
  if (known && !look.extensions) await startGuardIn(tabId, 0);
  const { policy } = await readStores(["policy"]);
  const all = [{ frameId: 0, place: top }, ...(look.frames ? await framesIn(tabId) : [])];
  const open = all.filter(({ place }) => isOpen(place, policy?.compiled));
  const judged = await judgeFrames(
    tabId,
    look.extensions && !open.some(({ frameId }) => frameId === 0) ? [...all.slice(0, 1), ...open] : open,
  );
  if (look.extensions && !isPrivate)
    await tellOfExtensions(
      tabId,
      judged.flatMap(({ frameId, extensions }) => (frameId === 0 ? extensions : [])),
      nowMinute,
    );
  const seen = judged.flatMap(({ page, ...frame }) => {
    const as = seenAs(page);
    return as === undefined || !isOpen(frame.place, policy?.compiled) ? [] : [{ ...frame, as }];
  });
  for (const { frameId, place, as } of seen) {
    await startGuardIn(tabId, frameId);
    if (isPrivate) continue;
    await rememberSeen(place.host, as, nowMinute);
    if (mayTellMore(as)) for (const ms of AGAIN_MS) setTimeout(() => void lookAgain(tabId, { frameId, place }, as, nowMinute), ms);
  }
  if (!isPrivate && !known && !seen.some(({ frameId }) => frameId === 0)) await rememberOrdinary(top.host, look.sketch, nowMinute);
}

/** A guard that runs in the frame by now hears of it by the store. */
async function lookAgain(tabId: number, frame: LookedFrame, before: SeenAs, nowMinute: number): Promise<void> {
  const at = await browser.webNavigation.getFrame({ tabId, frameId: frame.frameId }).catch(() => undefined); // the tab is gone
  if (!/^about:/.test(at?.url ?? "") && placeAt(at?.url ?? "")?.host !== frame.place.host) return;
  for (const { page } of await judgeFrames(tabId, [frame])) {
    const now = seenAs(page);
    if (now !== undefined && isSurer(now, before)) await rememberSeen(frame.place.host, now, nowMinute);
  }
}

async function judgeFrames(tabId: number, frames: readonly LookedFrame[]): Promise<readonly (LookedFrame & Judged)[]> {
  if (frames.length === 0) return [];
  const target = { tabId, frameIds: frames.map(({ frameId }) => frameId) };
  const results = await browser.scripting.executeScript({ target, files: [JUDGE_FILE] }).catch(() => []); // the tab is gone
  return results.flatMap(({ frameId, result }) => {
    const frame = frames.find((looked) => looked.frameId === frameId);
    return frame === undefined || result === undefined || result === null ? [] : [{ ...frame, ...(result as Judged) }]; // as: what our own script returned, in a world that no page can reach
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

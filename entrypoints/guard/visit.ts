import type { Place } from "../../lib/base/place.ts";
import { followStores, readStores, type Stores } from "../../lib/browser/stores.ts";
import { chunkKey } from "../../lib/catalog/chunk-key.ts";
import { findIn } from "../../lib/catalog/find.ts";
import { readLookup } from "../../lib/catalog/lookup.ts";
import { seenTool } from "../../lib/catalog/seen-tool.ts";
import type { Tool } from "../../lib/catalog/tool.ts";
import { alternatives } from "../../lib/decide/alternatives.ts";
import { isSiteAnswered } from "../../lib/decide/site-answers.ts";
import { judge, type Verdict } from "../../lib/decide/verdict.ts";
import { awaitsPatterns, matchPatternsWith } from "../../lib/detect/own-terms.ts";
import { followPlace } from "../../lib/page/follow-place.ts";
import { placeOf } from "../../lib/page/place.ts";
import type { PolicyRecord } from "../../lib/policy/policy.ts";
import { drawerInTime } from "./drawer.ts";
import { seenHere } from "./seen-here.ts";

/** What is known of this page now. Pending until policy and catalog have been read. */
export type Visit =
  | { readonly kind: "pending" }
  /** Neither catalog nor policy knows this page: nothing to guard (any more). */
  | { readonly kind: "ordinary" }
  | {
      readonly kind: "known";
      readonly record: PolicyRecord;
      readonly verdict: Verdict;
      readonly siteAnswered: boolean;
      /** Approved tools to use instead. */
      readonly alternatives: readonly Tool[];
    };

/** The stores that a visit depends on, beside its part of the catalog. */
const RELEVANT = ["policy", "siteAnswers", "approvedTools", "seenSites"] as const;

/** The current minute since 1970. */
export const thisMinute = () => Math.floor(Date.now() / 60_000);

/** Follows policy, answers and address of the page; calls back at every change. */
export function followVisit(view: Window, onChange: (visit: Visit) => void, signal: AbortSignal): { answerSite(toolId: string): void } {
  const start = placeOf(view);
  // A page's host does not change while it lives, so one chunk of the catalog is all it needs.
  const chunk = chunkKey(start?.host ?? "");
  let stores: Partial<Stores> = {};
  const update = () => {
    const next = visitNow(stores, chunk, placeOf(view) ?? start);
    // What matches the organisation's own patterns is on its way.
    const isBlind = next.kind === "known" && awaitsPatterns(next.record.compiled.customDetectors);
    onChange(isBlind ? { kind: "pending" } : next);
  };
  followStores((changed) => {
    stores = { ...stores, ...changed };
    if (RELEVANT.some((key) => key in changed) || chunk in changed) update();
  }, signal);
  followPlace(view, update, signal);
  const read = async () => {
    stores = { ...(await readStores([...RELEVANT, chunk])), ...stores };
    update();
  };
  // A storage that cannot be read leaves the visit pending: the gates hold, and say so.
  read().catch(() => undefined);
  void drawerInTime().then(({ makePattern }) => {
    matchPatternsWith(makePattern);
    if (stores.policy !== undefined) update();
  });
  return {
    answerSite(toolId) {
      stores = { ...stores, siteAnswers: { ...stores.siteAnswers, [toolId]: thisMinute() } };
      update();
    },
  };
}

/** What is known of a page at `place` now, once. Rejects when the storage cannot be read. */
export async function visitAt(place: Place): Promise<Visit> {
  const chunk = chunkKey(place.host);
  return visitNow(await readStores([...RELEVANT, chunk]), chunk, place);
}

function visitNow(stores: Partial<Stores>, chunk: ReturnType<typeof chunkKey>, place: ReturnType<typeof placeOf>): Visit {
  const { policy: record, approvedTools = [], siteAnswers = {}, seenSites = {}, [chunk]: catalog } = stores;
  if (record === undefined || catalog === undefined) return { kind: "pending" };
  const seen = seenHere() ?? (place !== undefined && Object.hasOwn(seenSites, place.host) ? seenSites[place.host]?.as : undefined);
  const taken = place === undefined || seen === undefined ? undefined : seenTool(place.host, seen);
  const verdict = place === undefined ? undefined : judge(record.compiled, place, findIn(readLookup(catalog), place), taken);
  if (verdict === undefined) return { kind: "ordinary" };
  const siteAnswered = isSiteAnswered(siteAnswers, verdict.tool.id, thisMinute());
  return { kind: "known", record, verdict, siteAnswered, alternatives: alternatives(approvedTools, verdict.tool) };
}

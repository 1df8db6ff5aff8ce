import { followStores, readStores } from "../../lib/browser/stores.ts";
import { isSiteAnswered, type SiteAnswers } from "../../lib/decide/site-answers.ts";
import { judge, type Verdict } from "../../lib/decide/verdict.ts";
import { followPlace } from "../../lib/page/follow-place.ts";
import { placeOf } from "../../lib/page/place.ts";
import type { PolicyRecord } from "../../lib/policy/policy.ts";

/** What is known of this page now. Pending until the policy has been read. */
export type Visit =
  | { readonly kind: "pending" }
  /** Neither catalog nor policy knows this page: nothing to guard (any more). */
  | { readonly kind: "ordinary" }
  | { readonly kind: "known"; readonly record: PolicyRecord; readonly verdict: Verdict; readonly siteAnswered: boolean };

/** The current minute since 1970. */
export const thisMinute = () => Math.floor(Date.now() / 60_000);

/** Follows policy, answers and address of the page; calls back at every change. */
export function followVisit(view: Window, onChange: (visit: Visit) => void, signal: AbortSignal): { answerSite(toolId: string): void } {
  let record: PolicyRecord | undefined;
  let answers: SiteAnswers = {};
  const update = () => {
    if (record === undefined) return onChange({ kind: "pending" });
    const place = placeOf(view);
    const verdict = place === undefined ? undefined : judge(record.compiled, place);
    if (verdict === undefined) return onChange({ kind: "ordinary" });
    onChange({ kind: "known", record, verdict, siteAnswered: isSiteAnswered(answers, verdict.tool.id, thisMinute()) });
  };
  followStores((changed) => {
    record = changed.policy ?? record;
    answers = changed.siteAnswers ?? answers;
    update();
  }, signal);
  followPlace(view, update, signal);
  const read = async () => {
    const stores = await readStores(["policy", "siteAnswers"]);
    record ??= stores.policy;
    answers = stores.siteAnswers ?? answers;
    update();
  };
  // A storage that cannot be read leaves the visit pending: the gates hold, and say so.
  read().catch(() => undefined);
  return {
    answerSite(toolId) {
      answers = { ...answers, [toolId]: thisMinute() };
      update();
    },
  };
}

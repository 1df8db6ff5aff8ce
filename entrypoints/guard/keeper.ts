import { languageOf } from "../../lib/browser/own-page.ts";
import { send } from "../../lib/browser/send.ts";
import { Answered } from "../../lib/decide/answered.ts";
import { answersFor } from "../../lib/decide/answers.ts";
import { type Decision, decide, heldFindings, toldOf } from "../../lib/decide/decide.ts";
import { Given } from "../../lib/decide/given.ts";
import { scanOptions } from "../../lib/decide/scan-options.ts";
import type { Finding } from "../../lib/detect/detector.ts";
import type { Outcome, Submission } from "../../lib/page/gate.ts";
import { createLooker } from "../../lib/page/looker.ts";
import { warmUp } from "../../lib/page/warm-up.ts";
import { detailsIn } from "./details-in.ts";
import { type Drawer, drawerInTime, drawerNow, withDrawer } from "./drawer.ts";
import { type FrameMemory, filesOfFrame, type Known } from "./files-of-frame.ts";
import type { FrameKeeper } from "./frame-keeper.ts";
import { log } from "./log.ts";
import { lookThrough } from "./look-through.ts";
import { createOverlay } from "./overlay.ts";
import { ownHeld } from "./own-held.ts";
import { rememberVisit } from "./remember-visit.ts";
import { createTeller } from "./tell-background.ts";
import { followVisit, type Visit } from "./visit.ts";

type Scan = (text: string) => readonly Finding[];
type Look = { readonly decision: Decision; readonly open: readonly Finding[] };

/** Joins the gates of this frame with policy, person and memory. `lookAgain`: what looks once more when the organisation's own terms are known. */
export function createKeeper(view: Window & typeof globalThis, signal: AbortSignal, lookAgain: (scan: Scan) => void): FrameKeeper {
  const teller = createTeller(view, signal, (reasons) => {
    overlay.notice(reasons, "wire", true);
    if (visit.kind === "known") log(visit, "wire", "block", "none", reasons);
  });
  const answered = new Answered(teller.add);
  const given = new Given();
  let visit: Visit = { kind: "pending" };
  let busy = false;
  const whenKnown: (() => void)[] = [];
  const whenIdle: (() => void)[] = [];
  const overlay = createOverlay(view, signal, {
    onSiteAnswer(answer) {
      if (visit.kind !== "known") return;
      log(visit, "visit", visit.verdict.action, answer, []);
      answerSite(visit.verdict.tool.id);
    },
    onAsk() {
      if (visit.kind === "known") send({ kind: "open-request", tool: visit.verdict.tool.id, site: view.location.hostname });
    },
  });
  const restore = drawerInTime().then((drawer) => drawer.offerRestore(view, overlay, () => redactionBy(drawer).originals, signal));
  const known = followVisit(
    view,
    (next) => {
      const before = visit.kind;
      visit = next;
      if (before !== "known" && next.kind === "known") warmUp(view, looker.warmUp(), signal);
      if (before === "pending") lookAgain((text) => ownHeld(next, text));
      if (next.kind !== "pending") for (const resolve of whenKnown.splice(0)) resolve();
      if (!busy) overlay.showSite(next);
      if (view === view.top) rememberVisit(next);
    },
    signal,
  );
  const answerSite = (toolId: string) => {
    send({ kind: "site-answer", tool: toolId });
    known.answerSite(toolId);
  };
  const looker = createLooker(() => (visit.kind === "known" ? scanOptions(visit.record.compiled) : {}));
  const { scan } = looker;

  const look = ({ entryWay, text }: Pick<Submission, "entryWay" | "text">): Look => {
    if (visit.kind !== "known") return { decision: { kind: "allow" }, open: [] };
    const found = scan(text);
    const now = Date.now();
    if (entryWay !== "wire") {
      given.add(text, found);
      if (found.length > 0) teller.wake();
      const open = answered.open(text, found, now);
      return { decision: decide(visit.record.compiled, visit.verdict, open, visit.siteAnswered), open };
    }
    // What a page sends by itself says nothing of the site that its banner or panel does not say.
    const open = answered.openInRequest(text, found, now);
    answered.renew(text, found, now);
    return { decision: open.length === 0 ? { kind: "allow" } : decide(visit.record.compiled, visit.verdict, open, true), open };
  };

  const rule = (submission: Submission): "pass" | "hold" => {
    const { entryWay, text } = submission;
    if (visit.kind === "ordinary") return "pass";
    if (looker.isLong(text)) return "hold";
    if (visit.kind === "pending") return entryWay === "wire" && scan(text).length === 0 ? "pass" : "hold";
    if (entryWay === "wire" && teller.isAsleep() && scan(text).length > 0 && teller.wake()) return "hold";
    const { decision, open } = look(submission);
    if (visit.kind === "known" && open.length > 0) tell(visit, submission, decision, open);
    return decision.kind === "allow" || decision.kind === "notice" ? "pass" : "hold";
  };

  // What goes on with a notice, or is only counted, is remembered as answered: it is not said twice.
  const tell = (at: Known, { entryWay, text }: Submission, decision: Decision, open: readonly Finding[]) => {
    const told = toldOf(decision);
    // A site sends its own settings and profiles: of those nobody is told.
    if (told === undefined || (entryWay === "wire" && !given.has(text, open))) return;
    if (decision.kind === "notice") overlay.notice(decision.reasons, entryWay);
    answered.add(text, open, Date.now());
    log(at, entryWay, told.action, "none", told.reasons);
  };

  const asOneQuestion: FrameMemory["asOneQuestion"] = async (entryWay, work, onCancel) => {
    // Drawn over an open question, it would leave that one unanswered for ever.
    while (busy) await idle();
    busy = true;
    try {
      if (visit.kind === "pending") {
        const arrived = new Promise<"known">((resolve) => void whenKnown.push(() => resolve("known")));
        if ((await overlay.pending(entryWay, arrived)) === "cancel") return onCancel;
      }
      return await work(visit).then(teller.whenTold);
    } finally {
      busy = false;
      for (const resolve of whenIdle.splice(0)) resolve();
      overlay.showSite(visit);
    }
  };

  const settle = async (submission: Submission): Promise<Outcome> => {
    // What a page sends waits behind the scenes; a person who waits sees how far it is.
    if (submission.entryWay === "wire" && looker.isLong(submission.text)) await looker.scanLong(submission.text, () => undefined, signal);
    const work = async (now: Visit): Promise<Outcome> => {
      if (looker.isLong(submission.text) && !(await lookThrough(overlay, looker, submission))) return { kind: "cancel" };
      return now.kind !== "known" || rule(submission) === "pass" ? { kind: "as-it-is" } : ask(now, submission);
    };
    return asOneQuestion<Outcome>(submission.entryWay, work, { kind: "cancel" });
  };
  const say = (text: string, isUnsent = false) => asOneQuestion("type", () => overlay.failed(visit, text, isUnsent), undefined);
  const idle = () => new Promise<void>((resolve) => (busy ? whenIdle.push(resolve) : resolve()));

  const ask = async (held: Known, submission: Submission): Promise<Outcome> => {
    const { entryWay, text, canRedact = true } = submission;
    const { decision, open } = look(submission);
    if (decision.kind === "allow" || decision.kind === "notice") return { kind: "as-it-is" };
    const offers = answersFor(decision).filter(({ answer }) => canRedact || answer !== "redact");
    const redaction = await withDrawer(view, languageOf(held.record), async (drawer) => redactionBy(drawer), undefined);
    if (redaction === undefined) return { kind: "cancel" };
    const preview = offers.some(({ answer }) => answer === "redact") ? redaction.preview(held, text, open) : undefined;
    const { answer, names } = await overlay.ask(held, entryWay, { reasons: decision.reasons, ...detailsIn(text, open), offers }, preview);
    log(held, entryWay, decision.kind, answer, decision.reasons);
    if (answer === "cancel") return { kind: "cancel" };
    // Whoever goes on has also answered what the policy says of the site.
    if (decision.reasons.some(({ kind }) => kind === "site")) answerSite(held.verdict.tool.id);
    if (answer !== "redact") {
      answered.add(text, open, Date.now());
      return { kind: "as-it-is" };
    }
    void restore.then(({ offer }) => offer());
    return redaction.outcome(held, text, open, names);
  };

  const stillOpen = (text: string, found: readonly Finding[]) => answered.open(text, found, Date.now());
  const heldIn = (text: string) =>
    visit.kind === "known" ? heldFindings(visit.record.compiled, visit.verdict, stillOpen(text, scan(text))) : [];
  let redaction: ReturnType<Drawer["createRedaction"]> | undefined;
  const redactionBy = (drawer: Drawer) => {
    redaction ??= drawer.createRedaction({ scan, open: stillOpen });
    return redaction;
  };

  const expected = (text: string) => {
    if (visit.kind !== "known" || busy) return { reasons: [], stretches: [] };
    const { decision } = look({ entryWay: "type", text });
    const reasons = "reasons" in decision ? decision.reasons.filter(({ kind, action }) => kind === "data" && action !== "notice") : [];
    return { reasons, stretches: reasons.length === 0 ? [] : heldIn(text) };
  };
  void drawerInTime().then(({ showHints }) => showHints(view, overlay, expected, signal));

  return {
    files: filesOfFrame({ view, overlay, answered, scan, visit: () => visit, asOneQuestion, answerSite, log }),
    rule,
    settle,
    failed: (text) => void say(text),
    unsent: (text) => say(text, true),
    toolId: () => (visit.kind === "known" ? visit.verdict.tool.id : visit.kind === "ordinary" ? "" : undefined),
    owns: overlay.owns,
    isBusy: () => busy,
    whenIdle: idle,
    finds: (text) => visit.kind === "pending" || looker.isLong(text) || scan(text).length > 0,
    note: (text) => void (looker.isLong(text) || look({ entryWay: "type", text })),
    isGiven: (text) => !looker.isLong(text) && given.has(text, scan(text)),
    heldIn: (text) => (looker.isLong(text) ? [] : heldIn(text).map(({ start, end }) => text.slice(start, end))),
    quietly(submission) {
      const drawer = drawerNow();
      if (visit.kind !== "known" || submission.canRedact === false || drawer === undefined) return { kind: "cancel" };
      const { decision, open } = look(submission);
      const canRedact = answersFor(decision).some(({ answer }) => answer === "redact");
      return canRedact ? redactionBy(drawer).outcome(visit, submission.text, open, false) : { kind: "cancel" };
    },
  };
}

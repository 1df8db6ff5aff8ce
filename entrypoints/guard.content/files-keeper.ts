import type { LogEvent } from "../../lib/activity/event.ts";
import { openScanFrame } from "../../lib/browser/scan-frame.ts";
import type { Answered } from "../../lib/decide/answered.ts";
import type { Answer } from "../../lib/decide/answers.ts";
import type { Reason } from "../../lib/decide/decide.ts";
import { decideFiles, type FilesDecision } from "../../lib/decide/decide-files.ts";
import type { FilesKeeper, FilesOutcome } from "../../lib/page/file-gate.ts";
import { copiesOf, type LookedAtFile, lookAtFiles, openFindings, UnreadableAnswers } from "./files-look.ts";
import { askAboutFiles, showReading } from "./files-questions.ts";
import type { createOverlay } from "./overlay.ts";
import type { Visit } from "./visit.ts";

type Known = Extract<Visit, { kind: "known" }>;
type EntryWay = Parameters<FilesKeeper["settle"]>[0];

/** What the keeper of a frame shares with its keeper of files. */
export interface FrameMemory {
  readonly view: Window;
  readonly overlay: ReturnType<typeof createOverlay>;
  readonly answered: Answered;
  visit(): Visit;
  /** Runs `work` as the one question of the frame, once the policy is known; `onCancel` when the person does not wait for it. */
  asOneQuestion<T>(entryWay: EntryWay, work: (visit: Visit) => Promise<T>, onCancel: T): Promise<T>;
  answerSite(toolId: string): void;
  log(visit: Known, entryWay: EntryWay, action: LogEvent["action"], answer: Answer | "none", reasons: readonly Reason[]): void;
}

/** Joins the gates for files with policy, person and memory. */
export function createFilesKeeper(memory: FrameMemory): FilesKeeper {
  const unreadable = new UnreadableAnswers();

  const decision = ({ record, verdict, siteAnswered }: Known, files: readonly LookedAtFile[]): FilesDecision => {
    const now = Date.now();
    const found = files.map((file) => ({
      findings: openFindings(memory.answered, file, now),
      more: openFindings(memory.answered, file, now).length < file.look.findings.length ? {} : file.look.more,
      isUnreadable: unreadable.isOpen(file, now),
      isCopyable: file.id !== undefined,
      isTable: file.look.columns.length > 0,
    }));
    return decideFiles(record.compiled, verdict, found, siteAnswered);
  };

  const remember = (files: readonly LookedAtFile[]) => {
    const now = Date.now();
    for (const file of files) {
      memory.answered.add(file.look.excerpts, file.look.findings, now);
      unreadable.add(file, now);
    }
  };

  const settleKnown = async (visit: Known, entryWay: EntryWay, files: readonly File[]): Promise<FilesOutcome> => {
    const frame = openScanFrame(memory.view);
    try {
      const looking = lookAtFiles(frame, visit.record.compiled, files);
      const looked = await showReading(memory.overlay, files.length, looking);
      if (looked === undefined) return { kind: "cancel" };
      const made = decision(visit, looked);
      if (made.kind === "allow" || made.kind === "notice") {
        if (made.kind === "notice") memory.overlay.notice(made.reasons, entryWay);
        if (made.reasons.length > 0) memory.log(visit, entryWay, made.kind, "none", made.reasons);
        remember(looked);
        return { kind: "as-it-is" };
      }
      return await ask(visit, entryWay, files, looked, made, frame);
    } finally {
      frame.close();
    }
  };

  const ask = async (
    visit: Known,
    entryWay: EntryWay,
    files: readonly File[],
    looked: readonly LookedAtFile[],
    made: FilesDecision,
    frame: ReturnType<typeof openScanFrame>,
  ): Promise<FilesOutcome> => {
    for (let notSafe = false; ; notSafe = true) {
      const { answer, dropped } = await askAboutFiles(memory.overlay, visit, looked, made, notSafe);
      const outcome: FilesOutcome | undefined =
        answer === "cancel"
          ? { kind: "cancel" }
          : answer === "redact"
            ? await copiesOf(frame, visit, looked, made, files, dropped)
            : { kind: "as-it-is" };
      if (outcome === undefined) continue; // the copy would not have been safe: ask again, and say so
      memory.log(visit, entryWay, made.kind, answer, made.reasons);
      if (answer !== "cancel" && made.reasons.some(({ kind }) => kind === "site")) memory.answerSite(visit.verdict.tool.id);
      if (outcome.kind === "as-it-is") remember(looked);
      return outcome;
    }
  };

  return {
    rule() {
      const visit = memory.visit();
      if (visit.kind === "ordinary") return "pass";
      return visit.kind === "known" && visit.record.compiled.enforcement === "observe" ? "watch" : "hold";
    },
    watch(entryWay, files) {
      const visit = memory.visit();
      if (visit.kind !== "known") return;
      const frame = openScanFrame(memory.view);
      void lookAtFiles(frame, visit.record.compiled, files).done.then((looked) => {
        const { reasons } = decision(visit, looked);
        const [first] = reasons;
        remember(looked);
        if (first !== undefined) memory.log(visit, entryWay, first.action, "none", reasons);
        frame.close();
      });
    },
    settle: (entryWay, files) =>
      memory.asOneQuestion<FilesOutcome>(
        entryWay,
        async (visit) => (visit.kind === "known" ? settleKnown(visit, entryWay, files) : { kind: "as-it-is" }),
        { kind: "cancel" },
      ),
  };
}

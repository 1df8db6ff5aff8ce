import { openScanFrame } from "../../lib/browser/scan-frame.ts";
import { decideFiles, type FilesDecision } from "../../lib/decide/decide-files.ts";
import type { FilesOutcome } from "../../lib/page/file-gate.ts";
import type { Files, FrameMemory, Known } from "../guard/files-of-frame.ts";
import { copiesOf, type LookedAtFile, lookAtFiles, openFindings, UnreadableAnswers } from "./files-look.ts";
import { askAboutFiles, showReading } from "./files-questions.ts";

type EntryWay = Parameters<Files["watch"]>[1];

/** Joins the gates for files with policy, person and memory. */
export function createFilesKeeper(memory: FrameMemory): Files {
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
      const looking = lookAtFiles(frame, visit.record.compiled, memory.scan, files);
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
            ? await copiesOf(frame, visit, memory.scan, looked, made, files, dropped)
            : { kind: "as-it-is" };
      if (outcome === undefined) continue; // the copy would not have been safe: ask again, and say so
      memory.log(visit, entryWay, made.kind, answer, made.reasons);
      if (answer !== "cancel" && made.reasons.some(({ kind }) => kind === "site")) memory.answerSite(visit.verdict.tool.id);
      if (outcome.kind === "as-it-is") remember(looked);
      return outcome;
    }
  };

  return {
    watch(visit, entryWay, files) {
      const frame = openScanFrame(memory.view);
      void lookAtFiles(frame, visit.record.compiled, memory.scan, files).done.then((looked) => {
        const { reasons } = decision(visit, looked);
        const [first] = reasons;
        remember(looked);
        if (first !== undefined) memory.log(visit, entryWay, first.action, "none", reasons);
        frame.close();
      });
    },
    settle: settleKnown,
  };
}

import type { LogEvent } from "../../lib/activity/event.ts";
import { languageOf } from "../../lib/browser/own-page.ts";
import type { Answered } from "../../lib/decide/answered.ts";
import type { Answer } from "../../lib/decide/answers.ts";
import type { Reason } from "../../lib/decide/decide.ts";
import type { Finding } from "../../lib/detect/detector.ts";
import type { FilesKeeper, FilesOutcome } from "../../lib/page/file-gate.ts";
import { type Drawer, whenDrawer, withDrawer } from "./drawer.ts";
import type { createOverlay } from "./overlay.ts";
import type { Visit } from "./visit.ts";

type EntryWay = Parameters<FilesKeeper["settle"]>[0];

/** A visit whose tool and policy are known. */
export type Known = Extract<Visit, { kind: "known" }>;

/** What the keeper of a frame shares with its keeper of files. */
export interface FrameMemory {
  readonly view: Window;
  readonly overlay: ReturnType<typeof createOverlay>;
  readonly answered: Answered;
  /** Under the policy of this visit. */
  scan(text: string): readonly Finding[];
  visit(): Visit;
  /** Runs `work` as the one question of the frame, once the policy is known; `onCancel` when the person does not wait for it. */
  asOneQuestion<T>(entryWay: EntryWay, work: (visit: Visit) => Promise<T>, onCancel: T): Promise<T>;
  answerSite(toolId: string): void;
  log(visit: Known, entryWay: EntryWay, action: LogEvent["action"], answer: Answer | "none", reasons: readonly Reason[]): void;
}

/** What looks at files and asks about them. It comes with what draws: hardly a page is given files, and they wait. */
export interface Files {
  watch(visit: Known, entryWay: EntryWay, files: readonly File[]): void;
  settle(visit: Known, entryWay: EntryWay, files: readonly File[]): Promise<FilesOutcome>;
}

/** Holds files until there is what looks at them. */
export function filesOfFrame(memory: FrameMemory): FilesKeeper {
  let made: Files | undefined;
  const filesBy = (drawer: Drawer): Files => {
    made ??= drawer.createFilesKeeper(memory);
    return made;
  };
  const cancel: FilesOutcome = { kind: "cancel" };
  return {
    rule() {
      const visit = memory.visit();
      if (visit.kind === "ordinary") return "pass";
      return visit.kind === "known" && visit.record.compiled.enforcement === "observe" ? "watch" : "hold";
    },
    watch(entryWay, files) {
      const visit = memory.visit();
      if (visit.kind === "known") void whenDrawer().then((drawer) => filesBy(drawer).watch(visit, entryWay, files));
    },
    settle: (entryWay, files) =>
      memory.asOneQuestion<FilesOutcome>(
        entryWay,
        async (visit) =>
          visit.kind === "known"
            ? withDrawer(memory.view, languageOf(visit.record), (drawer) => filesBy(drawer).settle(visit, entryWay, files), cancel)
            : { kind: "as-it-is" },
        cancel,
      ),
  };
}

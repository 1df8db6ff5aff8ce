import type { FilesKeeper } from "../../lib/page/file-gate.ts";
import type { Gatekeeper } from "../../lib/page/gate.ts";

/** A keeper that says which tool its frame belongs to. */
export interface FrameKeeper extends Gatekeeper {
  /** The tool's id; "" for an ordinary page, undefined while it is not known. */
  toolId(): string | undefined;
  readonly files: FilesKeeper;
}

/**
 * One keeper for a frame and the frames of the same tool within it: one memory of answers, one question at a time, and the question is shown where there is room for it.
 * @param hasAddress false for about:blank and the like, which belong to whoever made them
 */
export function withinFrame(own: FrameKeeper, around: () => FrameKeeper | undefined, hasAddress: boolean): FrameKeeper {
  const keeper = (): FrameKeeper => {
    const outer = around();
    if (outer === undefined) return own;
    const [ours, theirs] = [own.toolId(), outer.toolId()];
    const same = ours === undefined ? !hasAddress && theirs !== "" : ours === theirs;
    return same ? outer : own;
  };
  return {
    toolId: own.toolId,
    owns: own.owns,
    files: {
      rule: () => keeper().files.rule(),
      watch: (entryWay, files) => keeper().files.watch(entryWay, files),
      settle: (entryWay, files) => keeper().files.settle(entryWay, files),
    },
    rule: (submission) => keeper().rule(submission),
    settle: (submission) => keeper().settle(submission),
    failed: (text) => keeper().failed(text),
    unsent: (text) => keeper().unsent(text),
    isBusy: () => keeper().isBusy(),
    whenIdle: () => keeper().whenIdle(),
    finds: (text) => keeper().finds(text),
    note: (text) => keeper().note(text),
    isGiven: (text) => keeper().isGiven(text),
    heldIn: (text) => keeper().heldIn(text),
    quietly: (submission) => keeper().quietly(submission),
  };
}

import { type FilesKeeper, type FilesOutcome, released, transferOf } from "../file-gate.ts";
import type { Gatekeeper } from "../gate.ts";
import type { GuardLine } from "../line.ts";
import { listen } from "../listen.ts";
import { shadowRootOf } from "../shadow.ts";

type FileInput = HTMLInputElement;

/**
 * Holds files that are chosen in `<input type=file>` until there is an answer: the input is empty meanwhile, so that nothing can read it.
 * Then the page hears of the choice once, by one `input` and one `change`.
 */
export function gateFiles(view: Window, line: GuardLine, keeper: Gatekeeper, files: FilesKeeper, signal: AbortSignal): void {
  const given = new WeakMap<FileInput, FileList>(); // what the page was given last
  const held = new WeakSet<FileInput>();
  const hold = (input: FileInput, event: Event) => {
    const rule = files.rule();
    if (rule === "pass") return;
    if (held.has(input)) return event.stopImmediatePropagation(); // the second event of the same choice
    const chosen = [...(input.files ?? [])];
    if (chosen.length === 0 || sameFiles(input.files, given.get(input))) return;
    if (rule === "watch") return event.type === "change" ? files.watch("file", chosen) : undefined;
    event.stopImmediatePropagation();
    held.add(input);
    const before = given.get(input);
    // Not composed: on its way through a shadow tree the window does not see it.
    const root = input.getRootNode();
    const stopChange = (change: Event) => {
      if (change.isTrusted && change.target === input) change.stopImmediatePropagation();
    };
    root.addEventListener("change", stopChange, true);
    input.value = "";
    void whenFree(keeper)
      .then(() => files.settle("file", chosen))
      .then((outcome) => {
        root.removeEventListener("change", stopChange, true);
        held.delete(input);
        giveBack(input, chosen, outcome, before, given);
      });
  };
  const onEvent = (event: Event) => {
    if (!event.isTrusted || keeper.owns(event)) return;
    for (const input of inputsOf(event)) hold(input, event);
  };
  listen(view, ["input", "change"], onEvent, signal);
  // An input that a script opens and never puts into the page: its events pass no window.
  line.answer("file-input", (_, about) => {
    if (about instanceof HTMLInputElement)
      for (const name of ["input", "change"]) about.addEventListener(name, onEvent, { capture: true, signal });
    return [];
  });
  // Files of the page's own file pickers come in an input made for the way, and leave in it.
  line.answer("picked-files", ([id = ""], about) => {
    if (!isFileInput(about) || files.rule() === "pass") return ["as-it-is"];
    const chosen = [...(about.files ?? [])];
    if (files.rule() === "watch") {
      files.watch("file", chosen);
      return ["as-it-is"];
    }
    void whenFree(keeper)
      .then(() => files.settle("file", chosen))
      .then((outcome) => {
        const left = released(outcome, chosen) ?? [];
        about.files = transferOf(left).files;
        const kept = outcome.kind === "copies" ? outcome.files.flatMap((file, index) => (file === undefined ? [] : [String(index)])) : [];
        line.tell("picked-settled", [id, outcome.kind, ...kept]);
      });
    return ["hold"];
  });
}

// One question at a time; what comes meanwhile waits for its turn.
async function whenFree(keeper: Gatekeeper): Promise<void> {
  while (keeper.isBusy()) await keeper.whenIdle();
}

function giveBack(
  input: FileInput,
  chosen: readonly File[],
  outcome: FilesOutcome,
  before: FileList | undefined,
  given: WeakMap<FileInput, FileList>,
): void {
  const files = released(outcome, chosen);
  if (files === undefined) {
    if (before !== undefined) input.files = before;
    return;
  }
  input.files = transferOf(files).files;
  if (input.files !== null) given.set(input, input.files);
  input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

function sameFiles(a: FileList | null, b: FileList | undefined): boolean {
  return a !== null && b !== undefined && a.length === b.length && [...a].every((file, index) => file === b[index]);
}

// In a closed shadow tree the event shows only the outermost host: the inputs inside that hold files are looked for.
function inputsOf(event: Event): readonly FileInput[] {
  const [target = null] = event.composedPath();
  if (isFileInput(target)) return [target];
  if (!(target instanceof HTMLElement)) return [];
  const root = shadowRootOf(target);
  return root === null ? [] : inputsIn(root).filter((input) => (input.files?.length ?? 0) > 0);
}

function inputsIn(root: ShadowRoot): readonly FileInput[] {
  return [...root.querySelectorAll("*")].flatMap((element) => {
    if (isFileInput(element)) return [element];
    const inner = shadowRootOf(element);
    return inner === null ? [] : inputsIn(inner);
  });
}

function isFileInput(target: EventTarget | null): target is FileInput {
  return target instanceof HTMLInputElement && target.type === "file";
}

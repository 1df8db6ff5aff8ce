import { applyReplacements } from "../../redact/redact.ts";
import { readBody } from "../../wire/body.ts";
import type { Leaf } from "../../wire/leaf.ts";
import { promptLeaves } from "../../wire/prompt.ts";
import { readText } from "../../wire/reading.ts";
import { readComposer } from "../composer.ts";
import { rewriteForm } from "../form-text.ts";
import { afterPage, BETWEEN, type Gatekeeper, type Outcome, type Submission } from "../gate.ts";
import { followGestures } from "../gestures.ts";
import { keepUnsent } from "../give-back.ts";
import type { GuardLine } from "../line.ts";
import { filledComposers } from "../send-target.ts";

/** A box whose text is sent is empty by then, in nearly every framework. Milliseconds. */
const EMPTIED_MS = 200;

/** What becomes of a request, as main/gate.ts reads it. */
type Words = readonly ["pass"] | readonly ["deny"] | readonly ["hold"] | readonly ["send", form: string, text: string];

/** A request that has been looked into. */
interface Load {
  readonly leaves: readonly Leaf[];
  readonly submission: Submission;
  readonly form: HTMLFormElement | undefined;
  write(): { readonly form: string; readonly text: string } | undefined;
}

/**
 * Holds requests of the page in which something is found that no other gate has settled: text put in by a script, an editor that we cannot read, a way to send that we do not know.
 * A draft that is saved while the person writes is not asked about: it leaves without what is found in it.
 */
export function gateWire(view: Window, line: GuardLine, keeper: Gatekeeper, signal: AbortSignal): void {
  const gestures = followGestures(view, signal);
  line.answer("request", ([id = "", via = "", , url = "", , form = "", text = ""], about) => {
    const load = loadOf(view, url, { form, text }, about, keeper);
    if (load.submission.text === "" || keeper.rule(load.submission) === "pass") return ["pass"] satisfies Words;
    const held = keeper.heldIn(load.submission.text);
    const maySaveDraft = () => load.form === undefined && !gestures.isRecent() && isDraft(view, held);
    const quietly = () => wordsFor(load, keeper.quietly(load.submission));
    const isDraftNow = maySaveDraft();
    if (isDraftNow && (via === "beacon" || via === "xhr-sync" || view.document.hidden)) return quietly();
    const ask = async () => {
      const unsent = writtenIn(load.leaves, keeper);
      const outcome = await keeper.settle(load.submission);
      if (outcome.kind === "cancel" && load.form === undefined) keepUnsent(view.document, unsent, keeper);
      return released(keeper, load, outcome);
    };
    // A page that sends of its own accord may empty its box a moment later.
    const settled = isDraftNow ? afterPage(EMPTIED_MS).then(() => (maySaveDraft() ? quietly() : ask())) : ask();
    void settled.then((words) => via !== "xhr-sync" && line.tell("settled", [id, ...words]));
    return (via === "xhr-sync" ? ["deny"] : ["hold"]) satisfies Words;
  });
}

/** Takes a request apart. `about`: the form that it is, where it is one. */
export function loadOf(
  view: Window,
  url: string,
  body: { readonly form: string; readonly text: string },
  about: EventTarget | null,
  keeper: Gatekeeper,
): Load {
  const address = URL.parse(url, view.document.baseURI);
  const { leaves, write } = readBody(body);
  const inAddress = readText(address?.search.slice(1) ?? "").leaves;
  const judged = promptLeaves(address, [...leaves, ...inAddress], keeper.isGiven);
  const canRedact = !judged.some((leaf) => inAddress.includes(leaf)) && write() !== undefined;
  const form = isForm(about) ? about : undefined;
  return {
    leaves: judged,
    submission: { entryWay: "wire", text: judged.map(({ text }) => text).join(BETWEEN), canRedact: canRedact || form !== undefined },
    form,
    write,
  };
}

// What the person wrote of a request: the last text in which something is held, or the longest.
function writtenIn(leaves: readonly Leaf[], keeper: Gatekeeper): string {
  const texts = leaves.map(({ text }) => text);
  return texts.findLast((text) => keeper.heldIn(text).length > 0) ?? texts.toSorted((a, b) => b.length - a.length)[0] ?? "";
}

async function released(keeper: Gatekeeper, load: Load, outcome: Outcome): Promise<Words> {
  if (load.form === undefined || outcome.kind !== "redact") return wordsFor(load, outcome);
  if (await rewriteForm(load.form, outcome)) return ["pass"];
  keeper.failed("");
  return ["deny"];
}

function wordsFor({ leaves, write }: Load, outcome: Outcome): Words {
  if (outcome.kind === "as-it-is") return ["pass"];
  if (outcome.kind === "cancel") return ["deny"];
  for (const leaf of leaves) leaf.wanted = applyReplacements(leaf.text, outcome.replacementsIn(leaf.text));
  const made = write();
  return made === undefined ? ["deny"] : ["send", made.form, made.text];
}

// What is still in the box has not been sent by the person.
function isDraft(view: Window, held: readonly string[]): boolean {
  const written = filledComposers(view.document).map(readComposer).join(BETWEEN);
  return held.length > 0 && held.every((value) => written.includes(value));
}

function isForm(target: EventTarget | null): target is HTMLFormElement {
  return target !== null && "nodeName" in target && target.nodeName === "FORM";
}

import { composersOf, rewriteForm } from "../form-text.ts";
import type { Gatekeeper } from "../gate.ts";
import { listen, stop } from "../listen.ts";
import { hold } from "./type.ts";
import { loadOf } from "./wire.ts";

/**
 * Holds a form that a person submits: what stands in its composers, and what a script has put into its hidden fields, where the text of an editor that
 * nobody can read from outside often goes.
 */
export function gateSubmit(view: Window, keeper: Gatekeeper, signal: AbortSignal): void {
  listen(
    view,
    ["submit"],
    (event) => {
      const { target: form, submitter } = event;
      if (!event.isTrusted || keeper.owns(event) || !(form instanceof HTMLFormElement)) return;
      const submit = () => form.requestSubmit(submitter?.isConnected ? submitter : null);
      hold(keeper, event, composersOf(form), submit);
      if (event.defaultPrevented) return;
      const words = [...new FormData(form, submitter)].flatMap(([name, value]) => [name, typeof value === "string" ? value : ""]);
      const body = { form: "fields", text: JSON.stringify(words) };
      const { submission } = loadOf(view, form.getAttribute("action") ?? "", body, form, keeper);
      if (submission.text === "" || (!keeper.isBusy() && keeper.rule(submission) === "pass")) return;
      stop(event);
      if (keeper.isBusy()) return;
      void keeper.settle(submission).then(async (outcome) => {
        if (outcome.kind === "cancel") return;
        if (outcome.kind === "as-it-is" || (await rewriteForm(form, outcome))) submit();
        else keeper.failed("");
      });
    },
    signal,
  );
}

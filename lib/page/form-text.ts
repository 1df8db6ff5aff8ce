import { applyReplacements } from "../redact/redact.ts";
import { type Composer, composersIn, isTextField, readComposer } from "./composer.ts";
import type { Outcome } from "./gate.ts";
import { rewrite } from "./rewrite.ts";

/** Makes the replacements in all that a form would send. False when a box did not take them. */
export async function rewriteForm(form: HTMLFormElement, { replacementsIn }: Extract<Outcome, { kind: "redact" }>): Promise<boolean> {
  for (const composer of composersOf(form)) if (!(await rewrite(composer, replacementsIn(readComposer(composer))))) return false;
  for (const field of form.elements)
    if (field instanceof HTMLInputElement && field.type === "hidden")
      field.value = applyReplacements(field.value, replacementsIn(field.value));
  return true;
}

/** The composers of a form; fields can belong to it without standing in it. */
export function composersOf(form: HTMLFormElement): readonly Composer[] {
  const fields = [...form.elements].filter((element): element is HTMLTextAreaElement | HTMLInputElement => isTextField(element));
  return [...new Set<Composer>([...composersIn(form), ...fields])];
}

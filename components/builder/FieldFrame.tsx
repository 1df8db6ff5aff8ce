import type { ComponentChildren } from "preact";
import { pathOf, valueAt, withValueAt } from "../../lib/policy/document-path.ts";
import type { Problem } from "../../lib/policy/policy.ts";
import { Icon } from "../Icon.tsx";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { inWords } from "../words/said.ts";
import { useForm } from "./form.ts";
import { useBuilderWords } from "./words.ts";

/** What a control needs to be tied to its label, hint and problems. */
export interface Ties {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean;
}

interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  /** What it means; "" for nothing. */
  readonly hint: string;
  readonly problems: readonly Problem[];
  readonly control: (ties: Ties) => ComponentChildren;
}

/** A label, a control, what it means, and what is wrong with what stands in it. */
export function FieldFrame({ id, label, hint, problems, control }: FieldFrameProps) {
  const describedBy = [hint === "" ? "" : `${id}-hint`, problems.length === 0 ? "" : `${id}-problem`].filter((part) => part !== "");
  return (
    <div class={problems.length === 0 ? "form-field" : "form-field wrong"}>
      <label for={id}>{label}</label>
      {control({
        id,
        "aria-describedby": describedBy.length === 0 ? undefined : describedBy.join(" "),
        "aria-invalid": problems.length > 0,
      })}
      {hint !== "" && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <ProblemsHere id={`${id}-problem`} problems={problems} />
    </div>
  );
}

/** What is wrong at one place, and what is used instead. */
export function ProblemsHere({ id, problems }: { readonly id: string; readonly problems: readonly Problem[] }) {
  const words = useBuilderWords();
  const { problems: sentences } = usePageWords();
  if (problems.length === 0) return null;
  return (
    <ul id={id} class="problems-here tone-care">
      {problems.map(({ path, wrong, used }) => (
        <li key={`${path} ${inWords(wrong, sentences)}`}>
          <Icon name="care" />
          <span>
            {words.sentence(inWords(wrong, sentences))} {inWords(used, sentences)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What is wrong where no field stands: each with its place, and the way to take it away. */
export function LooseProblems({ id, problems }: { readonly id: string; readonly problems: readonly Problem[] }) {
  const words = useBuilderWords();
  const { problems: sentences } = usePageWords();
  const { document, become } = useForm();
  if (problems.length === 0) return null;
  return (
    <ul id={id} class="problems-here tone-care">
      {problems.map(({ path, wrong, used }) => (
        <li key={`${path} ${inWords(wrong, sentences)}`}>
          <Icon name="care" />
          <span>
            {path !== "" && <code>{path}</code>} {words.sentence(inWords(wrong, sentences))} {inWords(used, sentences)}{" "}
            {valueAt(document, pathOf(path)) !== undefined && path !== "" && (
              <button
                type="button"
                class="as-link"
                onClick={() => become(withValueAt(document, pathOf(path), undefined), words.removed(path))}
              >
                {words.remove(path)}
              </button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

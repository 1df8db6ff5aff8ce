import type { ComponentChildren } from "preact";
import { type DocumentPath, pathOf, valueAt, withValueAt } from "../../lib/policy/document-path.ts";
import type { Field } from "../../lib/policy/fields.ts";
import type { Problem } from "../../lib/policy/policy.ts";
import { Icon } from "../Icon.tsx";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { inWords } from "../words/said.ts";
import { fieldId, hintOf, labelOf, useFieldAt, useForm } from "./form.ts";
import { useBuilderWords } from "./words.ts";

/** What a control needs to be tied to its label, hint and problems. */
export interface Ties {
  readonly id: string;
  readonly "aria-describedby": string;
  readonly "aria-invalid": boolean;
}

interface FieldFrameProps {
  readonly field: Pick<Field, "kind" | "description">;
  readonly path: DocumentPath;
  /** Said after what the key means. */
  readonly more?: string;
  readonly control: (ties: Ties) => ComponentChildren;
}

/** A key's name, a control, what it means, and what is wrong with what stands in it: in a list or record, anywhere in it. */
export function FieldFrame({ field, path, more = "", control }: FieldFrameProps) {
  const words = useBuilderWords();
  const { problems } = useFieldAt(path, field.kind === "list" || field.kind === "record");
  const id = fieldId(path);
  const hint = `${hintOf(field, path, words)} ${more}`.trim();
  const described = problems.length === 0 ? `${id}-hint` : `${id}-hint ${id}-problem`;
  return (
    <div class={problems.length === 0 ? "form-field" : "form-field wrong"}>
      <label for={id}>{labelOf(path, words)}</label>
      {control({ id, "aria-describedby": described, "aria-invalid": problems.length > 0 })}
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
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

import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { type DocumentPath, pathText, valueAt, withValueAt } from "../../lib/policy/document-path.ts";
import type { Field } from "../../lib/policy/fields.ts";
import { Button } from "../Button.tsx";
import { ProblemsHere } from "./FieldFrame.tsx";
import { fieldId, hintOf, isBelow, labelOf, useFieldAt, useForm } from "./form.ts";
import { useBuilderWords } from "./words.ts";

interface EntriesProps {
  readonly field: Field;
  readonly path: DocumentPath;
  /** Draws the fields of the entry at a path. */
  readonly fieldsAt: (path: DocumentPath) => ComponentChildren;
}

/** A list of rules: each is closed until it is opened, and can be taken away. */
export function Entries({ field, path, fieldsAt }: EntriesProps) {
  const words = useBuilderWords();
  const { document, set, become } = useForm();
  const { value, problems } = useFieldAt(path);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const label = labelOf(path, words);
  const adds = useRef<HTMLDivElement>(null);
  return (
    <fieldset id={fieldId(path)} class="form-part">
      <legend>{label}</legend>
      <p class="hint">{hintOf(field, path, words)}</p>
      <ProblemsHere id={`${fieldId(path)}-problem`} problems={problems} />
      {entries.map((entry, i) => (
        // An entry has no identity but its place.
        <Entry
          key={`${pathText([...path, i])} of ${entries.length}`}
          fieldsAt={fieldsAt}
          path={[...path, i]}
          name={nameOf(entry) || words.newEntry}
          onRemove={() => {
            become(withValueAt(document, [...path, i], undefined), words.removed(nameOf(entry) || words.newEntry));
            adds.current?.querySelector("button")?.focus();
          }}
        />
      ))}
      <div ref={adds}>
        <Button look="secondary" onPress={() => set([...path, entries.length], {})}>
          {words.adds[pathText(path)] ?? words.addTo(label)}
        </Button>
      </div>
    </fieldset>
  );
}

function Entry({
  fieldsAt,
  path,
  name,
  onRemove,
}: {
  readonly fieldsAt: EntriesProps["fieldsAt"];
  readonly path: DocumentPath;
  readonly name: string;
  readonly onRemove: () => void;
}) {
  const words = useBuilderWords();
  const { document, problems } = useForm();
  const here = pathText(path);
  const wrong = problems.filter((problem) => problem.path === here || isBelow(problem.path, here)).length;
  const [open, setOpen] = useState(() => Object.keys(Object(valueAt(document, path))).length === 0);
  return (
    <details id={fieldId(path)} class="entry" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b dir="auto">{name}</b> {wrong > 0 && <span class="count tone-care">{words.problems(wrong)}</span>}
      </summary>
      {open && (
        <>
          {fieldsAt(path)}
          <div>
            <Button look="quiet" onPress={onRemove}>
              {words.remove(name)}
            </Button>
          </div>
        </>
      )}
    </details>
  );
}

function nameOf(entry: unknown): string {
  const text = (key: string) => String(valueAt(entry, [key]) ?? "").trim();
  return text("name") || text("id");
}

import { useState } from "preact/hooks";
import type { DocumentPath } from "../../lib/policy/document-path.ts";
import type { Field, ValueField } from "../../lib/policy/fields.ts";
import { UNREADABLE_DAY } from "../../lib/policy/leaf-forms.ts";
import { FieldFrame } from "./FieldFrame.tsx";
import { fieldId, optionLabel, useFieldAt, useForm } from "./form.ts";
import { useBuilderWords } from "./words.ts";

interface OfKind<K extends Field["kind"]> {
  readonly field: Extract<Field, { kind: K }>;
  readonly path: DocumentPath;
}

interface OfValue {
  readonly field: ValueField;
  readonly path: DocumentPath;
}

/** One text or number. `suggestions`: what is often written here. */
export function TextField({
  field,
  path,
  suggestions = [],
}: OfValue & { readonly suggestions?: readonly (readonly [value: string, label: string])[] }) {
  const { set } = useForm();
  const { value } = useFieldAt(path);
  const shown = value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
  const isDay = field.whenUnusable === UNREADABLE_DAY && /^(?:\d{4}-\d{2}-\d{2})?$/.test(shown);
  const listId = `${fieldId(path)}-list`;
  const write = (text: string) => {
    const isNumber = field.kind !== "text" && /^-?\d+(?:\.\d+)?$/.test(text.trim());
    set(path, text === "" ? undefined : isNumber ? Number(text) : text);
  };
  return (
    <FieldFrame
      field={field}
      path={path}
      control={(ties) => (
        <>
          <input
            {...ties}
            type={isDay ? "date" : "text"}
            inputMode={field.kind === "text" ? "text" : "decimal"}
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            placeholder={field.fallback === undefined || field.fallback === "" ? "" : String(field.fallback)}
            list={suggestions.length === 0 ? undefined : listId}
            value={shown}
            onInput={(event) => write(event.currentTarget.value)}
          />
          {suggestions.length > 0 && (
            <datalist id={listId}>
              {suggestions.map(([option, label]) => (
                <option key={option} value={option}>
                  {label}
                </option>
              ))}
            </datalist>
          )}
        </>
      )}
    />
  );
}

/** One of a few words. */
export function ChoiceField({ field, path }: OfKind<"choice">) {
  const words = useBuilderWords();
  const { set } = useForm();
  const { value } = useFieldAt(path);
  const written = typeof value === "string" ? value.trim() : value === undefined ? "" : JSON.stringify(value);
  const option = field.options.find((candidate) => candidate.toLowerCase() === written.toLowerCase());
  return (
    <FieldFrame
      field={field}
      path={path}
      control={(ties) => (
        <select
          {...ties}
          value={option ?? written}
          onChange={(event) => set(path, event.currentTarget.value === "" ? undefined : event.currentTarget.value)}
        >
          <option value="">
            {typeof field.fallback === "string" ? words.byDefault(optionLabel(field.fallback, words)) : words.notSet}
          </option>
          {field.options.map((candidate) => (
            <option key={candidate} value={candidate}>
              {optionLabel(candidate, words)}
            </option>
          ))}
          {option === undefined && written !== "" && <option value={written}>{written}</option>}
        </select>
      )}
    />
  );
}

/** Yes or no. */
export function FlagField({ field, path }: OfValue) {
  const { set } = useForm();
  const { value } = useFieldAt(path);
  const isOn = value === undefined ? field.fallback === true : [true, 1, "1", "true"].some((yes) => yes === value);
  return (
    <div class="form-flag">
      <FieldFrame
        field={field}
        path={path}
        control={(ties) => (
          <input
            {...ties}
            type="checkbox"
            checked={isOn}
            onChange={({ currentTarget: { checked } }) => set(path, checked === (field.fallback === true) ? undefined : checked)}
          />
        )}
      />
    </div>
  );
}

/** Texts, one a line: a column of a spreadsheet can be pasted as it is. */
export function LinesField({ field, path }: OfKind<"list">) {
  const words = useBuilderWords();
  const { set } = useForm();
  const { value } = useFieldAt(path, true);
  const list: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const joined = list.map((entry) => (typeof entry === "string" ? entry : JSON.stringify(entry))).join("\n");
  const [own, setOwn] = useState("");
  // A line that is still empty is kept while it is written; what comes from elsewhere (an import, an undo) is taken over.
  const text = linesOf(own).join("\n") === joined ? own : joined;
  const write = (next: string) => {
    setOwn(next);
    const lines = linesOf(next);
    set(path, lines.length === 0 ? undefined : lines);
  };
  return (
    <FieldFrame
      field={field}
      path={path}
      more={words.oneALine}
      control={(ties) => (
        <textarea
          {...ties}
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          rows={Math.min(8, Math.max(2, text.split("\n").length))}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
        />
      )}
    />
  );
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}

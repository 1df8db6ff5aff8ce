import { useEffect, useState } from "preact/hooks";
import type { DocumentPath } from "../../lib/policy/document-path.ts";
import { FieldFrame } from "./FieldFrame.tsx";
import { fieldId, labelOf, useFieldAt, useForm } from "./form.ts";
import { useBuilderWords } from "./words.ts";

/** A key whose kind the builder has no control for: as the text of its JSON. */
export function JsonField({ field, path }: { readonly field: { readonly description: string }; readonly path: DocumentPath }) {
  const words = useBuilderWords();
  const { set } = useForm();
  const { value, problems } = useFieldAt(path, true);
  const written = value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value, undefined, 2);
  const [text, setText] = useState(written);
  const isSame = JSON.stringify(read(text)) === JSON.stringify(value);
  useEffect(() => {
    if (!isSame) setText(written);
  }, [written]);
  return (
    <FieldFrame
      id={fieldId(path)}
      label={labelOf(path, words)}
      hint={`${field.description} ${words.asJson}`.trim()}
      problems={problems}
      control={(ties) => (
        <textarea
          {...ties}
          rows={4}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget: { value: next } }) => {
            setText(next);
            set(path, read(next));
          }}
        />
      )}
    />
  );
}

function read(text: string): unknown {
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

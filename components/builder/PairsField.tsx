import { useState } from "preact/hooks";
import type { DocumentPath } from "../../lib/policy/document-path.ts";
import type { RecordField } from "../../lib/policy/fields.ts";
import { FieldFrame } from "./FieldFrame.tsx";
import { useFieldAt, useForm } from "./form.ts";
import { mayBeSecret } from "./secrets.ts";
import { useBuilderWords } from "./words.ts";

/** Names and what they stand for, "Name: text", one a line: as headers are written. */
export function PairsField({ field, path }: { readonly field: RecordField; readonly path: DocumentPath }) {
  const words = useBuilderWords();
  const { set } = useForm();
  const { value } = useFieldAt(path, true);
  const written = Object.entries(Object(value)).map(([name, entry]) => `${name}: ${String(entry)}`);
  const [own, setOwn] = useState("");
  // A line that is not whole yet stays while it is written; what comes from elsewhere (an import, an undo) is taken over.
  const text = JSON.stringify(pairsOf(own)) === JSON.stringify(pairsOf(written.join("\n"))) ? own : written.join("\n");
  const write = (next: string) => {
    setOwn(next);
    const pairs = pairsOf(next);
    set(path, pairs.length === 0 ? undefined : Object.fromEntries(pairs));
  };
  return (
    <FieldFrame
      field={field}
      path={path}
      more={`${words.pairALine} ${mayBeSecret(path) ? words.secretsNotKept : ""}`}
      control={(ties) => (
        <textarea
          {...ties}
          dir="ltr"
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

function pairsOf(text: string): readonly (readonly [string, string])[] {
  return text.split("\n").flatMap((line) => {
    const colon = line.indexOf(":");
    const name = (colon < 0 ? line : line.slice(0, colon)).trim();
    return name === "" ? [] : [[name, colon < 0 ? "" : line.slice(colon + 1).trim()] as const];
  });
}

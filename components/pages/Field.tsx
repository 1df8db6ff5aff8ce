import type { ComponentChildren, TargetedInputEvent } from "preact";
import { useId } from "preact/hooks";

interface FieldProps {
  readonly label: string;
  /** For a link to it; made up when not given. */
  readonly id?: string;
  readonly hint?: string;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
  /** Draws the field itself; the attributes join it to label, hint and problem. */
  readonly children: (attributes: {
    readonly id: string;
    readonly "aria-describedby": string;
    readonly "aria-invalid": boolean;
  }) => ComponentChildren;
}

/** A label, a field, its hint and its problem, joined for screen readers. */
export function Field({ label, id: given, hint, problem, children }: FieldProps) {
  const made = useId();
  const id = given ?? made;
  const described = [hint === undefined ? "" : `${id}-hint`, problem === undefined ? "" : `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, "aria-describedby": described, "aria-invalid": problem !== undefined })}
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} class="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends Omit<FieldProps, "children"> {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: "text" | "date" | "search";
  /** More than one line. */
  readonly rows?: number;
  readonly min?: string;
}

/** One line of text, or several. What the browser remembers of forms is not offered: it is shared with others at the desk. */
export function TextField({ value, onInput, type = "text", rows, min, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(attributes) => {
        const shared = {
          ...attributes,
          dir: "auto" as const,
          autocomplete: "off",
          value,
          onInput: (event: TargetedInputEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
        };
        if (rows !== undefined)
          return <textarea {...attributes} rows={rows} dir="auto" value={value} onInput={(event) => onInput(event.currentTarget.value)} />;
        if (type === "date") return <input {...shared} type="date" min={min} />;
        return type === "search" ? <input {...shared} type="search" /> : <input {...shared} type="text" />;
      }}
    </Field>
  );
}

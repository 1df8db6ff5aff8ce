import { useBuilderWords } from "./words.ts";

/** How the policy is written into the form that was chosen. */
export interface ExportChoice {
  /** All of it in `policyJson`. */
  readonly asOneText: boolean;
  /** With the browser's own policies, where the form can carry them. */
  readonly withNative: boolean;
}

interface ExportOptionsProps {
  readonly choice: ExportChoice;
  /** False where the form cannot carry the browser's own policies. */
  readonly carriesNative: boolean;
  readonly onChange: (choice: ExportChoice) => void;
}

/** Two choices that hold for every form. */
export function ExportOptions({ choice, carriesNative, onChange }: ExportOptionsProps) {
  const words = useBuilderWords();
  return (
    <fieldset class="boxes" aria-label={words.export.options}>
      <Choice label={words.export.asOneText} checked={choice.asOneText} onChange={(asOneText) => onChange({ ...choice, asOneText })} />
      {carriesNative && (
        <Choice
          label={words.export.withNative}
          checked={choice.withNative}
          onChange={(withNative) => onChange({ ...choice, withNative })}
        />
      )}
    </fieldset>
  );
}

function Choice({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

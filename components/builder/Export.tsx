import { useMemo, useState } from "preact/hooks";
import type { Target } from "../../lib/policy/exports/format.ts";
import { FORMATS } from "../../lib/policy/exports/index.ts";
import { nativePolicies } from "../../lib/policy/exports/native-policies.ts";
import { asPolicyJson } from "../../lib/policy/policy-json.ts";
import { TextBox } from "../desk/TextBox.tsx";
import { type ExportChoice, ExportOptions } from "./ExportOptions.tsx";
import { useForm } from "./form.ts";
import { familyOf, formatName } from "./format-name.ts";
import type { KnownTools } from "./known-tools.ts";
import { Native } from "./Native.tsx";
import { pushed } from "./pushed.ts";
import { useBuilderWords } from "./words.ts";

interface ExportProps {
  readonly known: KnownTools;
  readonly target: Target;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onDownload: (fileName: string, text: string) => void;
}

const JSON_FORMAT = "json";
/** The ids and addresses that a format may need; each is asked for only where the format writes it. */
const TARGET_KEYS = ["chromiumId", "updateUrl", "geckoId", "installUrl"] as const;

/** The policy in the form in which it is pushed, and the steps to push it. */
export function Export({ known, target: given, onCopy, onDownload }: ExportProps) {
  const words = useBuilderWords();
  const { read } = useForm();
  const [id, setId] = useState(JSON_FORMAT);
  const [target, setTarget] = useState(given);
  const format = FORMATS.find((candidate) => candidate.id === id) ?? FORMATS[0];
  const [choice, setChoice] = useState<ExportChoice>({ asOneText: false, withNative: false });
  const document = useMemo(() => pushed(read.policy), [read]);
  const native = useMemo(() => nativePolicies(read.policy, known.placesOf), [read, known]);
  const text = useMemo(
    () => format?.write(choice.asOneText ? asPolicyJson(document) : document, target, choice.withNative ? native : undefined) ?? "",
    [format, document, target, choice, native],
  );
  if (format === undefined) return null;
  const needed = TARGET_KEYS.filter((key) => format.write({}, { ...target, [key]: "=" }) !== format.write({}, { ...target, [key]: "==" }));
  const missing = needed.filter((key) => target[key].trim() === "");
  const { steps, arrived } = words.push[familyOf(format)] ?? words.push.other;
  return (
    <section class="panel" aria-labelledby="export-heading">
      <h2 id="export-heading" tabIndex={-1}>
        {words.export.heading}
      </h2>
      <p>{words.export.lead}</p>
      {read.problems.length > 0 && <p class="calm tone-care">{words.export.withProblems(read.problems.length)}</p>}
      <div class="form-field">
        <label for="export-format">{words.export.format}</label>
        <select id="export-format" value={id} onChange={(event) => setId(event.currentTarget.value)}>
          {[...FORMATS].reverse().map((candidate) => (
            <option key={candidate.id} value={candidate.id}>
              {formatName(candidate, words)}
            </option>
          ))}
        </select>
      </div>
      <ExportOptions
        choice={choice}
        carriesNative={format.carries !== undefined && Object.keys(native[format.carries]).length > 0}
        onChange={setChoice}
      />
      {needed.map((key) => (
        <div key={key} class="form-field">
          <label for={`export-${key}`}>{words.export.target[key].label}</label>
          <input
            id={`export-${key}`}
            dir="ltr"
            spellcheck={false}
            autocomplete="off"
            aria-describedby={`export-${key}-hint`}
            value={target[key]}
            onInput={(event) => setTarget({ ...target, [key]: event.currentTarget.value })}
          />
          <p id={`export-${key}-hint`} class="hint">
            {words.export.target[key].hint}
          </p>
        </div>
      ))}
      {missing.length > 0 && (
        <p class="calm tone-care" role="status">
          {words.export.missing}
        </p>
      )}
      <TextBox id="export-text" label={words.export.text} text={text} fileName={format.fileName} onCopy={onCopy} onDownload={onDownload} />
      <h3>{words.export.steps}</h3>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <b>{words.export.arrived}</b> {arrived}
      </p>
      <p>
        {words.export.printed} <a href="printed-policy.html">{words.export.toPrinted}</a>
      </p>
      <Native known={known} target={target} onCopy={onCopy} onDownload={onDownload} />
    </section>
  );
}

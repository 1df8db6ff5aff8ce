import { useMemo } from "preact/hooks";
import { assertNever } from "../../lib/base/assert-never.ts";
import { INFO_TYPES } from "../../lib/detect/info-types.ts";
import { COUNTRIES } from "../../lib/policy/countries.ts";
import { type DocumentPath, pathText } from "../../lib/policy/document-path.ts";
import type { Field } from "../../lib/policy/fields.ts";
import { TRANSLATIONS } from "../words/languages.ts";
import { useWords, type Words } from "../words/words.ts";
import { Entries } from "./Entries.tsx";
import { FieldFrame, LooseProblems } from "./FieldFrame.tsx";
import { ChoiceField, FlagField, LinesField, TextField } from "./fields.tsx";
import { fieldId, isBelow, labelOf, optionLabel, useFieldAt, useForm } from "./form.ts";
import { PairsField } from "./PairsField.tsx";
import { type BuilderWords, useBuilderWords } from "./words.ts";

/** The control for a key of the policy, whatever the schema says that it is: a new key needs nothing here. */
export function FieldAt({ field, path }: { readonly field: Field; readonly path: DocumentPath }) {
  const words = useBuilderWords();
  const place = pathText(path);
  const { infoTypes } = useWords();
  const suggestions = useMemo(() => suggestionsFor(place, words, infoTypes), [place, words, infoTypes]);
  switch (field.kind) {
    case "object":
      return <ObjectFields field={field} path={path} />;
    case "list":
      if (field.item.kind === "object") return <EntryFields field={field} item={field.item} path={path} />;
      if (field.item.kind === "choice") return <Boxes field={field} options={field.item.options} path={path} />;
      return <LinesField field={field} path={path} />;
    case "record":
      return <PairsField field={field} path={path} />;
    case "choice":
      return <ChoiceField field={field} path={path} />;
    case "flag":
      return <FlagField field={field} path={path} />;
    case "text":
    case "integer":
    case "number":
      return <TextField field={field} path={path} suggestions={suggestions} />;
    default:
      return assertNever(field);
  }
}

function EntryFields({
  field,
  item,
  path,
}: {
  readonly field: Field;
  readonly item: Extract<Field, { kind: "object" }>;
  readonly path: DocumentPath;
}) {
  return <Entries field={field} path={path} fieldsAt={(entry) => <ObjectFields field={item} path={entry} />} />;
}

/** The keys of an object, with what is wrong with the object itself. `without`: keys that are shown elsewhere. */
export function ObjectFields({
  field,
  path,
  without = [],
}: {
  readonly field: Extract<Field, { kind: "object" }>;
  readonly path: DocumentPath;
  readonly without?: readonly string[];
}) {
  const { problems } = useForm();
  const here = pathText(path);
  // A key that the schema does not have has no field of its own.
  const own = problems.filter(
    (problem) =>
      problem.path === here ||
      (isBelow(problem.path, here) && ![...field.fields.keys()].some((key) => isAt(problem.path, pathText([...path, key])))),
  );
  return (
    <div class="form-fields">
      <LooseProblems id={`${fieldId(path)}-problem`} problems={own} />
      {[...field.fields]
        .filter(([key]) => !without.includes(key))
        .map(([key, inner]) =>
          inner.kind === "object" ? (
            <Part key={key} field={inner} path={[...path, key]} />
          ) : (
            <FieldAt key={key} field={inner} path={[...path, key]} />
          ),
        )}
    </div>
  );
}

function isAt(path: string, place: string): boolean {
  return path === place || isBelow(path, place);
}

function Part({ field, path }: { readonly field: Extract<Field, { kind: "object" }>; readonly path: DocumentPath }) {
  const words = useBuilderWords();
  return (
    <fieldset id={fieldId(path)} class="form-part">
      <legend>{labelOf(path, words)}</legend>
      <ObjectFields field={field} path={path} />
    </fieldset>
  );
}

function Boxes({ field, options, path }: { readonly field: Field; readonly options: readonly string[]; readonly path: DocumentPath }) {
  const words = useBuilderWords();
  const { set } = useForm();
  const { value } = useFieldAt(path, true);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const choose = (option: string, on: boolean) => {
    const next = options.filter((candidate) => (candidate === option ? on : chosen.includes(candidate)));
    set(path, next.length === 0 ? undefined : next);
  };
  return (
    <FieldFrame
      field={field}
      path={path}
      control={({ id, "aria-describedby": describedBy }) => (
        <fieldset id={id} aria-describedby={describedBy} class="boxes" aria-label={labelOf(path, words)}>
          {options.map((option) => (
            <label key={option}>
              <input type="checkbox" checked={chosen.includes(option)} onChange={(event) => choose(option, event.currentTarget.checked)} />
              {optionLabel(option, words)}
            </label>
          ))}
        </fieldset>
      )}
    />
  );
}

const COUNTRY_CODES = [...COUNTRIES];
const LANGUAGES = ["en", ...Object.keys(TRANSLATIONS)];

// Detectors are named by the ids of information types, which nobody knows by heart.
function suggestionsFor(
  place: string,
  words: BuilderWords,
  infoTypes: Words["infoTypes"],
): readonly (readonly [value: string, label: string])[] {
  if (place === "organization.country") return COUNTRY_CODES.map((code) => [code, words.countryName(code)] as const);
  if (place === "language")
    return LANGUAGES.map((code) => [code, new Intl.DisplayNames(code, { type: "language" }).of(code) ?? code] as const);
  if (!/^detectors\[\d+\]\.id$/.test(place)) return [];
  return Object.keys(INFO_TYPES).map((id) => [id, infoTypes(id)?.label ?? id] as const);
}

import { useState } from "preact/hooks";
import type { Field } from "../../lib/policy/fields.ts";
import { FieldAt } from "./FieldAt.tsx";
import { LooseProblems } from "./FieldFrame.tsx";
import { fieldId, hintOf, isBelow, labelOf, useForm } from "./form.ts";
import type { KnownTools } from "./known-tools.ts";
import { Tools } from "./Tools.tsx";
import { useBuilderWords } from "./words.ts";

/** The keys of the policy in the order in which they are asked for. A key that stands nowhere here is in the last group. */
const GROUPS = {
  organization: ["organization", "policyName", "enforcement", "language"],
  tools: ["approvedTools", "prohibitedTools", "tools"],
  data: ["dataActions", "files", "ignoredText", "customDetectors", "detectors"],
  sites: ["siteActions"],
  requests: ["requests"],
  picture: ["activity", "reporting"],
  accounts: ["tenants"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of a group. */
export type GroupName = keyof typeof GROUPS | "more";

/** These are open from the start: with them alone a policy is useful. */
const FIRST: readonly GroupName[] = ["organization", "tools"];

interface GroupsProps {
  readonly fields: ReadonlyMap<string, Field>;
  readonly known: KnownTools;
}

/** The form, drawn from the schema. */
export function Groups({ fields, known }: GroupsProps) {
  const words = useBuilderWords();
  const { problems } = useForm();
  const placed = new Set<string>(Object.values(GROUPS).flat());
  const more = [...fields.keys()].filter((key) => !placed.has(key));
  const groups: readonly (readonly [GroupName, readonly string[]])[] = [
    ...(Object.entries(GROUPS) as [GroupName, readonly string[]][]),
    ["more", more],
  ]; // as: its own keys
  // What no field shows: the policy as a whole, and keys that the schema does not have.
  const loose = problems.filter(({ path }) => path === "" || ![...fields.keys()].some((key) => path === key || isBelow(path, key)));
  return (
    <>
      {loose.length > 0 && (
        <section id="field" class="panel" aria-label={words.whole} tabIndex={-1}>
          <h2>{words.whole}</h2>
          <LooseProblems id="field--problem" problems={loose} />
        </section>
      )}
      {groups
        .filter(([, keys]) => keys.some((key) => fields.has(key)))
        .map(([name, keys]) => (
          <Group key={name} name={name} keys={keys} fields={fields} known={known} />
        ))}
    </>
  );
}

function Group({ name, keys, fields, known }: GroupsProps & { readonly name: GroupName; readonly keys: readonly string[] }) {
  const words = useBuilderWords();
  const { document, problems } = useForm();
  const wrong = problems.filter(({ path }) => keys.some((key) => path === key || isBelow(path, key))).length;
  const written = keys.filter((key) => document[key] !== undefined).length;
  const isFirst = FIRST.includes(name);
  const [open, setOpen] = useState(isFirst);
  const { heading, lead } = words.groups[name];
  const body = (
    <div class="panel-body">
      <p>{lead}</p>
      {name === "tools" ? (
        <ToolFields fields={fields} known={known} />
      ) : (
        <div class="form-fields">
          {keys.map((key) => (
            <Key key={key} name={key} field={fields.get(key)} isNamed={keys.length === 1 || key === name} />
          ))}
        </div>
      )}
    </div>
  );
  if (isFirst)
    return (
      <section class="panel" aria-labelledby={`group-${name}`}>
        <h2 id={`group-${name}`}>{heading}</h2>
        {body}
      </section>
    );
  return (
    <details
      id={`group-${name}`}
      class="panel"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-keys={keys.join(" ")}
    >
      <summary>
        <h2>{heading}</h2>
        <span class="hint below">
          {wrong > 0 ? <span class="count tone-care">{words.problems(wrong)}</span> : written === 0 ? words.asItIs : words.changed}
        </span>
      </summary>
      {open && body}
    </details>
  );
}

interface KeyProps {
  readonly name: string;
  readonly field: Field | undefined;
  /** The group is about this key alone or first, and has said so. */
  readonly isNamed: boolean;
}

function Key({ name, field, isNamed }: KeyProps) {
  const words = useBuilderWords();
  if (field === undefined) return null;
  if (field.kind !== "object") return <FieldAt field={field} path={[name]} />;
  const label = labelOf([name], words);
  if (isNamed)
    return (
      <div id={fieldId([name])} class="whole-row">
        <FieldAt field={field} path={[name]} />
      </div>
    );
  return (
    <fieldset id={fieldId([name])} class="form-part">
      <legend>{label}</legend>
      <p class="hint">{hintOf(field, [name], words)}</p>
      <FieldAt field={field} path={[name]} />
    </fieldset>
  );
}

function ToolFields({ fields, known }: GroupsProps) {
  const tools = fields.get("tools");
  return tools?.kind === "list" && tools.item.kind === "object" ? <Tools known={known} rule={tools.item} /> : null;
}

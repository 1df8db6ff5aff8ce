import { type Field, fieldOf } from "../fields.ts";
import { POLICY_JSON, POLICY_JSON_DESCRIPTION } from "../policy-json.ts";
import { policySchema } from "../schema.ts";
import type { ChromiumBrowser } from "./chromium-browsers.ts";
import type { Target } from "./format.ts";
import { extensionKey } from "./windows-registry.ts";

/** An administrative template for the group policy editor and Intune: the policies (ADMX) and their words in English (ADML). */
export interface Template {
  readonly admx: string;
  readonly adml: string;
}

const WHOLE: Field = {
  kind: "text",
  description: POLICY_JSON_DESCRIPTION,
  fallback: "",
  whenUnusable: undefined,
  read: (value) => value,
  namesTool: false,
};

interface Element {
  /** In `<elements>`. */
  readonly admx: string;
  /** In `<presentation>`. */
  readonly adml: string;
}

const SCHEMA = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions";

/**
 * The template of one browser: a setting for each key of the policy, an element for each key in it. What a template cannot draw as a
 * form (lists of rules) is one text with their JSON.
 */
export function template(browser: ChromiumBrowser, target: Target): Template {
  const key = extensionKey(browser, target.chromiumId);
  const root = fieldOf(policySchema);
  const settings =
    root.kind === "object" ? [...root.fields, [POLICY_JSON, WHOLE] as const].map(([name, field]) => setting(name, field, key)) : [];
  const namespace = `Handrail.${browser.id}`;
  return {
    admx: lines(
      '<?xml version="1.0" encoding="utf-8"?>',
      `<policyDefinitions xmlns="${SCHEMA}" revision="1.0" schemaVersion="1.0">`,
      `  <policyNamespaces><target prefix="handrail" namespace="${namespace}" /></policyNamespaces>`,
      '  <resources minRequiredRevision="1.0" />',
      '  <supportedOn><definitions><definition name="any" displayName="$(string.any)" /></definitions></supportedOn>',
      '  <categories><category name="handrail" displayName="$(string.handrail)" /></categories>',
      "  <policies>",
      ...settings.map(({ admx }) => admx),
      "  </policies>",
      "</policyDefinitions>",
    ),
    adml: lines(
      '<?xml version="1.0" encoding="utf-8"?>',
      `<policyDefinitionResources xmlns="${SCHEMA}" revision="1.0" schemaVersion="1.0">`,
      "  <displayName>Handrail</displayName>",
      "  <description>Handrail</description>",
      "  <resources>",
      "    <stringTable>",
      `      ${words("handrail", `Handrail for ${browser.name}`)}`,
      `      ${words("any", `Any version of ${browser.name}`)}`,
      ...settings.map(({ strings }) => strings),
      "    </stringTable>",
      "    <presentationTable>",
      ...settings.map(({ presentation }) => presentation),
      "    </presentationTable>",
      "  </resources>",
      "</policyDefinitionResources>",
    ),
  };
}

function setting(name: string, field: Field, key: string): { admx: string; strings: string; presentation: string } {
  const parts = field.kind === "object" ? [...field.fields] : undefined;
  const elements =
    parts === undefined
      ? [element(name, name, field, key)]
      : parts.map(([part, inner]) => element(`${name}_${part}`, part, inner, `${key}\\${name}`));
  const choices = [...(parts ?? [[name, field] as const])].flatMap(([part, inner]) =>
    inner.kind === "choice"
      ? inner.options.map((option) => words(choiceId(parts === undefined ? name : `${name}_${part}`, option), option))
      : [],
  );
  const attributes = `name="${name}" class="Machine" displayName="$(string.${name})" explainText="$(string.${name}_help)" presentation="$(presentation.${name})"`;
  return {
    admx: lines(
      `    <policy ${attributes} key="${escaped(key)}">`,
      '      <parentCategory ref="handrail" />',
      '      <supportedOn ref="any" />',
      `      <elements>${elements.map(({ admx }) => admx).join("")}</elements>`,
      "    </policy>",
    ),
    strings: [words(name, name), words(`${name}_help`, field.description), ...choices].map((line) => `      ${line}`).join("\n"),
    presentation: `      <presentation id="${name}">${elements.map(({ adml }) => adml).join("")}</presentation>`,
  };
}

function element(id: string, valueName: string, field: Field, key: string): Element {
  const label = escaped(field.description);
  if (field.kind === "list" && field.item.kind === "text") {
    return {
      admx: `<list id="${id}" key="${escaped(`${key}\\${valueName}`)}" valuePrefix="" />`,
      adml: `<listBox refId="${id}">${label}</listBox>`,
    };
  }
  const place = `id="${id}" key="${escaped(key)}" valueName="${valueName}"`;
  if (field.kind === "choice") {
    const items = field.options.map(
      (option) => `<item displayName="$(string.${choiceId(id, option)})"><value><string>${option}</string></value></item>`,
    );
    const first = Math.max(0, field.options.indexOf(String(field.fallback)));
    return {
      admx: `<enum ${place}>${items.join("")}</enum>`,
      adml: `<dropdownList refId="${id}" noSort="true" defaultItem="${first}">${label}</dropdownList>`,
    };
  }
  if (field.kind === "flag") {
    // Chromium reads a number as true or false, but not the word "true" (its registry_dict.cc).
    const values = '<trueValue><decimal value="1" /></trueValue><falseValue><decimal value="0" /></falseValue>';
    return { admx: `<boolean ${place}>${values}</boolean>`, adml: `<checkBox refId="${id}">${label}</checkBox>` };
  }
  if (field.kind === "integer") {
    const fallback = typeof field.fallback === "number" ? ` defaultValue="${field.fallback}"` : "";
    return { admx: `<decimal ${place} maxValue="100000" />`, adml: `<decimalTextBox refId="${id}"${fallback}>${label}</decimalTextBox>` };
  }
  const asJson = ["list", "object", "record"].includes(field.kind) ? " As the text of its JSON." : "";
  return { admx: `<text ${place} maxLength="1000000" />`, adml: `<textBox refId="${id}"><label>${label}${asJson}</label></textBox>` };
}

function choiceId(id: string, option: string): string {
  return `${id}_${option.replaceAll("-", "_")}`;
}

function words(id: string, text: string): string {
  return `<string id="${id}">${escaped(text)}</string>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function lines(...parts: readonly string[]): string {
  return `${parts.join("\n")}\n`.replace(/\n\n$/, "\n");
}

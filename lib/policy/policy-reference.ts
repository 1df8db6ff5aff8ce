import { type Field, fieldOf, type ObjectField } from "./fields.ts";
import { POLICY_JSON, POLICY_JSON_DESCRIPTION } from "./policy-json.ts";
import { policySchema } from "./schema.ts";

const HEAD = `# The policy

<!-- Generated from lib/policy/schema.ts by \`npm run generate\`. -->

A policy is a JSON object. Every key is optional: \`{}\` is a policy. The smallest useful one:

\`\`\`json
{
  "organization": { "name": "Riverbend Shelter", "contactEmail": "it@riverbend.example" },
  "approvedTools": ["claude", "m365-copilot"]
}
\`\`\`

How it is read:

- One entry that cannot be used costs that entry. It is listed in the popup, with its path and what is used instead; all else holds.
- A misspelt action is read as \`block\`.
- A tool is named by its id in the catalog, by its name, or by its host. A host includes its subdomains; an address pasted from the browser
  stands for its host.
- An object or list may also arrive as the text of its JSON, as the Windows registry and some plist tools send it.
- JSON that people write may have comments, commas too many and typographic quotation marks. What cannot be read is told with its line.
- Chrome, Edge and Brave leave out a whole top-level key, without a word, when a value in it has the wrong type: a number where a text
  belongs, an object in JSON text in a Linux policy file. An export from the extension always has the right types, and nothing can be lost to a
  wrong type in [\`policyJson\`](#policyjson).
- A managed policy cannot be changed by anything on the person's side. The last policy that was read stays in force until another one is read.

Actions, mildest first: \`allow\`, \`notice\` (says so, goes on), \`warn\` (the person may go on), \`justify\` (the person may go on with a
reason), \`block\`. Where several apply, the strictest wins.
`;

/** The reference of the policy's keys, as Markdown. */
export function policyReference(): string {
  const root = fieldOf(policySchema);
  const sections = root.kind === "object" ? [...root.fields].map(([key, field]) => section(key, field, otherNames(root, key))) : [];
  const whole = `## \`${POLICY_JSON}\`\n\n${POLICY_JSON_DESCRIPTION} Type: text.\n`;
  return [HEAD, ...sections, whole].join("\n");
}

function otherNames({ olderNames }: ObjectField, key: string): string {
  const names = [...olderNames].filter(([, now]) => now === key).map(([name]) => `\`${name}\``);
  return names.length === 0 ? "" : ` Also read: ${names.join(", ")}.`;
}

function section(key: string, field: Field, others: string): string {
  const lines = [`## \`${key}\``, "", `${field.description} Type: ${typeOf(field)}.${fallbackOf(field)}${others}`, ""];
  const inner = field.kind === "object" ? field : field.kind === "list" && field.item.kind === "object" ? field.item : undefined;
  if (inner !== undefined) {
    lines.push("| key | type | default | meaning |", "|---|---|---|---|");
    for (const [name, part] of inner.fields) lines.push(`| \`${name}\` | ${typeOf(part)} | ${shortFallback(part)} | ${part.description} |`);
    lines.push("");
  }
  return lines.join("\n");
}

function typeOf(field: Field): string {
  if (field.kind === "list") return field.item.kind === "choice" ? `list of ${typeOf(field.item)}` : `list of ${field.item.kind}s`;
  if (field.kind === "record") return `object of ${field.item.kind}s`;
  if (field.kind === "choice") return isActions(field.options) ? "action" : field.options.map((option) => `\`${option}\``).join(" / ");
  return { object: "object", text: "text", integer: "whole number", number: "number", flag: "true or false" }[field.kind];
}

function isActions(options: readonly string[]): boolean {
  return options[0] === "allow" && options.at(-1) === "block";
}

function shortFallback(field: Field): string {
  const fallback = "fallback" in field ? field.fallback : undefined;
  return fallback === undefined || fallback === "" ? "" : `\`${fallback}\``;
}

function fallbackOf(field: Field): string {
  const fallback = shortFallback(field);
  return fallback === "" ? "" : ` Default: ${fallback}.`;
}

import { type Field, fieldOf } from "../../lib/policy/fields.ts";
import { policySchema } from "../../lib/policy/schema.ts";
import { CHECKS, type Health } from "./state.ts";

/**
 * What a person may send to whoever helps them, as plain text in English. Only names of keys, counts, yes and no, versions: no value that a policy holds,
 * no address, no tool that is open.
 */
export function supportReport({ record, keys, deliversNow, checks, tabs, build }: Health, now: number): string {
  const compiled = record?.compiled;
  const list = (entries: readonly string[]) => (entries.length === 0 ? "none" : entries.join(", "));
  const known = keys.filter((key) => key.known);
  return `${[
    "Handrail support report",
    `Made: ${new Date(now).toISOString()}`,
    `Handrail: ${build.version}`,
    `Browser: ${build.browser}`,
    `Catalog: ${build.catalogDate}, ${build.catalogTools} tools`,
    `Installed by an administrator: ${said(build.forced)}`,
    `Private windows: ${said(build.privateWindows)}`,
    "",
    `Policy: ${record === undefined ? "not read" : record.source}`,
    `Delivered now: ${said(deliversNow)}`,
    `Read: ${record === undefined ? "never" : new Date(record.readAt).toISOString()}`,
    `Enforcement: ${compiled?.enforcement ?? "none"}`,
    `Keys that arrived: ${list(known.map(({ key, size }) => `${key} (${size})`))}`,
    `Keys that the policy does not have: ${keys.length - known.length}`,
    `Problems: ${record?.problems.length ?? 0}`,
    ...(record?.problems ?? []).map(({ path }) => `  ${placeOnly(path)}`),
    "",
    ...CHECKS.map((check) => `Check ${check}: ${checks[check] ? "works" : "DOES NOT WORK"}`),
    `Open tabs with an AI tool: ${tabs === undefined ? "not asked" : tabs.length}`,
    ...(tabs ?? []).map(
      ({ answer }, i) =>
        `  Tab ${i + 1}: ${answer === undefined ? "NO GUARD" : `guard, rules ${said(answer.rules)}, message box ${said(answer.composer)}, requests ${said(answer.requests)}`}`,
    ),
  ].join("\n")}\n`;
}

function said(yes: boolean | undefined): string {
  return yes === undefined ? "not known" : yes ? "yes" : "no";
}

// Of a path the parts that are keys of the schema, and positions: any other part may be what somebody wrote.
function placeOnly(path: string): string {
  if (path === "") return "(whole)";
  return path
    .split(/(?=[.[])/)
    .map((part) => (/^\[\d+\]$/.test(part) || KEYS.has(part.replace(/^\./, "")) ? part : "(?)"))
    .join("");
}

const KEYS: ReadonlySet<string> = new Set(keysIn(fieldOf(policySchema)));

function keysIn(field: Field): readonly string[] {
  if (field.kind === "list") return keysIn(field.item);
  return field.kind === "object" ? [...field.fields].flatMap(([key, inner]) => [key, ...keysIn(inner)]) : [];
}

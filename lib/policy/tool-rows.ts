import { DATA_CATEGORIES, type DataCategory } from "../base/data-category.ts";
import { type DocumentPath, valueAt, withValueAt } from "./document-path.ts";
import type { ListedStatus } from "./policy.ts";
import { sameJson } from "./same-json.ts";
import { readToolReference, writeHost } from "./tool-reference.ts";
import type { PolicyDocument } from "./write-policy.ts";

/** A tool that a policy document names, wherever it does: in the two lists, or in a rule. */
export interface ToolRow {
  /** Catalog id, the id of a tool of the organisation's own, a host ("notes.example", "http://ai-box"), or what stands there if it is none of them. */
  readonly tool: string;
  readonly status: ListedStatus;
  /** Of the rule; what it allows counts for an approved or limited tool. */
  readonly allowedData: readonly DataCategory[];
  /** Where the rule stands; undefined when only the lists name the tool. */
  readonly rule: DocumentPath | undefined;
  /** Where the lists name it. */
  readonly listed: readonly DocumentPath[];
}

/** Ids and names of the catalog, in lower case, to the id. */
type Known = ReadonlyMap<string, string>;

/** Of several words on one tool the last in this order holds, as in `compile`. */
const MILDEST_FIRST: readonly ListedStatus[] = ["under-review", "approved", "limited", "prohibited"];
const LISTS = [
  ["approvedTools", "approved"],
  ["prohibitedTools", "prohibited"],
] as const;

/** Every tool that a document names, once, in its order: the approved, the rules, the prohibited. */
export function toolRows(document: PolicyDocument, known: Known): readonly ToolRow[] {
  const rows = new Map<string, ToolRow>();
  const ownHosts = new Map<string, string>();
  const rules = listAt(document, "tools").map((rule, i) => ruleRow(rule, ["tools", i], known));
  for (const { row, hosts } of rules) for (const host of hosts) ownHosts.set(host, row.tool);
  const add = (row: ToolRow) => {
    const before = rows.get(row.tool);
    rows.set(row.tool, before === undefined ? row : joined(before, row));
  };
  const [approved, prohibited] = LISTS.map(([key, status]) =>
    listAt(document, key).flatMap((entry, i): readonly ToolRow[] => {
      if (typeof entry !== "string" || entry.trim() === "") return [];
      const name = nameOf(entry, known);
      return [{ tool: ownHosts.get(name) ?? name, status, allowedData: [], rule: undefined, listed: [[key, i]] }];
    }),
  );
  for (const row of [...(approved ?? []), ...rules.map(({ row }) => row), ...(prohibited ?? [])]) add(row);
  return [...rows.values()];
}

/** The document with a status for a tool: one word on it, in the shortest place that can hold it. A tool that is not named yet is added. */
export function withStatus(document: PolicyDocument, tool: string, status: ListedStatus, known: Known): PolicyDocument {
  const row = toolRows(document, known).find((candidate) => candidate.tool === tool);
  const bare = withoutEntries(document, row?.listed ?? []);
  if (row?.rule !== undefined) return withValueAt(bare, [...row.rule, "status"], status === "under-review" ? undefined : status);
  const list = LISTS.find(([, listStatus]) => listStatus === status)?.[0];
  if (list === undefined) return appended(bare, "tools", newRule(tool, status, known));
  // In its place when the list has it already.
  const [path] = row?.listed ?? [];
  return row?.status === status && path !== undefined && row.listed.length === 1 ? document : appended(bare, list, tool);
}

/** The document with a data category allowed for a tool, or not. The tool must be named in it. */
export function withAllowedData(
  document: PolicyDocument,
  tool: string,
  category: DataCategory,
  allowed: boolean,
  known: Known,
): PolicyDocument {
  const ruled = withRule(document, tool, known);
  const row = toolRows(ruled, known).find((candidate) => candidate.tool === tool);
  if (row?.rule === undefined) return document;
  const next = DATA_CATEGORIES.filter((candidate) => (candidate === category ? allowed : row.allowedData.includes(candidate)));
  return withoutIdleRule(withValueAt(ruled, [...row.rule, "allowedData"], next.length === 0 ? undefined : next), tool, known);
}

/** The document with the tool in a list again, where its rule says no more than a list can. */
export function withoutIdleRule(document: PolicyDocument, tool: string, known: Known): PolicyDocument {
  const row = toolRows(document, known).find((candidate) => candidate.tool === tool);
  const list = LISTS.find(([, status]) => status === row?.status)?.[0];
  if (row?.rule === undefined || list === undefined || row.listed.length > 0) return document;
  const rule = valueAt(document, row.rule);
  const isIdle = sameJson(rule, { ...newRule(tool, row.status, known), status: row.status });
  return isIdle ? appended(withoutEntries(document, [row.rule]), list, tool) : document;
}

/** The document with a rule for a tool, made from what the lists say of it when there is none yet. */
export function withRule(document: PolicyDocument, tool: string, known: Known): PolicyDocument {
  const row = toolRows(document, known).find((candidate) => candidate.tool === tool);
  if (row === undefined || row.rule !== undefined) return document;
  return appended(withoutEntries(document, row.listed), "tools", newRule(tool, row.status, known));
}

/** The document without any word on a tool. */
export function withoutTool(document: PolicyDocument, tool: string, known: Known): PolicyDocument {
  const row = toolRows(document, known).find((candidate) => candidate.tool === tool);
  if (row === undefined) return document;
  // A second rule for the same tool is a problem, and goes as well.
  const others = toolRows(withoutEntries(document, [...row.listed, ...(row.rule === undefined ? [] : [row.rule])]), known);
  const rest = withoutEntries(document, [...row.listed, ...(row.rule === undefined ? [] : [row.rule])]);
  return others.some((candidate) => candidate.tool === tool) ? withoutTool(rest, tool, known) : rest;
}

function ruleRow(rule: unknown, path: DocumentPath, known: Known): { readonly row: ToolRow; readonly hosts: readonly string[] } {
  const text = (key: string) => String(valueAt(rule, [key]) ?? "").trim();
  const hosts = listAt(rule, "hosts").flatMap((host) => (typeof host === "string" ? [nameOf(host, known)] : []));
  const name = text("id") === "" ? text("name") : text("id");
  const tool = known.get(name.toLowerCase()) ?? (text("id") === "" ? hosts[0] : text("id").toLowerCase()) ?? name;
  const allowed = listAt(rule, "allowedData");
  const status = text("status").toLowerCase();
  return {
    row: {
      tool,
      status: MILDEST_FIRST.find((word) => word === status) ?? "under-review",
      allowedData: DATA_CATEGORIES.filter((category) => allowed.includes(category)),
      rule: path,
      listed: [],
    },
    hosts,
  };
}

function joined(a: ToolRow, b: ToolRow): ToolRow {
  const stricter = MILDEST_FIRST.indexOf(b.status) > MILDEST_FIRST.indexOf(a.status) ? b.status : a.status;
  const ruled = a.rule === undefined ? b : a;
  return { tool: a.tool, status: stricter, allowedData: ruled.allowedData, rule: ruled.rule, listed: [...a.listed, ...b.listed] };
}

function newRule(tool: string, status: ListedStatus, known: Known): PolicyDocument {
  const word = status === "under-review" ? {} : { status };
  return known.has(tool) ? { id: tool, ...word } : { hosts: [tool], ...word };
}

// The rows are made anew at every change of a form, and taking a host apart is what costs.
const names = new WeakMap<Known, Map<string, string>>();

function nameOf(entry: string, known: Known): string {
  const met = names.get(known) ?? new Map<string, string>();
  names.set(known, met);
  const name = met.get(entry) ?? readName(entry, known);
  met.set(entry, name);
  return name;
}

function readName(entry: string, known: Known): string {
  const read = readToolReference(entry, known);
  return read.kind === "tool" ? read.id : read.kind === "host" ? writeHost(read.host) : entry.trim();
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = valueAt(value, [key]);
  return Array.isArray(list) ? list : [];
}

function appended(document: PolicyDocument, key: string, entry: unknown): PolicyDocument {
  return { ...document, [key]: [...listAt(document, key), entry] };
}

// From the back, so that a removal does not move what is still to be removed.
function withoutEntries(document: PolicyDocument, paths: readonly DocumentPath[]): PolicyDocument {
  const lastFirst = paths.toSorted((a, b) => Number(b.at(-1)) - Number(a.at(-1)));
  return lastFirst.reduce((rest, path) => withValueAt(rest, path, undefined), document);
}

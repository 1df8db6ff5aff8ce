import type { PolicyDocument } from "./write-policy.ts";

/** A place in a policy as it is written: keys and list positions, from the outside in. */
export type DocumentPath = readonly (string | number)[];

/** The path as problems name it: ["tools", 2, "hosts"] is "tools[2].hosts". */
export function pathText(path: DocumentPath): string {
  return path.map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`)).join("");
}

/** The path that a problem names; "" is the whole. A key that holds a dot or a bracket is not found again. */
export function pathOf(text: string): DocumentPath {
  return [...text.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, position]) => (position === undefined ? step : Number(position)));
}

/** What stands at a path; undefined where nothing does, or where something on the way is neither object nor list. */
export function valueAt(document: unknown, path: DocumentPath): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step]; // as: it has this key
  }
  return value;
}

/**
 * The document with another value at a path; whatever is on the way and is not what the path needs is replaced.
 * `undefined` takes the key or list entry away, and with it each object or list around it that is then empty; an entry of a list stays, though empty.
 */
export function withValueAt(document: PolicyDocument, path: DocumentPath, value: unknown): PolicyDocument {
  const changed = changedAt(document, path, value);
  return typeof changed === "object" && changed !== null ? (changed as PolicyDocument) : {}; // as: the first step of a path is a key
}

function changedAt(around: unknown, [step, ...rest]: DocumentPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === "number") return changedList(Array.isArray(around) ? around : [], step, rest, value);
  const before = typeof around === "object" && around !== null && !Array.isArray(around) ? around : {};
  const inner = changedAt(valueAt(before, [step]), rest, value);
  const gone = inner === undefined || (value === undefined && isEmpty(inner));
  if (!gone) return { ...before, [step]: inner };
  return Object.fromEntries(Object.entries(before).filter(([key]) => key !== step));
}

function changedList(list: readonly unknown[], index: number, rest: DocumentPath, value: unknown): readonly unknown[] {
  const inner = changedAt(list[index], rest, value);
  if (inner === undefined) return list.filter((_, i) => i !== index);
  return index < list.length ? list.map((entry, i) => (i === index ? inner : entry)) : [...list, inner];
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

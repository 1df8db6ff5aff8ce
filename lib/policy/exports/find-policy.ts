import { unpack } from "../json-text.ts";
import { looksLikePolicy } from "../read-policy.ts";
import { asObject } from "./format.ts";

/** A policy that stands somewhere in what a file holds. */
export interface FoundPolicy {
  readonly document: Readonly<Record<string, unknown>>;
  /** How many things beside it, and beside what is around it, are none of ours. */
  readonly beside: number;
}

/** Files of settings are no deeper. */
const DEEPEST = 20;
/** What stands around a policy and is ours, or the profile's own. */
const OURS = /^(?:Payload|\$|ExtensionInstallForcelist$|ExtensionSettings$)/;
/** What browsers and consoles say of a value beside the value itself. */
const ABOUT_A_VALUE = new Set(["value", "level", "scope", "source", "locked", "mandatory", "recommended", "deprecated"]);

/**
 * Every policy in a tree of objects, lists and texts of JSON, however deep and in whatever wrapping: a console's, a browser's own list of its policies,
 * a profile with payloads for others, another tool's export. Where several things look like one, those that are mostly keys of a policy.
 */
export function policiesIn(tree: unknown): readonly FoundPolicy[] {
  const found = look(tree, 0);
  const sure = found.filter(({ document }) => isMostlyPolicy(document));
  return found.length > 1 && sure.length > 0 ? sure : found;
}

function look(tree: unknown, depth: number): readonly FoundPolicy[] {
  if (depth > DEEPEST) return [];
  const value = typeof tree === "string" && /^\s*["[{]/.test(tree) ? unpack(tree) : tree;
  if (typeof value !== "object" || value === null) return [];
  if (looksLikePolicy(value)) return [{ document: unwrapped(asObject(value) ?? {}), beside: 0 }];
  const inner = Object.entries(value).map(([key, entry]) => ({ key, entry, found: look(entry, depth + 1) }));
  const others = inner.filter(({ key, entry, found }) => found.length === 0 && !isOurs(key, entry)).length;
  return inner.flatMap(({ found }) => found.map(({ document, beside }) => ({ document, beside: beside + others })));
}

// Of a profile's payloads, the one that has the browser install us.
function isOurs(key: string, entry: unknown): boolean {
  const keys = Object.keys(asObject(entry) ?? {});
  return OURS.test(key) || (keys.includes("ExtensionInstallForcelist") && keys.every((name) => OURS.test(name)));
}

/** The keys without what is said about them: `{"Value": …}` in the Google Admin console, `{"level": "mandatory", "value": …}` in a browser's own list. */
export function unwrapped(document: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(document).filter(([key]) => !key.startsWith("Payload"));
  return Object.fromEntries(entries.map(([key, value]) => [key, isWrapped(value) ? valueIn(value) : value]));
}

/** True for a value in such a wrapping. */
export function isWrapped(value: unknown): value is Readonly<Record<string, unknown>> {
  const keys = Object.keys(asObject(value) ?? {}).map((key) => key.toLowerCase());
  return keys.includes("value") && keys.every((key) => ABOUT_A_VALUE.has(key));
}

function valueIn(wrapped: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(wrapped).find(([key]) => key.toLowerCase() === "value")?.[1];
}

function isMostlyPolicy(document: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(document);
  return keys.filter((key) => looksLikePolicy({ [key]: document[key] })).length * 2 > keys.length;
}

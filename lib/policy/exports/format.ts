import { readJson } from "../json-text.ts";
import { looksLikePolicy } from "../read-policy.ts";
import type { PolicyDocument } from "../write-policy.ts";
import type { NativePolicies } from "./native-policies.ts";

/** The extension, as the browsers that it is pushed to know it. */
export interface Target {
  /** 32 letters a to p. */
  readonly chromiumId: string;
  /** Where Chromium browsers get it from. */
  readonly updateUrl: string;
  /** An id in the form of an e-mail address. */
  readonly geckoId: string;
  /** Where Firefox gets the signed file from. */
  readonly installUrl: string;
}

/** One way of pushing a policy, as the text of the file (or of the field in a console) that carries it. */
export interface Format {
  /** Stable, kebab case: "windows-chrome". */
  readonly id: string;
  /** In words for IT: "Chrome on Windows: registry file". */
  readonly name: string;
  readonly fileName: string;
  /** `native`: the browsers' own policies that go with it, where `carries` says that they can. */
  readonly write: (document: PolicyDocument, target: Target, native?: NativePolicies) => string;
  /** Whose own policies the text can hold beside the extension's. Elsewhere they are set in a place of their own. */
  readonly carries: keyof NativePolicies | undefined;
  /** The document in such a text, as the browser would deliver it; undefined when the text is not of this format. */
  readonly read: (text: string) => unknown;
}

/** The text as JSON, as people write it, when it is a JSON object. */
export function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  const read = readJson(text);
  return "value" in read ? asObject(read.value) : undefined;
}

/** The value when it is a plain object; undefined otherwise. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined; // as: checked
}

/** What is at a path of keys in nested objects. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let inner = value;
  for (const key of path) inner = Object.hasOwn(asObject(inner) ?? {}, key) ? asObject(inner)?.[key] : undefined;
  return inner;
}

/** Of what is set for extensions, by their ids, our part: ids differ from build to build, so among several it is the only one that looks like a policy. */
export function ownEntry(value: unknown): unknown {
  const entries = Object.values(asObject(value) ?? {});
  const ours = entries.length === 1 ? entries : entries.filter(looksLikePolicy);
  return ours.length === 1 ? ours[0] : undefined;
}

/** JSON with nothing but ASCII: consoles, registry files and scripts are often read in some other character set. */
export function asciiJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type DocumentPath, pathText, valueAt } from "../../lib/policy/document-path.ts";
import type { CompiledPolicy, Policy, Problem } from "../../lib/policy/policy.ts";
import type { PolicyDocument } from "../../lib/policy/write-policy.ts";
import type { Words } from "../words/words.ts";
import type { BuilderWords } from "./words.ts";

/** What every field of the form works on. */
export interface Form {
  readonly document: PolicyDocument;
  /** What is read from the document. A moment behind while a person writes. */
  readonly read: Reading;
  /** What cannot be used of the document, or is due. */
  readonly problems: readonly Problem[];
  /** What is read of the document now, however fast a person writes. */
  readonly fresh: () => Reading;
  /** `undefined` takes a key or entry away. */
  readonly set: (path: DocumentPath, value: unknown) => void;
  /** Changes the whole, and says so: for what a person may want to take back. */
  readonly become: (document: PolicyDocument, said: string) => void;
}

/** A document as the browser would read it. */
export interface Reading {
  readonly policy: Policy;
  readonly compiled: CompiledPolicy;
  readonly problems: readonly Problem[];
}

/** The form that the fields below it are part of. */
export const FormContext = createContext<Form | undefined>(undefined);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error("A field stands outside of its form");
  return form;
}

/** The value at a path, and what is wrong just there; `below`: or anywhere in it. */
export function useFieldAt(path: DocumentPath, below = false): { readonly value: unknown; readonly problems: readonly Problem[] } {
  const { document, problems } = useForm();
  const text = pathText(path);
  const here = problems.filter((problem) => problem.path === text || (below && isBelow(problem.path, text)));
  return { value: valueAt(document, path), problems: here };
}

/** True when a problem's path lies inside the thing at `around`. */
export function isBelow(path: string, around: string): boolean {
  return path.startsWith(around) && /^[.[]/.test(path.slice(around.length));
}

/** The id of the element that shows the field at a path: a problem leads to it. */
export function fieldId(path: DocumentPath | string): string {
  return `field-${typeof path === "string" ? path : pathText(path)}`.replace(/[^A-Za-z0-9-]+/g, "-").replace(/-$/, "");
}

/** What a key is called: by its path without positions, by its last key, else by the key in words. */
export function labelOf(path: DocumentPath, words: BuilderWords): string {
  const keys = path.filter((step) => typeof step === "string");
  const last = keys.at(-1) ?? "";
  return words.fields[keys.join(".")] ?? words.fields[last] ?? inWords(last);
}

/** What a key means. The schema's own descriptions are written for Markdown. */
export function hintOf({ description }: { readonly description: string }, path: DocumentPath, words: BuilderWords): string {
  const keys = path.filter((step) => typeof step === "string");
  return words.hintOf(keys.join("."), description).replaceAll("`", "");
}

/** What a choice is called. */
export function optionLabel(option: string, words: BuilderWords): string {
  return words.options[option] ?? inWords(option);
}

// "retentionDays" -> "Retention days"
function inWords(key: string): string {
  const text = key
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll("-", " ")
    .toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a kind of finding is called; the organization's own by what the policy calls it. */
export function infoTypeLabel(infoType: string, policy: CompiledPolicy, { infoTypes }: Words): string {
  const own = policy.customDetectors.find(({ id }) => id === infoType)?.name ?? "";
  return infoTypes(infoType)?.label ?? (own === "" ? infoType : own);
}

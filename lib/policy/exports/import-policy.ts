import { readJson } from "../json-text.ts";
import { looksLikePolicy } from "../read-policy.ts";
import { policiesIn } from "./find-policy.ts";
import type { Format } from "./format.ts";
import { FORMATS } from "./index.ts";
import { readPlist } from "./plist-text.ts";
import { readAssignments } from "./powershell-text.ts";
import { readRegistry, registryTree } from "./registry-text.ts";

/** A policy found in some file, as it would be pushed: `readPolicy` reads it. */
export interface ImportedPolicy {
  readonly kind: "policy";
  readonly format: Format;
  readonly document: unknown;
  /** True when the file holds settings of others too: they are in no export of ours. */
  readonly hasOthers: boolean;
}

/** What a file holds: a policy, several of them (nobody can say which is meant), or none. */
export type Imported = ImportedPolicy | { readonly kind: "several"; readonly count: number } | { readonly kind: "none" };

/** The policy in a file: of one of the formats as we write them, or anywhere in a file of their kind, whoever wrote it. */
export function importPolicy(text: string): Imported {
  const plain = withoutFence(text.replace(/^\ufeff/, ""));
  const tree = treeOf(plain);
  if (isDeeper(tree, DEEPEST)) return { kind: "none" };
  const found = policiesIn(tree);
  const hasOthers = found.some(({ beside }) => beside > 0);
  for (const format of FORMATS) {
    const document = format.read(plain);
    if (document !== undefined && looksLikePolicy(document)) return { kind: "policy", format, document, hasOthers };
  }
  const [first, second] = found;
  if (first === undefined) return { kind: "none" };
  if (second !== undefined) return { kind: "several", count: found.length };
  const format = FORMATS.find(({ id }) => id.startsWith(kindOf(plain)));
  return format === undefined ? { kind: "none" } : { kind: "policy", format, document: first.document, hasOthers };
}

/** No file of settings is deeper, and much that walks through one would not come back from one that is. */
const DEEPEST = 60;

function isDeeper(value: unknown, most: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return most === 0 || Object.values(value).some((inner) => isDeeper(inner, most - 1));
}

// As a chat or a wiki shows a file.
function withoutFence(text: string): string {
  return /^\s*```[a-z]*\r?\n([\s\S]*?)\r?\n\s*```\s*$/.exec(text)?.[1] ?? text;
}

type Kind = "json" | "windows" | "mac-plist" | "powershell";

function kindOf(text: string): Kind {
  if (readRegistry(text) !== undefined) return "windows";
  if (/<(?:plist|dict)\b/.test(text)) return "mac-plist";
  return /^\s*["[{]|^\s*\/[/*]/.test(text) ? "json" : "powershell";
}

function treeOf(text: string): unknown {
  switch (kindOf(text)) {
    case "windows":
      return registryTree(text);
    case "mac-plist":
      return readPlist(text);
    case "powershell":
      return readAssignments(text);
    case "json": {
      const read = readJson(text);
      return "value" in read ? read.value : undefined;
    }
  }
}

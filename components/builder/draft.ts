import { type DocumentPath, pathText, withValueAt } from "../../lib/policy/document-path.ts";
import { sameJson } from "../../lib/policy/same-json.ts";
import type { PolicyDocument } from "../../lib/policy/write-policy.ts";

/** A policy that is being written, and how it was before. */
export interface Draft {
  readonly document: PolicyDocument;
  /** The newest last. */
  readonly past: readonly PolicyDocument[];
  /** What the last change did, in words, where it is worth saying; "" where not. */
  readonly said: string;
  /** The field that is being written in: one word is one step back, not each letter. */
  readonly writing: string;
}

/** What can happen to a draft. */
export type Change =
  | { readonly kind: "set"; readonly path: DocumentPath; readonly value: unknown }
  | { readonly kind: "become"; readonly document: PolicyDocument; readonly said: string }
  | { readonly kind: "undo" };

/** So many steps can be taken back. */
const MOST_STEPS = 100;

/** A draft that nothing has happened to. */
export function draftOf(document: PolicyDocument): Draft {
  return { document, past: [], said: "", writing: "" };
}

/** The draft after a change. */
export function changedDraft(draft: Draft, change: Change): Draft {
  switch (change.kind) {
    case "set": {
      const document = withValueAt(draft.document, change.path, change.value);
      const writing = typeof change.value === "string" || Array.isArray(change.value) ? pathText(change.path) : "";
      const past = writing !== "" && writing === draft.writing ? draft.past : stepped(draft);
      return { document, past, said: "", writing };
    }
    case "become":
      if (sameJson(draft.document, change.document)) return { ...draft, said: change.said, writing: "" };
      return { document: change.document, past: stepped(draft), said: change.said, writing: "" };
    case "undo": {
      const before = draft.past.at(-1);
      return before === undefined ? draft : { document: before, past: draft.past.slice(0, -1), said: "", writing: "" };
    }
  }
}

function stepped({ past, document }: Draft): readonly PolicyDocument[] {
  return [...past, document].slice(-MOST_STEPS);
}

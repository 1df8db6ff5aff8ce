import type { PolicyDocument } from "../policy/write-policy.ts";
import { browser } from "./webext.ts";

/** Key in `storage.local` of what is being written in the policy builder; the other two are managed-policy.ts's. */
const DRAFT = "policyDraft";
const LOCAL = "localPolicy";
const LAST_MANAGED = "lastManagedPolicy";

/** The policies as they were pushed or loaded, before anything is read from them; undefined where there is none. */
export interface PolicyDocuments {
  /** What the browser delivers now. */
  readonly managed: unknown;
  /** What it delivered last. */
  readonly lastManaged: unknown;
  /** What a person loaded on this computer. */
  readonly local: unknown;
  /** What is being written in the policy builder. */
  readonly draft: unknown;
}

/** Reads all of them. Rejects when the storage cannot be read. */
export async function readPolicyDocuments(): Promise<PolicyDocuments> {
  // Firefox rejects when there is no managed policy.
  const [managed, stored] = await Promise.all([
    browser.storage.managed.get().catch(() => undefined),
    browser.storage.local.get([DRAFT, LOCAL, LAST_MANAGED]),
  ]);
  return { managed, lastManaged: stored[LAST_MANAGED], local: stored[LOCAL], draft: stored[DRAFT] };
}

/** Keeps what is being written; undefined forgets it. */
export async function keepDraft(document: PolicyDocument | undefined): Promise<void> {
  await (document === undefined ? browser.storage.local.remove(DRAFT) : browser.storage.local.set({ [DRAFT]: document }));
}

/** Loads a policy on this computer, where nothing is managed; undefined takes it away, and the starter policy holds again. The background does the rest. */
export async function keepLocalPolicy(document: PolicyDocument | undefined): Promise<void> {
  await (document === undefined ? browser.storage.local.remove(LOCAL) : browser.storage.local.set({ [LOCAL]: document }));
}

import type { EntryWay } from "../decide/decide.ts";
import type { Replacement } from "../redact/redact.ts";

/** Between two texts of one submission, so that nothing is found across them. */
export const BETWEEN = "\n\n";

/** What a gate asks about: one text that is about to leave. */
export interface Submission {
  readonly entryWay: EntryWay;
  /** All that would leave, UTF-16. It stays in this frame. */
  readonly text: string;
  /** False when what is found cannot be taken out of it; true when not given. */
  readonly canRedact?: boolean;
}

/** What is to be done with a held submission. */
export type Outcome =
  | { readonly kind: "cancel" }
  | { readonly kind: "as-it-is" }
  /** Replace what `replacementsIn` finds, in every text of the submission; the numbering of the placeholders runs on from one text to the next. */
  | { readonly kind: "redact"; readonly replacementsIn: (text: string) => readonly Replacement[] };

/** The side of a gate that knows policy, site and person. */
export interface Gatekeeper {
  /** Rules at once, since an event cannot wait. What passes with a notice is told to the person. */
  rule(submission: Submission): "pass" | "hold";
  /** Settles a held submission: waits for the policy, asks the person when there is something to ask. Never rejects. */
  settle(submission: Submission): Promise<Outcome>;
  /** Tells the person that the change could not be made; `text` is shown so that nothing is lost. */
  failed(text: string): void;
  /** Tells the person that `text` was not sent and stands in no box any more, and offers it for copying; resolves when they have seen it. */
  unsent(text: string): Promise<void>;
  /** True for events in our own elements, which no gate looks at. */
  owns(event: Event): boolean;
  /** True while a question is open: whatever the page is given in that time is held. */
  isBusy(): boolean;
  /** Resolves when the question that is open now has been answered. */
  whenIdle(): Promise<void>;
  /** True when anything is found in `text`, or may be: the policy, with the organisation's own terms, is not known yet. */
  finds(text: string): boolean;
  /** Remembers what is found in `text` as the person's own. */
  note(text: string): void;
  /** True when something is found in `text` that the person has written or pasted into this page. */
  isGiven(text: string): boolean;
  /** What is found in `text` that the policy does not let go on without an answer. */
  heldIn(text: string): readonly string[];
  /** What becomes of a submission that nobody is asked about: it goes on without what is held, or not at all. */
  quietly(submission: Submission): Outcome;
}

/** An editor has taken what it is given into its text by then, if it ever does. Milliseconds. */
export const TAKEN_MS = 400;

/** Waits until what the page does with an event has been done: its own listeners, microtasks and one rendering. Milliseconds. */
export function afterPage(ms = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

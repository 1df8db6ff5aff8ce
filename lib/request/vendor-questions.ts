import type { CardLine, VendorCard } from "../catalog/vendors/card.ts";
import type { Fact } from "../catalog/vendors/facts.ts";

/** What has to be known of a vendor before its tool is approved. */
export const VENDOR_QUESTIONS = ["model-card", "competing-models", "official-channel", "accounts", "controversies", "privacy"] as const;
export type VendorQuestion = (typeof VENDOR_QUESTIONS)[number];

const ANSWERED_BY: Readonly<Record<VendorQuestion, readonly Fact[]>> = {
  "model-card": ["model-card"],
  "competing-models": ["terms"],
  "official-channel": [],
  accounts: ["business", "controls"],
  controversies: ["matter"],
  privacy: ["trains", "opt-out", "retention", "data-location"],
};

type KnownLine = Extract<CardLine, { readonly known: true }>;

/** A vendor question with what the catalog knows of it; no lines where it knows nothing. */
export interface AnsweredQuestion {
  readonly question: VendorQuestion;
  /** Each with its source and date. */
  readonly lines: readonly KnownLine[];
}

/** The questions, answered as far as the card goes. Without a card all are open. */
export function answeredQuestions(card: VendorCard | undefined): readonly AnsweredQuestion[] {
  return VENDOR_QUESTIONS.map((question) => ({
    question,
    lines: (card?.lines ?? []).filter((line): line is KnownLine => line.known && ANSWERED_BY[question].includes(line.fact)),
  }));
}

import type { Verdict } from "../../../lib/decide/verdict.ts";

/** What the popup says about a person's own answers and extensions, in English. */
export const mine = {
  answers: "What you said yes to",
  answersText: (time: string) => `Not asked again until ${time}`,
  askAgain: "Ask me again",
  askAgainFor: (tool: string) => `Ask me again about ${tool}`,
  extensions: "AI add-ons in this browser",
  extensionsText: "An AI add-on can read the pages that you open. Handrail can look whether you have one.",
  look: "Look for AI add-ons",
  lookHint: "The browser asks you first, and calls it “manage”. Handrail only compares the list with its own, and keeps nothing.",
  none: "None that we know of.",
  off: "switched off",
  status: {
    approved: "Approved",
    limited: "Approved with limits",
    unlisted: "Not approved yet",
    prohibited: "Not allowed: please remove it",
  } satisfies Record<Verdict["status"], string>,
  remove: "To remove one, open the browser's menu, then Extensions.",
};

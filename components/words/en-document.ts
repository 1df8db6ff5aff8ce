import type { Action } from "../../lib/policy/actions.ts";
import { dayIn } from "./day-in.ts";
import { counter } from "./plural.ts";

const counted = counter("en");

/** What the printed policy says, in English: for leadership and staff, in plain words. */
export const documentEn = {
  language: "en",
  direction: "ltr" as "ltr" | "rtl",
  /** A day as "2026-12-31". */
  day: dayIn("en"),
  title: (org: string) => (org === "" ? "Using AI tools" : `Using AI tools at ${org}`),
  why: {
    heading: "Why we have this policy",
    text: (org: string) =>
      `AI tools can help us in our work. This policy says which tools staff and volunteers of ${org === "" ? "our organization" : org} may use, and what must not be entered into them, so that the people we serve, our donors and our colleagues can trust us with what they tell us.`,
    advises: "For now the browser only advises; nothing is blocked.",
  },
  approved: {
    heading: "Approved tools",
    none: "No AI tool is approved yet. Ask before you use one.",
    some: "Staff may use these tools:",
    data: (data: string) => `May be entered: ${data}.`,
    account: (domains: string) => `Account: ${domains}.`,
    until: (day: string) => `Approved until ${day}.`,
  },
  data: {
    never: "What is never entered into an AI tool",
    leaveOut: "Leave these out, or replace them by a placeholder such as [name].",
    exception: "A tool above may be an exception; it says so.",
    other: "What else may be entered",
    categories: {
      beneficiary: "facts about the people we serve (names with case details, identity numbers, health, immigration status)",
      donorFinancial: "donors' card and bank details and their gifts",
      board: "confidential board papers and minutes",
      credentials: "passwords, keys and other secrets",
      contact: "e-mail addresses, telephone numbers and postal addresses",
      custom: "what our own rules name",
    },
    own: (names: string) => `our own private terms (${names})`,
    rules: {
      allow: "may be entered.",
      notice: "may be entered; the browser points it out.",
      warn: "are better left out; the browser asks first and offers to remove them.",
      justify: "may be entered only with a reason.",
    } satisfies Record<Exclude<Action, "block">, string>,
  },
  prohibited: {
    heading: "Tools that are not to be used",
    text: "Use a tool at its maker's own site, with an account of your own. Sites that resell access to other makers' AI, or look like another maker's tool, are not to be used.",
  },
  access: {
    heading: "Accounts and who manages them",
    text: (whom: string) =>
      `${whom === "" ? "Whoever looks after IT" : whom} opens and closes accounts and keeps the list of who has one. Everyone has an account of their own. Accounts, passwords and keys are never shared, and never entered into an AI tool. When somebody leaves, their accounts are closed on the last day.`,
  },
  request: {
    heading: "Questions, and asking for a tool",
    text: (whom: string) =>
      `Ask ${whom === "" ? "whoever looks after IT" : whom} when you are not sure, and before you use a tool that is not listed here. To ask for a tool, open Handrail in your browser: it helps you with the few questions about the maker and the data.`,
    where: (places: string) => `Or use: ${places}.`,
    whole: (url: string) => `The whole policy: ${url}`,
  },
  trouble: {
    heading: "When something went wrong",
    text: "If something was entered that should not have been, or an account may be in wrong hands:",
    tell: (whom: string) =>
      `Tell ${whom === "" ? "whoever looks after IT" : whom} at once. Telling us early is always right, and nobody is blamed for it.`,
    change: "If it was a password or a key, change it now.",
    leave: "Leave the conversation as it is until you are told what to do: it shows what has to be put right.",
  },
  review: {
    heading: "Review",
    text: (day: string) => `This policy is looked at again by ${day}, and whenever a tool's terms change.`,
    tool: (tool: string, day: string, owner: string) => `${tool}: by ${day}${owner === "" ? "" : ` (${owner})`}`,
  },
  approval: { heading: "Approval", text: "Approved by: ______________________   Date: ______________" },
  more: (count: number) => `and ${counted(count, { other: "more" })}; the browser shows them all`,
};

/** Everything a language has to say in the printed policy. */
export type DocumentWords = typeof documentEn;

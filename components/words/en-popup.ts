import type { Decided, MyRequest } from "../../lib/request/my-requests.ts";
import { lazy } from "./lazy.ts";
import { counter } from "./plural.ts";

const counted = counter("en");
const days = lazy(() => new Intl.DateTimeFormat("en", { dateStyle: "medium" }));

/** What the popup says, in English. */
export const popup = {
  loading: "Reading the rules",
  page: "This page",
  ordinary: "Not an AI tool",
  ordinaryText: "Handrail does nothing on this page.",
  tools: "AI tools you can use",
  noTools: "No tools are listed yet.",
  noToolsNext: (whom: string) => `Please ask ${whom} before you use an AI tool for work.`,
  someone: "your IT person",
  rules: "What may I enter?",
  whom: "Whom to ask",
  policy: "Read the AI policy",
  noContact: "No contact is named. Please ask the person who looks after your computers.",
  pendingTitle: "Waiting for the rules",
  pending: "Handrail is fetching your organization's rules. Until then, pasting and sending on AI sites waits.",
  unreadableTitle: "The rules could not be read",
  unreadable: "Please restart the browser. If this stays, show it to your IT person. Until then, pasting and sending on AI sites waits.",
  problems: (count: number) =>
    counted(count, { one: "entry in the rules could not be used", other: "entries in the rules could not be used" }),
  problemsText: "For whoever looks after the rules. All other entries work.",
  wholePolicy: "the whole policy",
  used: (what: string) => `Used instead: ${what}`,
  approvedPage: "You can use it for work. The rules below say what to keep out.",
  search: "May I use …?",
  searchHint: "Name of an AI tool",
  results: (count: number) => counted(count, { one: "tool found", other: "tools found" }),
  notFound: "We do not know a tool of that name. Please ask before you use it for work.",
  open: "Open",
  ask: "Ask for it",
  matrix: "What may go into which tool",
  news: "News",
  decided: {
    approved: (tool, org) => `${org} has approved ${tool}. You can use it now.`,
    limited: (tool, org) => `${org} has approved ${tool} with limits. Open it to see what to keep out.`,
    prohibited: (tool, org) => `${org} has decided not to use ${tool}.`,
    "under-review": (tool, org) => `${org} is looking at ${tool}. Please wait with it for now.`,
  } as Readonly<Record<Decided, (tool: string, org: string) => string>>,
  ended: (day: Date) => `Its approval ended on ${days().format(day)}.`,
  requests: "Tools you asked for",
  asked: (day: Date) => `Asked on ${days().format(day)}`,
  requestStates: {
    "handed-over": "waiting for an answer",
    waiting: "being sent",
    delivered: "waiting for an answer",
    refused: "not delivered",
  } satisfies Record<MyRequest["state"], string>,
  returned: {
    heading: "Not delivered",
    text: (whom: string) => `The other side did not take this. Copy the text and give it to ${whom}, or send it by e-mail.`,
    copy: "Copy the text",
    copied: "Copied. Paste it into an e-mail or a chat.",
    notCopied: "The browser did not let us copy. Here is the text:",
    forget: "I have sent it",
  },
  askNew: "Ask for a tool",
  more: "More",
  record: "What is recorded about me",
  surveyAsk: (org: string) => `${org} would like to know which AI tools help you.`,
  survey: "Five-minute survey",
};

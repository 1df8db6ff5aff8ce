import type { Channel } from "../../lib/base/channel.ts";
import type { Action } from "../../lib/policy/actions.ts";
import type { ListedStatus, PolicySource } from "../../lib/policy/policy.ts";
import { categories, inSentence, pluralOf } from "./en-data.ts";
import { filesWords } from "./en-files.ts";
import { infoTypes } from "./en-info-types.ts";
import { keys } from "./en-keys.ts";
import { popup } from "./en-popup.ts";
import { listedIn, seen } from "./en-seen.ts";
import { sidebar } from "./en-sidebar.ts";
import { runBy, sites } from "./en-sites.ts";
import { tables } from "./en-tables.ts";
import { ways } from "./en-ways.ts";
import { lazy } from "./lazy.ts";
import { counter, lister } from "./plural.ts";

const LANGUAGE = "en";
const counted = counter(LANGUAGE);
const regions = lazy(() => new Intl.DisplayNames(LANGUAGE, { type: "region" }));

/** All that Handrail says, in English. The other languages have this same shape (`Words`). */
export const en = {
  language: LANGUAGE,
  direction: "ltr" as "ltr" | "rtl",
  product: "Handrail",
  /** On our own pages, where a part of them is still in English; "" in a language that is complete. */
  begun: "",
  newTab: "opens in a new tab",
  yourOrganization: "your organization",
  sites,
  categories,
  infoTypes,
  tables,
  counted,
  found: (label: string, count: number) => counted(count, { one: inSentence(label), other: pluralOf(inSentence(label)) }),
  all: lister(LANGUAGE),
  runBy: (channel: Channel, vendor: string, country: string) =>
    runBy[channel](country === "" ? vendor : `${vendor} (${regions().of(country) ?? country})`),
  runByUnknown: "We do not know who runs it.",
  seen,
  listedIn,
  sidebar,
  approved: { label: "Approved", by: (org: string) => `Approved by ${org}` },
  limited: { label: "Approved with limits", by: (org: string) => `Approved with limits by ${org}` },
  answers: ways.answers,
  hold: {
    title: (tool: string) => `Before this goes to ${tool}`,
    blockedTitle: (tool: string) => `This should not go to ${tool}`,
    held: ways.held,
    look: "Please look at this first:",
    reasons: "Why Handrail stopped here",
    preview: ways.preview,
    names: "Also replace names and amounts, such as “Person A” and “$1k–5k”",
    morePlaces: (count: number) => `and ${counted(count, { one: "more place", other: "more places" })}`,
    why: "Why is this needed?",
    whyHint: (least: number) => `A few words, at least ${least} letters. They are a moment to think: nobody keeps or sees them.`,
    approvedInstead: (org: string) => `${org} has this approved instead:`,
  },
  pending: {
    title: "One moment, please",
    text: ways.waits,
    wait: "Handrail is fetching your organization's rules. This takes a few seconds after the browser starts.",
  },
  hint: { asks: "You will be asked before it goes out." },
  restore: {
    show: "Show the real values in the reply",
    hide: "Show the replacements again",
    note: "Only you see them. They are not sent, and are gone with this tab.",
  },
  longText: { title: "Looking through a long text" },
  failed: {
    title: "We could not change this text for you",
    text: (tool: string) => `The box on ${tool} did not take the safe version. Your text is as it was, and nothing has been sent.`,
    steps: "What you can do",
    byCopy: "Copy the safe version and paste it over your text.",
    byHand: "Or take the sensitive parts out by hand and try again.",
    byHandOnly: "Take the sensitive parts out by hand and try again.",
    copy: "Copy the safe version",
    copied: "Copied",
    close: "Back to my text",
  },
  unsent: {
    title: "Your text is not lost",
    text: (tool: string) => `Nothing has been sent, but ${tool} has emptied its box. Handrail still has your text, until you close this.`,
    byCopy: "Copy your text and paste it into the box again.",
    copy: "Copy my text",
    close: "Close",
  },
  files: filesWords(counted),
  keys,
  notice: {
    found: (items: string) => `Your text holds ${items}.`,
    went: ways.went,
    stopped:
      "This page was about to send it in a way that we cannot ask you about. It was not sent. Please send it once more. If it is stopped again, take this out first.",
  },
  banner: {
    region: "Handrail on this page",
    acknowledge: "I understand, go on",
    collapse: "Make smaller",
    dismiss: "Close",
    insteadOf: "Approved for you",
    prohibitedData: "Please do not enter anything from work here.",
  },
  block: {
    runBy: "Who runs it",
    why: "Why it matters",
    address: "Address",
    instead: "You can use this instead",
    ask: "Do you need it for your work?",
    back: "Go back",
    proceed: "Go on with care",
  },
  ask: {
    question: "Questions?",
    contact: (name: string) => `Ask ${name}`,
    someone: "Ask your IT person",
    link: "Ask for help",
    tool: "Ask for this tool",
    who: "What is known about it",
  },
  source: {
    managed: "The AI rules your organization has set",
    local: "AI rules set on this computer",
    starter: "Starter rules, until your organization sets its own",
  } satisfies Record<PolicySource, string>,
  popup,
  dataRules: {
    allow: "Fine to enter",
    notice: "Tells you",
    warn: "Asks first",
    justify: "Needs a reason",
    block: "Keep out",
  } satisfies Record<Action, string>,
  statuses: {
    approved: "approved",
    limited: "approved with limits",
    prohibited: "not allowed",
    "under-review": "being looked at",
  } satisfies Record<ListedStatus, string>,
  uses: {
    chat: "Writing, questions, ideas",
    writing: "Writing and editing",
    search: "Search",
    research: "Research",
    meeting: "Meeting notes",
    transcription: "From speech to text",
    translation: "Translation",
    image: "Pictures",
    video: "Video",
    audio: "Voice and sound",
    slides: "Slides",
    coding: "Programming",
    agent: "Doing tasks on its own",
    embedded: "Built into other work tools",
    "api-console": "For developers",
  } as Readonly<Record<string, string>>,
};

/** Everything a language has to say. */
export type Words = typeof en;

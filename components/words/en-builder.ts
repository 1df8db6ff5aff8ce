import { fieldLabels, optionLabels } from "./en-builder-fields.ts";
import { pushSteps } from "./en-push.ts";
import { tryWords } from "./en-try.ts";
import { lazy } from "./lazy.ts";
import { counter } from "./plural.ts";

const counted = counter("en");
const regions = lazy(() => new Intl.DisplayNames("en", { type: "region" }));

/** What the policy builder says, in English. */
export const builderEn = {
  fields: fieldLabels,
  /** What the key at a path means; in English the schema says it. */
  hintOf: (_path: string, english: string) => english,
  options: optionLabels,
  /** What a form of the policy is called. `family`: its id without the browser. */
  formatName: (_family: string, _browser: string, english: string) => english,
  push: pushSteps,
  ...tryWords,
  sentence: (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`),
  byDefault: (option: string) => `Default (${option})`,
  notSet: "Not set",
  countryName: (code: string) => regions().of(code) ?? code,
  oneALine: "One a line.",
  pairALine: "One a line, as “name: text”.",
  newEntry: "New entry",
  addTo: (list: string) => `Add to: ${list}`,
  adds: { customDetectors: "Add a private term", detectors: "Add an exception" } as Readonly<Record<string, string>>,
  remove: (name: string) => (name === "" ? "Remove" : `Remove ${name}`),
  removed: (name: string) => `Removed ${name}.`,
  problems: (count: number) => counted(count, { one: "entry needs a look", other: "entries need a look" }),
  noProblems: "All entries can be used.",
  showProblem: "Show it",
  undo: "Undo",
  toExport: "Export",
  bar: "Where you are",
  wasLeft: "This is what you left here the last time. It is kept on this computer only, until you start again.",
  secretsNotKept: "This page forgets their values when it closes, since they may be keys.",
  whole: "The policy as a whole",
  asItIs: "Works as it is. Open to change it.",
  changed: "You have set something here.",
  groups: {
    organization: {
      heading: "1. Your organization",
      lead: "Staff see this name and this contact whenever Handrail speaks to them.",
    },
    tools: { heading: "2. AI tools", lead: "Which tools may staff use? Everything you do not name counts as “not approved yet”." },
    data: { heading: "What may be entered", lead: "What happens when a text or file holds something private." },
    sites: { heading: "Other AI sites", lead: "What happens on AI sites that you have not approved." },
    requests: {
      heading: "Requests for a tool",
      lead: "Where a request goes when somebody asks for a tool. Without a place named here, nothing is sent.",
    },
    picture: { heading: "What is recorded", lead: "Counts, never content. Nothing leaves the computer unless you name a collector." },
    accounts: { heading: "Accounts", lead: "Lets only your organization's own accounts in, where the vendor supports it." },
    more: { heading: "More", lead: "Everything else that a policy can say." },
  },
  start: {
    heading: "Start",
    lead: "Three steps: your organization, your tools, export. All else works as it is. You can stop at any time: what you write stays here.",
    starter: "Start from the starter rules",
    fromStarter: "Started from the starter rules.",
    inForce: (source: string) => `Start from the rules in force (${source})`,
    fromInForce: "Started from the rules in force.",
    file: "Open a policy file",
    drop: "Or drop a file anywhere on this page.",
    paste: "Paste a policy",
    pasteLabel: "The policy, or the whole file that carries it",
    pasteHint:
      "Any form does: JSON, Google Admin, registry file, PowerShell script, macOS profile or property list, Linux or Firefox policy file.",
    read: "Read it",
    imported: (format: string) => `Read a policy. Form: ${format}.`,
    notAPolicy: "There is no policy in this. Please choose a file that the policy builder has exported, or one with the keys of a policy.",
    badJson: (wrong: string) => `This cannot be read as JSON: ${wrong}. Please mend it there and try again.`,
    tooLarge: "This file is too large for a policy.",
    several: (count: number) => `There are ${count} policies in this. Please leave only one in it, and try again.`,
    others: "The file holds more than these rules. The rest is not in the export: put the export beside it.",
    binary: "This is a property list in binary form. Turn it into text first (plutil -convert xml1), and try again.",
  },
  tools: {
    search: "Find a tool to add",
    searchHint: (count: number) =>
      `By name or maker, among ${count.toLocaleString("en")} tools; or enter the address of one of your own. Enter adds the first.`,
    found: "Found",
    foundCount: (count: number) => counted(count, { one: "tool found", other: "tools found" }),
    add: "Add",
    there: "On your list",
    own: "Not in our list: add this host, with all under it",
    notFound: "No such tool. Enter its address (notes.example) to add it anyway.",
    added: (tool: string, status: string) => `Added ${tool}: ${status}.`,
    none: "No tools yet. Find the ones that your staff may use, and add them.",
    caption: "Tools, decisions, and what may be entered",
    tool: "Tool",
    notInCatalog: "Your own",
    filter: (count: number) => `Find among the ${count.toLocaleString("en")} on your list`,
    more: (count: number) => `Show more (${count.toLocaleString("en")} left)`,
    more1: "Conditions and dates",
    less: "Close",
    decisionOn: (tool: string) => `Decision on ${tool}`,
    mayEnter: (tool: string, data: string) => `${data} may be entered into ${tool}`,
    boxes:
      "A ticked box means: this may be entered into this tool. Where it is not ticked, what you set under “What may be entered” holds.",
  },
  export: {
    heading: "3. Export",
    lead: "Choose how you push settings to your browsers. You get the file and the steps.",
    withProblems: (count: number) =>
      `${counted(count, { one: "entry needs a look", other: "entries need a look" })}. What cannot be used is left out of the export.`,
    format: "How do you push settings?",
    options: "How it is written",
    asOneText: "Write the whole policy as one text (policyJson). Nothing of it can be lost to a wrong type on the way.",
    withNative: "Add the browser's own settings: it blocks what is not allowed, and keeps accounts to yours, even without Handrail.",
    text: "What to push",
    steps: "Steps",
    arrived: "It arrived when:",
    printed: "For staff and board, the same rules in plain words:",
    toPrinted: "Printed policy",
    missing: "An id or address above is still empty. The file will not work without it.",
    target: {
      chromiumId: {
        label: "Handrail's id in this browser",
        hint: "32 letters. You see it at chrome://extensions with developer mode on. Chrome's and Edge's stores give different ids.",
      },
      updateUrl: {
        label: "Where the browser gets Handrail from",
        hint: "Chrome's store as it is. Edge's: https://edge.microsoft.com/extensionwebstorebase/v1/crx",
      },
      geckoId: { label: "Handrail's id in Firefox", hint: "You see it at about:debugging#/runtime/this-firefox." },
      installUrl: { label: "Where Firefox gets the signed file from", hint: "An https address that ends in .xpi." },
    },
  },
  native: {
    heading: "Have the browser itself block the tools that are not allowed",
    lead: "These settings of the browsers work even where Handrail is not installed. Add them to the settings that you push already; do not replace those.",
    nothing: "There is nothing to block: no tool is set to “Not allowed”, or the policy does not block them.",
    chromium: "For Chrome, Edge and Brave",
    firefox: "For Firefox",
  },
  template: {
    heading: "A template for the group policy editor (ADMX)",
    lead: "Two files for each browser. With them the group policy editor and Intune show Handrail's settings as forms. They hold no settings themselves.",
    download: (browser: string, part: string) => `${browser}: ${part}`,
  },
  here: {
    heading: "Use it on this computer only",
    lead: "For a computer that nobody manages, such as a volunteer's own. The starter rules are replaced by these. You can take them back at any time.",
    isLocal: "Rules that were loaded on this computer are in force here.",
    managed: "This browser's rules are pushed by an administrator, so none can be loaded by hand. They always come first.",
    sends: (places: string) =>
      `These rules name places that Handrail sends requests for tools or reports to: ${places}. Go on only if you know them.`,
    use: "Use these rules on this computer",
    used: "Done. These rules are in force on this computer now.",
    takeBack: "Take them back",
    back: "Done. The starter rules are in force again.",
    failed: "That did not work. Please try again after a restart of the browser.",
  },
};

import type { Action } from "../../lib/policy/actions.ts";
import type { PolicySource } from "../../lib/policy/policy.ts";
import { dayIn } from "./day-in.ts";
import { lazy } from "./lazy.ts";
import { counter } from "./plural.ts";

const counted = counter("en");
const day = dayIn("en");
const dates = lazy(() => new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" }));

/** What the health page says, in English. */
export const healthEn = {
  when: (milliseconds: number) => dates().format(milliseconds),
  fine: "Handrail works on this computer.",
  notFine: "Something needs a look.",
  arrived: {
    heading: "Which rules are in force",
    source: {
      managed: "Your administrator's rules have arrived.",
      local: "Rules that were loaded on this computer are in force.",
      starter: "No rules have arrived. The built-in starter rules are in force.",
    } satisfies Record<PolicySource, string>,
    next: {
      managed: "",
      local: "A policy that an administrator pushes takes their place.",
      starter:
        "If you have pushed some: restart the browser, wait a minute, and look again. Then follow the last line of the steps that you used.",
    } satisfies Record<PolicySource, string>,
    none: "The rules have not been read yet. Until then, pasting and sending on AI sites waits. If this stays, restart the browser.",
    stale: "The browser delivers no rules any more. The last ones that arrived stay in force.",
    version: "Version",
    unnamed: "Not named",
    organization: "Organization",
    readAt: "In force since",
  },
  keys: {
    heading: "What arrived",
    none: "No key of a policy has arrived.",
    key: "Key",
    from: "From",
    size: "Entries",
    managed: "administrator",
    local: "this computer",
    unknown: "not a key of the policy",
    rest: (count: number) => `${counted(count, { one: "key is", other: "keys are" })} not set: their defaults hold.`,
    dropped:
      "A key that you pushed and that is missing here was left out by the browser: a value in it has the wrong type. An export from the policy builder always has the right ones.",
  },
  problems: {
    heading: "What could not be used",
    none: "Everything that arrived can be used.",
    path: "Where",
    wrong: "What is wrong",
    used: "Used instead",
    whole: "The policy as a whole",
  },
  enforced: {
    heading: "What is enforced",
    enforcement: {
      observe: "Nothing is shown to staff. Decisions are only counted.",
      coach: "Staff are warned at most. Nothing is blocked.",
      enforce: "As the rules say.",
    },
    strict: "How strict",
    tools: "Tools",
    toolCounts: (approved: number, prohibited: number) =>
      `${approved.toLocaleString("en")} approved, ${prohibited.toLocaleString("en")} not allowed`,
    data: "Data",
    sites: "AI sites that are not approved",
    siteOutcomes: {
      allow: "Nothing said",
      notice: "Pointed out",
      warn: "Asks first",
      justify: "Needs a reason",
      block: "Shut",
    } satisfies Record<Action, string>,
    more: "Also set",
    extras: {
      customDetectors: (count: number) => counted(count, { one: "private term of your own", other: "private terms of your own" }),
      ignoredText: (count: number) =>
        counted(count, { one: "public text that is passed over", other: "public texts that are passed over" }),
      detectors: (count: number) => counted(count, { one: "exception for a kind of finding", other: "exceptions for a kind of finding" }),
      requests: "a place for tool requests",
      reporting: "central reporting",
      survey: "the staff survey",
      tenants: "limits on accounts",
    },
    nothingMore: "Nothing else.",
  },
  checks: {
    heading: "Does it work here?",
    ok: "Works",
    bad: "Does not work",
    names: {
      storage: "Handrail can keep its rules",
      rules: "The rules have been read",
      catalog: "The list of AI tools is in place",
      sites: "The browser lets Handrail run on all sites",
      scripts: "The guard is set up for all AI sites that are known",
    },
    next: {
      storage: "The browser's profile may be damaged or the disk full. Try a new profile.",
      rules: "Restart the browser. If this stays, install Handrail again.",
      catalog: "Restart the browser. If this stays, install Handrail again.",
      sites: "Open the browser's page of extensions, Handrail, Site access, and choose “On all sites”.",
      scripts: "Restart the browser. If this stays, install Handrail again.",
    },
  },
  tabs: {
    heading: "Does it work in an open tab?",
    asking: "Asking the open tabs",
    none: "No AI tool is open. Open one in another tab, then look again.",
    again: "Look again",
    tab: "Tab",
    guard: "The guard runs",
    rules: "It has the rules",
    composer: "It sees the message box",
    requests: "It sees requests",
    yes: "Yes",
    no: "No",
    reload: "Reload a tab that says “No”, then look again. A message box that is not there yet cannot be seen.",
  },
  build: {
    heading: "This installation",
    version: "Handrail",
    browser: "Browser",
    id: "Id",
    catalog: "List of AI tools",
    catalogOf: (tools: number, date: string) => `${tools.toLocaleString("en")} tools, checked up to ${day(date)}`,
    forced: "Installed by an administrator",
    forcedNo: "No. The person can remove it.",
    privateWindows: "Runs in private windows",
    privateNo: "No. Only where the person or your settings allow it.",
    unknown: "The browser does not say",
    yes: "Yes",
  },
  report: {
    heading: "Support report",
    lead: "For whoever helps you. It holds no text, no address that was visited, no name and no setting's content: only what is set, what works, and versions.",
    label: "Report",
  },
};

import type { Weighed } from "../../lib/decide/weigh.ts";
import type { Action } from "../../lib/policy/actions.ts";
import { counter } from "./plural.ts";

const counted = counter("en");

const outcomes: Readonly<Record<Action, { readonly one: string; readonly many: string }>> = {
  allow: { one: "Nothing said", many: "let through without a word" },
  notice: { one: "Notices", many: "notices" },
  warn: { one: "Warnings", many: "warnings" },
  justify: { one: "Reasons asked for", many: "requests for a reason" },
  block: { one: "Blocks", many: "blocks" },
};

/** What trying a policy out says, in English. */
export const tryWords = {
  dryRun: {
    heading: "Try it",
    lead: "See what these rules would do, before anybody meets them.",
    site: "Site",
    siteHint: "A tool's name, or an address.",
    text: "Text that somebody would paste or send",
    textHint: "What you write here stays in this box. It is not stored, not sent, and gone when you close the page.",
    samples: "Sample texts",
    ordinary: "Nothing happens here.",
    ordinaryWhy: "Neither our list nor your rules know this as an AI tool. Handrail leaves it alone.",
    decisions: {
      allow: "It goes through, and nothing is said.",
      notice: "It goes through, and the person is told.",
      warn: "It is held. The person can go on after a warning.",
      justify: "It is held. The person can go on with a reason.",
      block: "It is held, and cannot go on as it is.",
    } satisfies Record<Action, string>,
    observed: (decision: string) => `Nothing is shown: these rules only observe. It is counted as if: “${decision}”`,
    coached: "These rules coach: the strictest that happens is a warning.",
    reasons: "What led to it",
    siteFine: "The site speaks against nothing.",
    because: (place: string, isList = false) => `${isList ? "So many are a list, so it asks. " : ""}Set in ${place}.`,
    found: (label: string, count: number, category: string) =>
      `${label}${count === 1 ? "" : ` × ${count.toLocaleString("en")}`} (${category})`,
    says: {
      allow: "Counts for nothing.",
      notice: "Says so.",
      warn: "Warns.",
      justify: "Asks for a reason.",
      block: "Blocks.",
    } satisfies Record<Action, string>,
    outcomes: {
      off: () => "Your rules switch this detector off.",
      unsure: () => "It is not sure enough.",
      few: () => "There are fewer than your rules ask for.",
      "allowed-here": (tool: string) => `Your rules let this be entered into ${tool}.`,
      allowed: () => "Your rules allow this everywhere.",
    } satisfies Record<Exclude<Weighed["outcome"], "counts">, (tool: string) => string>,
    noText: "No text yet",
    nothingFound: "Nothing private was found",
    redacted: "With the private parts removed, it would go on like this",
  },
  samples: {
    harmless: {
      label: "A harmless question",
      text: (_: string) => "Please suggest three friendly subject lines for our spring newsletter.",
    },
    client: {
      label: "A client's details",
      text: (ssn: string) => `Please write a letter to her landlord. Client: Maria Lopez, born 04/12/1987, SSN ${ssn}.`,
    },
    donor: { label: "A donor's card", text: (card: string) => `Donor called to update the card for his monthly gift: ${card}, exp 11/29.` },
    password: { label: "A password", text: (password: string) => `The login does not work. User: office, password: ${password}` },
  },
  compare: {
    heading: "Compare with the rules in force",
    nothing: "Nothing is recorded on this computer yet, so there is nothing to compare.",
    lead: (events: number) =>
      `${counted(events, { one: "decision is", other: "decisions are" })} recorded on this computer. See what these rules would have made of them.`,
    changed: (count: number, of: number, before: Action, after: Action) =>
      `${count.toLocaleString("en")} of ${of.toLocaleString("en")} ${outcomes[before].many} would have been ${outcomes[after].many}.`,
    same: (events: number) => `All ${events.toLocaleString("en")} would have been the same.`,
    unknown: (count: number) =>
      `${counted(count, { one: "decision is", other: "decisions are" })} about a tool that is not known any more, and left out.`,
    table: (events: number) => `${counted(events, { one: "decision", other: "decisions" })}, under both`,
    number: (count: number) => count.toLocaleString("en"),
    before: "Rules in force",
    after: "These rules",
    outcomes,
    tool: (tool: string, stricter: number, milder: number) =>
      `${tool}: ${[...(stricter > 0 ? [`${stricter.toLocaleString("en")} stricter`] : []), ...(milder > 0 ? [`${milder.toLocaleString("en")} milder`] : [])].join(", ")}`,
    limits:
      "Only what the rules of the day counted is recorded. What they passed over cannot be compared, so stricter rules on data may find more than this shows.",
  },
};

import type { Channel } from "../../lib/base/channel.ts";
import type { SiteKind } from "../../lib/policy/policy.ts";

/** What is said of each kind of site: a short label, a heading, and why it matters. `org` is the organization's name or `yourOrganization`. */
interface SiteWords {
  readonly label: string;
  readonly title: (tool: string, org: string) => string;
  readonly why: (org: string) => string;
}

/** By kind of site. */
export const sites: Readonly<Record<SiteKind, SiteWords>> = {
  unlisted: {
    label: "Not approved yet",
    title: (tool, org) => `${tool} is not on ${org}'s list yet`,
    why: () => "Nobody has checked what it does with what you write, so please keep names, case details and donor information out of it.",
  },
  aggregator: {
    label: "Passes your text on",
    title: (tool) => `${tool} passes your text on to other AI companies`,
    why: () => "One more company can read and keep what you write, and it is hard to say where it ends up.",
  },
  reseller: {
    label: "Reseller",
    title: (tool) => `${tool} sells access to other companies' AI`,
    why: () => "Whoever runs it can read and keep all that passes through. The AI's real maker has no part in it and cannot protect you.",
  },
  mirror: {
    label: "Look-alike",
    title: (tool) => `${tool} is a look‑alike, not the real thing`,
    why: () => "It dresses up as a well-known AI tool. What you write, and any password you enter, goes to someone else.",
  },
  selfHosted: {
    label: "Private AI server",
    title: (tool) => `${tool} runs on somebody's own server`,
    why: () => "Whoever looks after that server can read what you write. Use it only if you know who that is.",
  },
  embedded: {
    label: "AI inside",
    title: (tool) => `${tool} is an AI inside another product`,
    why: () => "What is on this page may be read by the AI as well. Think of it as one more reader.",
  },
  unknown: {
    label: "Unknown AI tool",
    title: () => "This page looks like an AI tool",
    why: () => "We do not know who runs it or what happens to the text, so please keep it to what anyone may read.",
  },
  prohibited: {
    label: "Not allowed",
    title: (tool, org) => `${tool} is not used at ${org}`,
    why: (org) => `It does not meet what ${org} needs to keep people's information safe.`,
  },
  offCountry: {
    label: "Not offered here",
    title: (tool) => `${tool} is not offered in your country`,
    why: () => "Its terms do not cover you here, so the account can be closed and nobody has to answer for your text.",
  },
};

/** Who is behind a site, by channel; `vendor` may carry the country. */
export const runBy: Readonly<Record<Channel, (vendor: string) => string>> = {
  official: (vendor) => `Run by ${vendor}, the company that makes it.`,
  aggregator: (vendor) => `Run by ${vendor}, which passes text on to several AI companies.`,
  reseller: (vendor) => `Run by ${vendor}, which sells access to AI that others make.`,
  mirror: (vendor) => `Run by ${vendor}, not by the company it looks like.`,
  "self-hosted": (vendor) => `Open software by ${vendor}, on a server that somebody runs on their own.`,
  embedded: (vendor) => `Part of a product by ${vendor}.`,
  extension: (vendor) => `A browser extension by ${vendor}.`,
};

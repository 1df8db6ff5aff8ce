import type { z } from "zod";
import type { Channel } from "../base/channel.ts";
import type { DataCategory } from "../base/data-category.ts";
import type { Host } from "../base/host.ts";
import type { Action } from "./actions.ts";
import type { Said } from "./said.ts";
import type { policySchema } from "./schema.ts";

/** What a site can be, in the words of the policy's `siteActions`. */
export const SITE_KINDS = [
  "unlisted",
  "aggregator",
  "reseller",
  "mirror",
  "selfHosted",
  "embedded",
  "unknown",
  "prohibited",
  "offCountry",
] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** Whom the policy speaks for. Every field is there; "" where the policy says nothing. */
export interface Organization {
  readonly name: string;
  readonly contactName: string;
  readonly contactEmail: string;
  /** https or mailto URL, checked. */
  readonly contactUrl: string;
  /** https URL, checked. */
  readonly policyUrl: string;
  readonly office: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

type Deep<T> = T extends object ? { readonly [K in keyof T]: Deep<T[K]> } : T;

/**
 * What the organisation decided, read and complete: `readPolicy` makes one from whatever is pushed. The shape is the schema's.
 * Tool entries are catalog ids or hosts in lower case, each once.
 */
export type Policy = Deep<z.output<typeof policySchema>>;

/** One unusable item of policy. */
export interface Problem {
  /** Where, in the policy's own keys: "approvedTools[3]", "siteActions.unlisted". "" for the whole. */
  readonly path: string;
  /** What was wrong. */
  readonly wrong: Said;
  /** What is used instead. */
  readonly used: Said;
}

/** What the policy decided of a tool that it names. "under-review": it is named, and nothing is decided, or the approval has run out. */
export type ListedStatus = "approved" | "limited" | "prohibited" | "under-review";

type Enforcement = Policy["enforcement"];

/** What the policy says of one tool beyond its status. Texts are "" where it says nothing. */
export interface ToolRule {
  /** Catalog id, or the organisation's own. */
  readonly id: string;
  /** Name, vendor and channel count only for a tool that the catalog does not know. */
  readonly name: string;
  readonly vendor: string;
  readonly channel: Channel;
  /** What may be entered although `dataActions` says otherwise. */
  readonly allowedData: readonly DataCategory[];
  /** One sentence for staff. */
  readonly conditions: string;
  /** Domains of the accounts to use; empty: any. */
  readonly accountDomains: readonly string[];
  readonly owner: string;
  /** The last day that an approval holds, 2026-12-31; `tools` and `hosts` have it carried out already. */
  readonly expires: string;
  /** The day by which the decision is looked at again. */
  readonly reviewBy: string;
  /** Beside the decision, for the person who asked for the tool. */
  readonly note: string;
}

/** What the policy says of one information type. */
export interface DetectorRule {
  /** Instead of the data category's action. */
  readonly action?: Action;
  readonly minCount: number;
  readonly minConfidence: number;
  readonly off: boolean;
}

/** A detector of the organisation's own, checked: it has words, a format or a pattern. */
export interface CustomDetector {
  /** Stands for the information type; never that of a built-in one. */
  readonly id: string;
  /** For staff; the id when the policy gives none. */
  readonly name: string;
  readonly category: DataCategory;
  /** As IT wrote them; case does not matter. */
  readonly words: readonly string[];
  /** `A` a letter, `9` a digit, `*` either, all else itself. At least 4 characters. */
  readonly format?: string;
  /** RE2 syntax, checked. RE2 is linear in the length of the text; a RegExp of the same pattern need not be. */
  readonly pattern?: string;
  /** One of these must stand close by; empty: none must. */
  readonly near: readonly string[];
  readonly minCount: number;
  /** Instead of the data category's action. Carried out by `detectors[id]` already. */
  readonly action?: Action;
}

/** A policy as the guard needs it: plain JSON, one look-up a question. */
export interface CompiledPolicy {
  /** "" when it has none. */
  readonly policyName: string;
  /** In the actions below "coach" is carried out already; "observe" is not: they say what would happen. */
  readonly enforcement: Enforcement;
  readonly organization: Organization;
  /** Approved and limited tools in the policy's order, ids and hosts: storage does not keep the order of keys. */
  readonly approved: readonly string[];
  /** By catalog id, or the id of a tool of the organisation's own. */
  readonly tools: Readonly<Record<string, ListedStatus>>;
  /** By host; a host stands for its subdomains too, the longest wins. */
  readonly hosts: Readonly<Record<Host, ListedStatus>>;
  /** By host, the id of the tool that a rule says is there. */
  readonly ownHosts: Readonly<Record<Host, string>>;
  /** By tool id. */
  readonly rules: Readonly<Record<string, ToolRule>>;
  readonly siteActions: Readonly<Record<SiteKind, Action>>;
  readonly dataActions: Readonly<Record<DataCategory, Action>>;
  /** Days that log events are kept. */
  readonly retentionDays: number;
  /** The person may delete them before. */
  readonly deletable: boolean;
  /** By information type. */
  readonly detectors: Readonly<Record<string, DetectorRule>>;
  readonly customDetectors: readonly CustomDetector[];
  /** The organisation's own public text; at least 4 characters each. */
  readonly ignoredText: readonly string[];
  readonly files: Policy["files"];
  /** "" and {} where nothing is named. All addresses are https, checked. */
  readonly requests: Policy["requests"];
  readonly reporting: Policy["reporting"];
  /** Staff are asked which AI tools they use. */
  readonly survey: boolean;
  /** Ids are in small letters, checked: one malformed id would make a vendor refuse every request. */
  readonly tenants: Policy["tenants"];
  /** BCP 47; "" is the browser's. */
  readonly language: string;
}

/** Where the policy in force came from. */
export type PolicySource = "managed" | "local" | "starter";

/** Of what `CompiledPolicy` looks like. Goes up with every change of its keys: a test compares. */
export const RECORD_VERSION = 4;

/** What the background keeps in `storage.local`: the last known policy, for every page and the popup to read. */
export interface PolicyRecord {
  /** A record of another version was stored before an update; it is none, until the background has read the policy again. */
  readonly version: number;
  readonly source: PolicySource;
  readonly compiled: CompiledPolicy;
  readonly problems: readonly Problem[];
  /** Milliseconds since 1970 when this policy was read. */
  readonly readAt: number;
}

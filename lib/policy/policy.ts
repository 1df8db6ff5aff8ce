import type { z } from "zod";
import type { DataCategory } from "../base/data-category.ts";
import type { Host } from "../base/host.ts";
import type { Action } from "./actions.ts";
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
  /** What was wrong, in words for IT. */
  readonly wrong: string;
  /** What is used instead. */
  readonly used: string;
}

export type ListedStatus = "approved" | "prohibited";

/** A policy as the guard needs it: plain JSON, one look-up a question. */
export interface CompiledPolicy {
  readonly organization: Organization;
  /** By catalog id. */
  readonly tools: Readonly<Record<string, ListedStatus>>;
  /** By host; a host stands for its subdomains too, the longest wins. */
  readonly hosts: Readonly<Record<Host, ListedStatus>>;
  readonly siteActions: Readonly<Record<SiteKind, Action>>;
  readonly dataActions: Readonly<Record<DataCategory, Action>>;
}

/** Where the policy in force came from. */
export type PolicySource = "managed" | "local" | "starter";

/** What the background keeps in `storage.local`: the last known policy, for every page and the popup to read. */
export interface PolicyRecord {
  readonly source: PolicySource;
  readonly compiled: CompiledPolicy;
  readonly problems: readonly Problem[];
  /** Milliseconds since 1970 when this policy was read. */
  readonly readAt: number;
}

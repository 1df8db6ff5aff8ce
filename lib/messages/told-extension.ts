import type { Verdict } from "../decide/verdict.ts";

/** What the background leaves in a page for the script that says it. */
export interface ToldExtension {
  readonly extensions: readonly { readonly name: string; readonly status: Verdict["status"] }[];
  /** "" when it has no name. */
  readonly organization: string;
  /** BCP 47. */
  readonly language: string;
}

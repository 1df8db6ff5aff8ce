import type { AccountKind } from "../activity/accounts.ts";
import type { DataCategory } from "../base/data-category.ts";

/** How often a tool is used. */
export const OFTEN = ["daily", "weekly", "sometimes"] as const;
type Often = (typeof OFTEN)[number];

/** One tool in a person's survey; what was skipped is "" or empty. */
export interface SurveyedTool {
  /** Catalog id; "" for a tool that is only named. */
  readonly tool: string;
  readonly name: string;
  readonly often: Often | "";
  /** What it is used for, in the person's words. */
  readonly use: string;
  readonly account: AccountKind | "";
  readonly data: readonly DataCategory[];
}

/** A person's answers. They go where the policy names when the person sends them, and are not kept. */
export interface SurveyAnswers {
  readonly tools: readonly SurveyedTool[];
  readonly wish: string;
}

/** A tool of which nothing has been said yet. */
export function unanswered(tool: string, name: string): SurveyedTool {
  return { tool, name, often: "", use: "", account: "", data: [] };
}

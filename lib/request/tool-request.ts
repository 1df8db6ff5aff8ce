import type { DataCategory } from "../base/data-category.ts";

/** A request for a tool, as a person writes it. It goes where the policy names, when the person sends it, and nowhere else. */
export interface ToolRequest {
  /** Made once for each request: a receiver that gets it twice knows it. */
  readonly id: string;
  /** Catalog id, or the host; "" for a tool that is only named. */
  readonly tool: string;
  readonly name: string;
  /** Where it is: "otter.ai"; "" when not known. */
  readonly site: string;
  readonly vendor: string;
  /** What it is for, in the person's words. */
  readonly purpose: string;
  /** What would be entered; empty: nothing sensitive. */
  readonly data: readonly DataCategory[];
  /** Who would use it. */
  readonly who: string;
  /** YYYY-MM-DD; "" when it does not matter. */
  readonly neededBy: string;
  /** Who asks: a name or mailbox; "" when the route tells it anyway. */
  readonly from: string;
}

/** A field that a person has to fill in, or one that cannot be right. */
export type RequestProblem = "name" | "purpose" | "neededBy";

/** What keeps a request from being sent; empty when it can go. `today`: YYYY-MM-DD. */
export function requestProblems(request: ToolRequest, today: string): readonly RequestProblem[] {
  const problems: RequestProblem[] = [];
  if (request.name.trim() === "") problems.push("name");
  if (request.purpose.trim() === "") problems.push("purpose");
  if (request.neededBy !== "" && request.neededBy < today) problems.push("neededBy");
  return problems;
}

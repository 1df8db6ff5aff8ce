import type { USE_STATUSES } from "../../lib/activity/export.ts";
import { useWords } from "../words/words.ts";

/** What a tool's status is called; a tool that the policy does not name has one too. */
export function useStatusWords(): (status: (typeof USE_STATUSES)[number]) => string {
  const words = useWords();
  return (status) => (status === "unlisted" ? words.sites.unlisted.label : words.statuses[status]);
}

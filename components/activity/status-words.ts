import type { USE_STATUSES } from "../../lib/activity/export.ts";
import { useWords } from "../words/words.ts";

/** What a tool's status is called; a tool that the policy does not name has one too. */
export function useStatusWords(): (status: (typeof USE_STATUSES)[number]) => string {
  const words = useWords();
  const { label } = words.sites.unlisted;
  // The others stand in the middle of a sentence too.
  const unlisted = label.charAt(0).toLocaleLowerCase(words.language) + label.slice(1);
  return (status) => (status === "unlisted" ? unlisted : words.statuses[status]);
}

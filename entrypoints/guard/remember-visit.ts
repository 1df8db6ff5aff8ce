import { dayOf } from "../../lib/activity/day.ts";
import { send } from "../../lib/browser/send.ts";
import { readStores } from "../../lib/browser/stores.ts";
import { thisMinute, type Visit } from "./visit.ts";

/** By tool, the day of which the background knows already, as far as this page can tell. */
const told = new Map<string, string>();

/** Has a visit remembered, once a day for each tool. The background decides; that it is asked at most once a page keeps it asleep. */
export function rememberVisit(visit: Visit): void {
  if (visit.kind !== "known") return;
  const { tool, action } = visit.verdict;
  const today = dayOf(thisMinute());
  if (told.get(tool.id) === today) return;
  told.set(tool.id, today);
  readStores(["visited"])
    .then(({ visited = {} }) => {
      if (visited[tool.id] !== today) send({ kind: "visit", tool: tool.id, action });
    })
    .catch(() => undefined);
}

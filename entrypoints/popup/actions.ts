import type { PopupActions } from "../../components/popup/state.ts";
import { parseHost } from "../../lib/base/host.ts";
import { takeBack } from "../../lib/browser/deliver.ts";
import { copyText } from "../../lib/browser/hand-over.ts";
import type { OwnPage } from "../../lib/browser/pages.ts";
import { searchTools } from "../../lib/catalog/search.ts";
import { allTools } from "../../lib/catalog/tools.ts";
import { judge } from "../../lib/decide/verdict.ts";
import type { CompiledPolicy } from "../../lib/policy/policy.ts";

/** So many tools are shown for a search: a choice, not a list. */
const MOST_FOUND = 6;

/** What the popup can do. @param open opens one of our pages */
export function actionsFor(
  policy: CompiledPolicy | undefined,
  open: (page: OwnPage, parameters?: Readonly<Record<string, string>>) => void,
): PopupActions {
  return {
    search: (text) =>
      policy === undefined ? [] : searchTools(allTools(), text, MOST_FOUND).flatMap((tool) => verdictOf(policy, tool) ?? []),
    onAsk: (tool, site) => open("request", { tool, site }),
    onCopy: copyText,
    onForget: (id) => void takeBack(id),
    onRecord: () => open("activity"),
    onSurvey: () => open("survey"),
  };
}

function verdictOf(policy: CompiledPolicy, tool: ReturnType<typeof allTools>[number]) {
  const [, host = "", path = "/"] = /^([^/?]+)(\/[^?]*)?/.exec(tool.home) ?? [];
  const home = parseHost(host);
  return home === undefined ? undefined : judge(policy, { host: home, path, query: "" }, tool);
}

import type { PopupState, ShownPage } from "../../components/popup/state.ts";
import { parseHost } from "../../lib/base/host.ts";
import type { Tool } from "../../lib/catalog/tool.ts";
import { approvedTools } from "../../lib/decide/alternatives.ts";
import { judge } from "../../lib/decide/verdict.ts";
import type { CompiledPolicy, PolicyRecord } from "../../lib/policy/policy.ts";

/**
 * What the popup shows.
 * @param record what storage holds under "policy"; undefined when nothing has been read yet; "unreadable" when storage did not answer
 * @param url of the active tab; "" when the browser does not say
 */
export function readState(record: PolicyRecord | undefined | "unreadable", url: string): PopupState {
  if (record === "unreadable") return { kind: "unreadable" };
  if (record === undefined) return { kind: "pending" };
  return { kind: "ready", record, page: pageAt(record.compiled, url), tools: shownTools(record.compiled) };
}

function pageAt(policy: CompiledPolicy, address: string): ShownPage {
  const url = URL.parse(address);
  const host = url?.protocol === "https:" || url?.protocol === "http:" ? parseHost(url.hostname) : undefined;
  if (url === null || host === undefined) return { host: "", verdict: undefined };
  return { host, verdict: judge(policy, { host, path: url.pathname, query: url.search.slice(1) }) };
}

// By name; a host that only the policy knows is a tool of that name.
function shownTools(policy: CompiledPolicy): readonly Tool[] {
  const own = Object.entries(policy.hosts).flatMap(([host, status]) => (status === "approved" ? [ownTool(host)] : []));
  return [...approvedTools(policy), ...own].toSorted((a, b) => a.name.localeCompare(b.name));
}

function ownTool(host: string): Tool {
  return { id: host, name: host, vendor: "", country: "", channel: "official", category: "", home: host };
}

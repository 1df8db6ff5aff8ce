import type { BlockedState } from "../../components/blocked/state.ts";
import { parseHost } from "../../lib/base/host.ts";
import { findTool } from "../../lib/catalog/match.ts";
import type { Tool } from "../../lib/catalog/tool.ts";
import { alternatives } from "../../lib/decide/alternatives.ts";
import { judge } from "../../lib/decide/verdict.ts";
import type { PolicyRecord } from "../../lib/policy/policy.ts";

/**
 * What the page in place of a blocked site shows.
 * @param fragment of our own address, as block-rules.ts writes it: "#at=chat.deepseek.com"; any page can send a person here with another one, so it is only looked up
 * @param record what storage holds under "policy"; undefined when nothing has been read yet
 */
export function readBlocked(fragment: string, record: PolicyRecord | undefined, approvedTools: readonly Tool[]): BlockedState {
  if (record === undefined) return { kind: "pending" };
  const url = URL.parse(`https://${/^#at=(.*)$/.exec(fragment)?.[1] ?? ""}`);
  const host = parseHost(url?.hostname ?? "");
  if (url === null || host === undefined) return { kind: "nothing" };
  const place = { host, path: url.pathname, query: url.search.slice(1) };
  const verdict = judge(record.compiled, place, findTool(place));
  if (verdict === undefined) return { kind: "nothing" };
  const path = url.pathname === "/" ? "" : url.pathname;
  if (verdict.action !== "block") return { kind: "open", name: verdict.tool.name, url: `https://${host}${path}` };
  return {
    kind: "blocked",
    verdict,
    place: host + path,
    organization: record.compiled.organization,
    alternatives: alternatives(approvedTools, verdict.tool).map(({ name, home }) => ({ name, url: `https://${home}` })),
  };
}

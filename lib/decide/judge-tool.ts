import { parseHost } from "../base/host.ts";
import type { Tool } from "../catalog/tool.ts";
import type { CompiledPolicy } from "../policy/policy.ts";
import { judge, type Verdict } from "./verdict.ts";

/** What the policy says of a tool wherever it is met: as at its home. Undefined for a tool without one. */
export function judgeTool(policy: CompiledPolicy, tool: Tool): Verdict | undefined {
  const [name = "", ...path] = tool.home.split("/");
  const host = parseHost(name.split("?")[0] ?? "");
  return host === undefined ? undefined : judge(policy, { host, path: `/${path.join("/").split("?")[0]}`, query: "" }, tool);
}

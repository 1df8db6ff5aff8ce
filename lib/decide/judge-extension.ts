import type { AiExtension } from "../catalog/extensions/ai-extension.ts";
import type { CompiledPolicy } from "../policy/policy.ts";
import { judgeTool } from "./judge-tool.ts";
import type { Verdict } from "./verdict.ts";

/** What the policy says of an AI extension: as of the tool behind it; one of which no tool is known is not listed. */
export function extensionStatus(policy: CompiledPolicy, { tool }: AiExtension): Verdict["status"] {
  return tool === undefined ? "unlisted" : (judgeTool(policy, tool)?.status ?? "unlisted");
}

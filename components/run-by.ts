import type { Tool } from "../lib/catalog/tool.ts";
import type { Words } from "./words/words.ts";

/** Who runs a tool, in one sentence. Undefined for the organization's own listed host, of which only the address is known. */
export function runByWords(tool: Tool, isApproved: boolean, words: Words): string | undefined {
  if (tool.vendor !== "") return words.runBy(tool.channel, tool.vendor, tool.country);
  return isApproved ? undefined : words.runByUnknown;
}

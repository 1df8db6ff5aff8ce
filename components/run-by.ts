import type { Tool } from "../lib/catalog/tool.ts";
import type { Words } from "./words/words.ts";

/** Who runs a tool, in a sentence or two. Undefined for the organization's own listed host, of which only the address is known. */
export function runByWords(tool: Tool, isApproved: boolean, words: Words): string | undefined {
  const { seenAs, vendor, channel, country, listedIn } = tool;
  if (seenAs !== undefined) return words.seen[seenAs.kind]("family" in seenAs ? seenAs.family.replace("copy of ", "") : "");
  const runBy = vendor !== "" ? words.runBy(channel, vendor, country) : isApproved ? undefined : words.runByUnknown;
  const listed = listedIn !== undefined && (channel === "mirror" || channel === "reseller") ? words.listedIn[channel](listedIn) : undefined;
  const sentences = [runBy, listed].filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

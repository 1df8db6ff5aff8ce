import type { Channel } from "../base/channel.ts";
import type { SeenAs } from "./seen-as.ts";

/** An AI product in the catalog, or one of the organisation's own. */
export interface Tool {
  /** Catalog id ("claude"), or the host for a tool that only the policy names. */
  readonly id: string;
  readonly name: string;
  /** Who runs it; "" when not known. */
  readonly vendor: string;
  /** ISO 3166-1 alpha-2; "" when not known. */
  readonly country: string;
  readonly channel: Channel;
  /** What it is for: "chat", "writing", "meeting-notes"; "" when not known. */
  readonly category: string;
  /** The page to open when someone wants this tool: "claude.ai", "m365.cloud.microsoft/chat". No scheme. */
  readonly home: string;
  /** A mirror's or reseller's: the year of the newest list that names it, "2025". Such hosts change hands, so an old year says little of today. */
  readonly listedIn?: string;
  /** No list has it: what its page was taken for. */
  readonly seenAs?: SeenAs;
}

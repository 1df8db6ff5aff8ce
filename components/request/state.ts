import type { Tool } from "../../lib/catalog/tool.ts";
import type { VendorCard } from "../../lib/catalog/vendors/card.ts";
import type { ListedStatus, Organization } from "../../lib/policy/policy.ts";
import type { End, Route, SendBy, Way } from "../../lib/request/chosen-route.ts";
import type { Letter } from "../../lib/request/letter.ts";
import type { ToolRequest } from "../../lib/request/tool-request.ts";

/** What the request page knows and can do. */
export interface RequestDesk {
  readonly organization: Organization;
  readonly route: Route;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Catalog tools that the letters may mean, likeliest first. */
  readonly search: (text: string) => readonly Tool[];
  readonly cardOf: (toolId: string) => VendorCard | undefined;
  /** What the policy says already. */
  readonly statusOf: (toolId: string) => ListedStatus | undefined;
  /** What in a text should not be there, in words; "" for nothing. */
  readonly sensitiveIn: (text: string) => string;
  /** Tells once what became of a request to the webhook, until the signal aborts. */
  readonly follow: (id: string, onEnd: (end: End) => void, signal: AbortSignal) => void;
  /** Sends it, or hands it to mail program, form, clipboard or disk. Rejects when that did not work. */
  readonly onSend: (request: ToolRequest, letter: Letter, by: SendBy) => Promise<Way>;
}

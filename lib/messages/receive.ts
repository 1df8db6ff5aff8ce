import { z } from "zod/mini";
import { ACCOUNT_KINDS } from "../activity/accounts.ts";
import { LOG_EVENT } from "../activity/event.ts";
import { ACTIONS } from "../policy/actions.ts";
import type { Message } from "./protocol.ts";

const NAME = z.string().check(z.maxLength(253));
const MESSAGE = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("log-event"), event: LOG_EVENT }),
  z.strictObject({ kind: z.literal("site-answer"), tool: NAME }),
  z.strictObject({ kind: z.literal("visit"), tool: LOG_EVENT.shape.tool, action: z.enum(ACTIONS) }),
  z.strictObject({ kind: z.literal("open-request"), tool: NAME, site: NAME }),
  z.strictObject({ kind: z.literal("account"), tool: NAME, account: z.enum(ACCOUNT_KINDS) }),
  z.strictObject({ kind: z.literal("open-vendor-card"), tool: NAME }),
]);

/** Who sent a message, as the browser says it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly tab?: unknown;
}

/** The message, when it is one and comes from a guard (a content script of our own, so in a tab); else undefined. */
export function receive(raw: unknown, sender: Sender, ownId: string): Message | undefined {
  if (sender.id !== ownId || sender.tab === undefined) return undefined;
  const parsed = MESSAGE.safeParse(raw);
  return parsed.success ? parsed.data : undefined;
}

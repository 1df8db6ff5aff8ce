import { z } from "zod/mini";
import type { Reason } from "../decide/decide.ts";

/** A guard's word on what a person has answered, before it lets it go: digests of values and of their kinds, never text. Without any it only wakes the background. */
export interface AnsweredMessage {
  readonly kind: "answered";
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** The background's word to the guards of a tab: a request was stopped that no gate of the page saw. Ids and counts only. */
export interface RequestStopped {
  readonly kind: "request-stopped";
  readonly reasons: readonly Reason[];
}

const DIGESTS = z.array(z.string().check(z.maxLength(20)));
const MESSAGE = z.strictObject({ kind: z.literal("answered"), values: DIGESTS, types: DIGESTS });
const SENDER = z.object({ id: z.string(), url: z.string(), tab: z.object({ id: z.int() }) });

/** The message and the page that it is from, when it is one and comes from a guard; else undefined. */
export function receiveAnswered(
  raw: unknown,
  sender: unknown,
  ownId: string,
): (AnsweredMessage & { readonly tabId: number; readonly url: string }) | undefined {
  const message = MESSAGE.safeParse(raw);
  const from = SENDER.safeParse(sender);
  if (!message.success || !from.success || from.data.id !== ownId) return undefined;
  return { ...message.data, tabId: from.data.tab.id, url: from.data.url };
}

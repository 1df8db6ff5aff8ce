import { z } from "zod/mini";

/** The probe's one message: this page is worth a look. `sketch` says how it looked, without saying what; `frames`: the look is for its frames too; `extensions`: for what extensions put into it. */
export interface WorthALook {
  readonly kind: "worth-a-look";
  readonly sketch: number;
  readonly frames: boolean;
  readonly extensions: boolean;
}

/** Where a page is that sent a message, as the browser says it. */
export interface LookedFrom {
  readonly tabId: number;
  readonly url: string;
  /** Nothing of a private window is remembered. */
  readonly isPrivate: boolean;
}

const WORTH_A_LOOK = z.strictObject({ kind: z.literal("worth-a-look"), sketch: z.int(), frames: z.boolean(), extensions: z.boolean() });
const SENDER = z.object({
  id: z.string(),
  url: z.string(),
  frameId: z.literal(0),
  tab: z.object({ id: z.int(), incognito: z.boolean() }),
});

/** The message and where it comes from, when it is one and from the probe of a tab's page; else undefined. */
export function receiveWorthALook(raw: unknown, sender: unknown, ownId: string): (WorthALook & LookedFrom) | undefined {
  const message = WORTH_A_LOOK.safeParse(raw);
  const from = SENDER.safeParse(sender);
  if (!message.success || !from.success || from.data.id !== ownId) return undefined;
  const { url, tab } = from.data;
  return { ...message.data, tabId: tab.id, url, isPrivate: tab.incognito };
}

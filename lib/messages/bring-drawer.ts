import { z } from "zod/mini";

/** A guard has something to show, and the browser has not brought what draws for it yet. */
export const BRING_DRAWER = { kind: "bring-drawer" } as const;

const MESSAGE = z.strictObject({ kind: z.literal(BRING_DRAWER.kind) });
const SENDER = z.object({ id: z.string(), frameId: z.int(), tab: z.object({ id: z.int() }) });

/** The frame that asks, when this is that message and comes from a guard; else undefined. */
export function receiveBringDrawer(
  raw: unknown,
  sender: unknown,
  ownId: string,
): { readonly tabId: number; readonly frameId: number } | undefined {
  const from = SENDER.safeParse(sender);
  if (!MESSAGE.safeParse(raw).success || !from.success || from.data.id !== ownId) return undefined;
  return { tabId: from.data.tab.id, frameId: from.data.frameId };
}

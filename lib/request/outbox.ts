import type { Letter } from "./letter.ts";

/** Something on its way to the policy's webhook. Kept until it is delivered or given up, then forgotten. */
export interface Outgoing {
  readonly id: string;
  readonly letter: Letter;
  /** The same as plain JSON. */
  readonly details: Readonly<Record<string, unknown>>;
  /** Failed tries so far. */
  readonly tries: number;
  /** Milliseconds since 1970; not before then. */
  readonly nextTryAt: number;
  readonly madeAt: number;
}

/** How one try ended. "refused": the receiver will not take it, however often it is asked. `retryAfterMs`: its own wish, if it has one. */
export type TryResult =
  | { readonly kind: "delivered" }
  | { readonly kind: "refused" }
  | { readonly kind: "later"; readonly retryAfterMs?: number };

const MINUTE_MS = 60_000;
const LONGEST_WAIT_MS = 6 * 60 * MINUTE_MS;
/** A request that nobody took for two weeks is given back to the person. */
const GIVE_UP_AFTER_MS = 14 * 24 * 60 * MINUTE_MS;

/** What is to be tried now, oldest first. */
export function dueNow(outbox: readonly Outgoing[], now: number): readonly Outgoing[] {
  return outbox.filter(({ nextTryAt }) => nextTryAt <= now);
}

/** What a status means (RFC 9110): 408, 425, 429 and the 5xx pass, the other errors stay. Redirects are not followed: they would take the request elsewhere. */
export function resultOf(status: number, retryAfter: string | null): TryResult {
  if (status >= 200 && status < 300) return { kind: "delivered" };
  if ([408, 425, 429].includes(status) || status >= 500) {
    const seconds = retryAfter === null || !/^\d{1,6}$/.test(retryAfter.trim()) ? undefined : Number(retryAfter);
    return seconds === undefined ? { kind: "later" } : { kind: "later", retryAfterMs: Math.min(seconds * 1000, LONGEST_WAIT_MS) };
  }
  return { kind: "refused" };
}

/** The outgoing thing with its next try; undefined when there is none, since it was delivered, refused or is too old. The wait doubles from one minute to six hours. */
export function afterTry(outgoing: Outgoing, result: TryResult, now: number): Outgoing | undefined {
  if (result.kind !== "later" || now - outgoing.madeAt > GIVE_UP_AFTER_MS) return undefined;
  const wait = Math.max(result.retryAfterMs ?? 0, Math.min(MINUTE_MS * 2 ** outgoing.tries, LONGEST_WAIT_MS));
  return { ...outgoing, tries: outgoing.tries + 1, nextTryAt: now + wait };
}

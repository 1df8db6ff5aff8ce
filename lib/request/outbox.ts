import type { Letter } from "./letter.ts";

/** Something on its way to the policy's webhook. Forgotten once it is delivered; given back to the person when nobody takes it. */
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
  /** Milliseconds since 1970 when it was given back: it is not tried any more, and its text waits for the person. */
  readonly returnedAt?: number;
}

/** How one try ended. "refused": the receiver will not take it, however often it is asked. `retryAfterMs`: its own wish, if it has one. */
export type TryResult =
  | { readonly kind: "delivered" }
  | { readonly kind: "refused" }
  | { readonly kind: "later"; readonly retryAfterMs?: number };

const MINUTE_MS = 60_000;
const LONGEST_WAIT_MS = 6 * 60 * MINUTE_MS;
/** A request that nobody took for two weeks is given back to the person, and then kept for two more. */
const GIVE_UP_AFTER_MS = 14 * 24 * 60 * MINUTE_MS;

/** What is to be tried now, oldest first. */
export function dueNow(outbox: readonly Outgoing[], now: number): readonly Outgoing[] {
  return outbox.filter(({ nextTryAt, returnedAt }) => returnedAt === undefined && nextTryAt <= now);
}

/** The outbox without what was given back two weeks ago. */
export function stillKept(outbox: readonly Outgoing[], now: number): readonly Outgoing[] {
  return outbox.filter(({ returnedAt }) => returnedAt === undefined || now - returnedAt <= GIVE_UP_AFTER_MS);
}

/** What a status means (RFC 9110): 408, 425, 429 and the 5xx pass, the other errors stay. */
export function resultOf(status: number, retryAfter: string | null, now: number): TryResult {
  if (status >= 200 && status < 300) return { kind: "delivered" };
  if ([408, 425, 429].includes(status) || status >= 500) {
    const wish = waitOf(retryAfter?.trim() ?? "", now);
    return wish === undefined ? { kind: "later" } : { kind: "later", retryAfterMs: Math.min(wish, LONGEST_WAIT_MS) };
  }
  return { kind: "refused" };
}

/**
 * What a redirect means: it is not followed, since it would take the request to where the policy does not say.
 * Google Apps Script, which puts requests into a sheet, has done its work by then and only says where its own answer stands.
 */
export function redirectFrom(url: string): TryResult {
  return { kind: /^https:\/\/script\.google\.com\//.test(url) ? "delivered" : "refused" };
}

// Seconds, or a date (RFC 9110, 10.2.3).
function waitOf(retryAfter: string, now: number): number | undefined {
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const at = /^[A-Z][a-z]{2}/.test(retryAfter) ? Date.parse(retryAfter) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** The outgoing thing with its next try, or given back since it was refused or is too old; undefined when it was delivered. The wait doubles from one minute to six hours. */
export function afterTry(outgoing: Outgoing, result: TryResult, now: number): Outgoing | undefined {
  if (result.kind === "delivered") return undefined;
  if (result.kind === "refused" || now - outgoing.madeAt > GIVE_UP_AFTER_MS) return { ...outgoing, returnedAt: now };
  const wait = Math.max(result.retryAfterMs ?? 0, Math.min(MINUTE_MS * 2 ** outgoing.tries, LONGEST_WAIT_MS));
  return { ...outgoing, tries: outgoing.tries + 1, nextTryAt: now + wait };
}

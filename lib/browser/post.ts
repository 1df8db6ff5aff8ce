import { redirectFrom, resultOf, type TryResult } from "../request/outbox.ts";

/** After this a receiver counts as down. */
const TIMEOUT_MS = 20_000;

/**
 * Posts JSON to an address that the policy names: the one place from which the extension sends anything. Never rejects.
 * No cookies, no referrer; a redirect is not followed.
 */
export async function post(url: string, headers: Readonly<Record<string, string>>, body: object): Promise<TryResult> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json" },
      body: JSON.stringify(body),
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "manual",
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (answer.type === "opaqueredirect") return redirectFrom(url);
    await answer.body?.cancel();
    return resultOf(answer.status, answer.headers.get("Retry-After"), Date.now());
  } catch {
    return { kind: "later" };
  }
}

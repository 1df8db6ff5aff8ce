import { browser } from "./webext.ts";

/** As long as an answer holds in the page (lib/decide/answered.ts), in milliseconds; and as long as one holds for its whole kind. */
const VALUE_HOLDS_MS = 10 * 60_000;
const TYPE_HOLDS_MS = 5000;
const KEY = "toldAnswers";

/** Where something was answered, or is sent from. A service worker has no tab (-1): for it what was answered anywhere on its host holds. */
export interface From {
  readonly tabId: number;
  readonly host: string;
}

/** What guards say that people have answered, as digests: in memory, and in the session's storage, which is memory too and outlives the background's sleep. */
export class ToldAnswers {
  readonly #until = new Map<string, number>();

  /** Reads what an earlier run of the background was told. */
  async load(now: number): Promise<void> {
    const { [KEY]: stored } = await browser.storage.session.get(KEY);
    for (const [key, until] of Object.entries((stored ?? {}) as Record<string, number>)) // as: written below only
      if (until > now && !this.#until.has(key)) this.#until.set(key, until);
  }

  /** Resolves when it is also in the session's storage. */
  async add({ tabId, host }: From, values: readonly string[], types: readonly string[], now: number): Promise<void> {
    for (const place of [tabId, host]) {
      for (const value of values) this.#until.set(`${place} ${value}`, now + VALUE_HOLDS_MS);
      for (const type of types) this.#until.set(`${place} ${type}`, now + TYPE_HOLDS_MS);
    }
    for (const [key, until] of this.#until) if (until <= now) this.#until.delete(key);
    await browser.storage.session.set({ [KEY]: Object.fromEntries(this.#until) });
  }

  /** True when one of these digests was answered there and still holds. */
  has({ tabId, host }: From, digests: readonly string[], now: number): boolean {
    const place = tabId < 0 ? host : tabId;
    return digests.some((one) => (this.#until.get(`${place} ${one}`) ?? 0) > now);
  }
}

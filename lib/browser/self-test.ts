import type { SelfTest, SelfTestQuestion } from "../messages/protocol.ts";
import { browser } from "./webext.ts";

const QUESTION: SelfTestQuestion = { kind: "self-test" };
/** A guard answers at once; a tab whose page hangs does not. */
const PATIENCE_MS = 2000;

/** Answers the health page, from a content script: only pages of our own extension can reach one. */
export function answerSelfTest(look: () => Promise<SelfTest>, signal: AbortSignal): void {
  const onMessage = (raw: unknown, _: unknown, reply: (answer: unknown) => void): true | undefined => {
    if (typeof raw !== "object" || raw === null || !("kind" in raw) || raw.kind !== QUESTION.kind) return undefined;
    void look().then(reply);
    return true; // the answer comes later
  };
  const listener = onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0]; // as: the typings know listeners that always answer, or never
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** Asks the guard in a tab's first frame. Undefined when none answers. */
export async function askGuard(tabId: number): Promise<SelfTest | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const answer = browser.tabs.sendMessage(tabId, QUESTION, { frameId: 0 }) as Promise<SelfTest | undefined>; // as: only answerSelfTest answers
  return Promise.race([answer, late]).catch(() => undefined);
}

import type { AccountKind } from "../activity/accounts.ts";
import type { LogEvent } from "../activity/event.ts";
import type { Action } from "../policy/actions.ts";

/** Every message to the background: a row each. All come from a guard; none has an answer, since no gate waits for the background. */
export type Message =
  /** Remember a decision. */
  | { readonly kind: "log-event"; readonly event: LogEvent }
  /** A person answered what the policy says of a site: not asked again for a day. */
  | { readonly kind: "site-answer"; readonly tool: string }
  /** A tool was opened, and what the policy says of it: remembered once a day. */
  | { readonly kind: "visit"; readonly tool: string; readonly action: Action }
  /** Open the request page for this tool. `site`: its host. */
  | { readonly kind: "open-request"; readonly tool: string; readonly site: string }
  /** Whose account is used on this tool; never which. */
  | { readonly kind: "account"; readonly tool: string; readonly account: AccountKind }
  /** Open the vendor card of this tool. */
  | { readonly kind: "open-vendor-card"; readonly tool: string };

/** The health page's question to the guard in the first frame of a tab. */
export interface SelfTestQuestion {
  readonly kind: "self-test";
}

/** What a guard says of its page: booleans only, nothing of what stands there. That it answers at all says that it runs. */
export interface SelfTest {
  /** It has read the rules. */
  readonly rules: boolean;
  /** It sees a box to write in. */
  readonly composer: boolean;
  /** Its other half, which sees the page's own requests, is there. */
  readonly requests: boolean;
}

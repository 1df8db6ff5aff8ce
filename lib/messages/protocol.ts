import type { LogEvent } from "../activity/event.ts";

/** Every message of the extension: a row each. All go from a guard to the background; none has an answer, since no gate waits for the background. */
export type Message =
  /** Remember a decision. */
  | { readonly kind: "log-event"; readonly event: LogEvent }
  /** A person answered what the policy says of a site: not asked again for a day. */
  | { readonly kind: "site-answer"; readonly tool: string };

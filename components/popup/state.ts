import type { Tool } from "../../lib/catalog/tool.ts";
import type { Verdict } from "../../lib/decide/verdict.ts";
import type { PolicyRecord } from "../../lib/policy/policy.ts";
import type { Letter } from "../../lib/request/letter.ts";
import type { Decided, MyRequest } from "../../lib/request/my-requests.ts";

/** The page in the active tab: `host` is "" when the browser does not say; `verdict` is undefined on an ordinary page. */
export interface ShownPage {
  readonly host: string;
  readonly verdict: Verdict | undefined;
  /** What the policy says of this tool in a sentence; "" when nothing. */
  readonly conditions: string;
  /** Set where the policy names the tool without a decision that holds: it is being looked at, or its approval has run out on this day (YYYY-MM-DD). */
  readonly open?: "under-review" | { readonly endedOn: string } | undefined;
}

/** A request of this person, and what the policy says of it by now. `isNews`: the person has not been told yet. */
export interface ShownRequest {
  readonly request: MyRequest;
  readonly decided: Decided | undefined;
  readonly isNews: boolean;
  /** What IT says to it; "" for nothing. */
  readonly note: string;
}

/** What was to go to the policy's webhook and was given back to the person. */
export interface ReturnedLetter {
  readonly id: string;
  readonly letter: Letter;
}

/** What the popup can show. Pending: no policy has been read since the install. Unreadable: the browser's storage did not answer. */
export type PopupState =
  | { readonly kind: "loading" | "pending" | "unreadable" }
  | {
      readonly kind: "ready";
      readonly record: PolicyRecord;
      readonly page: ShownPage;
      /** The approved ones, in the order of the policy; `home` is "" where nothing says where it is. */
      readonly tools: readonly Tool[];
      /** Newest first. */
      readonly requests: readonly ShownRequest[];
      /** What could not be delivered, oldest first. */
      readonly returned: readonly ReturnedLetter[];
      /** The survey has been answered or put off. */
      readonly isSurveyed: boolean;
    };

/** What the popup can do. */
export interface PopupActions {
  /** What the policy says of the tools that a few letters may mean, likeliest first. */
  readonly search: (text: string) => readonly Verdict[];
  readonly onAsk: (toolId: string, site: string) => void;
  /** Rejects when the browser does not let it. */
  readonly onCopy: (text: string) => Promise<void>;
  /** The person has sent a returned letter another way. */
  readonly onForget: (letterId: string) => void;
  /** Opens the page with what is recorded. */
  readonly onRecord: () => void;
  /** Opens the survey; offered when the policy asks for it. */
  readonly onSurvey: () => void;
}

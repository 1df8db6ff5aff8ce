import type { AccountKind, Accounts } from "../../lib/activity/accounts.ts";
import type { LogEvent } from "../../lib/activity/event.ts";
import type { ActivityExport, USE_STATUSES } from "../../lib/activity/export.ts";
import type { Channel } from "../../lib/base/channel.ts";
import type { PolicyRecord } from "../../lib/policy/policy.ts";

/** A tool as a list of uses names it. */
export interface NamedTool {
  readonly name: string;
  readonly channel: Channel;
  readonly status: (typeof USE_STATUSES)[number];
}

/** The parts of the page. */
export const VIEWS = ["mine", "tools", "organization", "board"] as const;
export type View = (typeof VIEWS)[number];

/** What the activity page knows and can do. */
export interface ActivityDesk {
  readonly record: PolicyRecord;
  /** Oldest first. */
  readonly events: readonly LogEvent[];
  readonly accounts: Accounts;
  readonly workEmail: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The day on which the policy is to be looked at again; "" when it names none. */
  readonly reviewDay: string;
  readonly named: (toolId: string) => NamedTool;
  /** What is recorded here, as a file for the organization. */
  readonly ownExport: () => ActivityExport;
  readonly onAccount: (toolId: string, kind: AccountKind) => void;
  readonly onEmail: (email: string) => void;
  readonly onRemove: () => void;
  readonly onSave: (fileName: string, text: string) => void;
  /** Rejects when the browser does not let it. */
  readonly onCopy: (text: string) => Promise<void>;
  readonly onPrint: () => void;
}

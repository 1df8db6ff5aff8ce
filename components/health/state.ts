import type { SelfTest } from "../../lib/messages/protocol.ts";
import type { PolicyRecord } from "../../lib/policy/policy.ts";

/** One key of the policy: where what holds came from, and how much there is of it. */
export interface ArrivedKey {
  readonly key: string;
  readonly from: "managed" | "local";
  /** True when the policy has such a key. */
  readonly known: boolean;
  /** Entries of a list, keys of an object; 1 for anything else. */
  readonly size: number;
}

/** What is looked at by itself. */
export const CHECKS = ["storage", "rules", "catalog", "sites", "scripts"] as const;
type CheckName = (typeof CHECKS)[number];

/** An open tab with an AI tool, and what its guard answers; undefined when none does. */
export interface CheckedTab {
  readonly id: number;
  readonly tool: string;
  readonly host: string;
  readonly answer: SelfTest | undefined;
}

/** The build and the browser that it runs in. */
export interface Build {
  readonly version: string;
  readonly extensionId: string;
  /** As the browser names itself. */
  readonly browser: string;
  /** "2026-08-22" */
  readonly catalogDate: string;
  readonly catalogTools: number;
  /** Installed by an administrator, so that nobody can remove it; undefined when the browser does not say. */
  readonly forced: boolean | undefined;
  readonly privateWindows: boolean | undefined;
}

/** All that the health page shows. */
export interface Health {
  /** Undefined while none has been read. */
  readonly record: PolicyRecord | undefined;
  readonly keys: readonly ArrivedKey[];
  /** True when the browser delivers a managed policy now. */
  readonly deliversNow: boolean;
  readonly checks: Readonly<Record<CheckName, boolean>>;
  /** Undefined while they are being asked. */
  readonly tabs: readonly CheckedTab[] | undefined;
  readonly build: Build;
}

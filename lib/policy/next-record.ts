import { compile } from "./compile.ts";
import { dueRules, nextDue } from "./due.ts";
import { type PolicyRecord, type Problem, RECORD_VERSION } from "./policy.ts";
import { unreadableWhole } from "./policy-json.ts";
import { looksLikePolicy, readPolicy } from "./read-policy.ts";
import type { Said } from "./said.ts";
import { sameJson } from "./same-json.ts";
import { STARTER } from "./starter.ts";
import type { KnownTool } from "./tool-reference.ts";

/** What is known when the browser has answered. Policies as JSON; undefined where there is none. */
export interface PolicySources {
  /** What the administrator pushes now; `{}` counts as nothing yet. */
  readonly managed: unknown;
  /** The last managed policy that was read, as it was pushed. */
  readonly lastManaged: unknown;
  /** What a person without a managed policy loaded. */
  readonly local: unknown;
  /** True when nothing managed arrives although the browser has had time enough to deliver. */
  readonly overdue: boolean;
}

/** What to keep, and the document that it was read from when it is managed. */
export interface NextRecord {
  readonly record: PolicyRecord;
  readonly lastManaged: unknown;
  /** When the record is to be made again because a day in the policy is over: milliseconds since 1970. */
  readonly nextDue: number | undefined;
}

const STAYS: Said = ["stays"];

const OVERDUE: Problem = { path: "", wrong: ["nothing-arrives"], used: STAYS };

const NOT_A_POLICY: Problem = { path: "", wrong: ["no-policy-key"], used: STAYS };

// What is pushed, where it says too little to replace a policy that was read.
function unusableAsAWhole(pushed: unknown): Problem | undefined {
  return unreadableWhole(pushed) ?? (looksLikePolicy(pushed) ? undefined : NOT_A_POLICY);
}

/**
 * The policy to keep from now on. A managed policy goes before anything local, and once there was one, only another managed policy replaces it.
 * @param now milliseconds since 1970
 */
export function nextRecord(sources: PolicySources, catalog: Iterable<KnownTool>, now: number): NextRecord {
  const { managed, lastManaged, local, overdue } = sources;
  const arrived = !isNothing(managed);
  const unusable = arrived ? unusableAsAWhole(managed) : undefined;
  if (arrived && (unusable === undefined || isNothing(lastManaged))) {
    return { ...recordOf("managed", managed, catalog, now), lastManaged: managed };
  }
  if (!isNothing(lastManaged)) {
    const { record, nextDue } = recordOf("managed", lastManaged, catalog, now);
    const late = unusable !== undefined ? [{ ...unusable, used: STAYS }] : overdue ? [OVERDUE] : [];
    return { record: { ...record, problems: [...late, ...record.problems] }, lastManaged, nextDue };
  }
  if (!isNothing(local)) return { ...recordOf("local", local, catalog, now), lastManaged: undefined };
  const record = { version: RECORD_VERSION, source: "starter", compiled: compile(STARTER, now), problems: [], readAt: now } as const;
  return { record, lastManaged: undefined, nextDue: undefined };
}

/** True when there was a managed policy and none arrives now: it may only be late. */
export function isMissing({ managed, lastManaged }: PolicySources): boolean {
  return isNothing(managed) && !isNothing(lastManaged);
}

/** True when the record already says that nothing arrives any more. It stays so until a policy does arrive, however often the background restarts. */
export function isOverdue(record: PolicyRecord | undefined): boolean {
  return record?.problems.some(({ path, wrong }) => path === OVERDUE.path && wrong[0] === OVERDUE.wrong[0]) ?? false;
}

/** True when the two records say the same, whenever they were read. */
export function sameRecord(a: PolicyRecord | undefined, b: PolicyRecord): boolean {
  return a !== undefined && sameJson({ ...a, readAt: 0 }, { ...b, readAt: 0 });
}

function recordOf(
  source: "managed" | "local",
  pushed: unknown,
  catalog: Iterable<KnownTool>,
  now: number,
): Pick<NextRecord, "record" | "nextDue"> {
  const { policy, problems } = readPolicy(pushed, catalog);
  const record = {
    version: RECORD_VERSION,
    source,
    compiled: compile(policy, now),
    problems: [...problems, ...dueRules(policy, now)],
    readAt: now,
  };
  return { record, nextDue: nextDue(policy, now) };
}

function isNothing(pushed: unknown): boolean {
  return pushed === undefined || pushed === null || (typeof pushed === "object" && Object.keys(pushed).length === 0);
}

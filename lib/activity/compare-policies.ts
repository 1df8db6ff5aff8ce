import { parseHost } from "../base/host.ts";
import type { Place } from "../base/place.ts";
import { splitPlace } from "../catalog/lookup.ts";
import type { Tool } from "../catalog/tool.ts";
import { decide } from "../decide/decide.ts";
import { judge, type Verdict } from "../decide/verdict.ts";
import type { Finding } from "../detect/detector.ts";
import { type Action, compareActions } from "../policy/actions.ts";
import type { CompiledPolicy } from "../policy/policy.ts";
import type { LogEvent } from "./event.ts";

/** How many recorded events one policy decides one way and another policy another way. */
export interface Changed {
  readonly before: Action;
  readonly after: Action;
  readonly count: number;
}

/** What another policy would have made of what is recorded. */
export interface Comparison {
  /** Events that both policies can decide. */
  readonly events: number;
  /** Events about a tool that neither the catalog nor the policies know any more. */
  readonly unknown: number;
  /** How many each policy decides in each way. */
  readonly before: Readonly<Record<Action, number>>;
  readonly after: Readonly<Record<Action, number>>;
  /** Where the two differ, the most frequent first. */
  readonly changed: readonly Changed[];
  /** By tool id, how many events the other policy decides more strictly or more mildly; the most frequent first. */
  readonly tools: readonly { readonly tool: string; readonly stricter: number; readonly milder: number }[];
}

/** No policy asks for more findings than this (`minCount`). */
const MOST_FINDINGS = 1000;

/**
 * Decides what is recorded once more, under two policies. Both are given the same facts, so that only the policies differ.
 * What the policy of the day took for nothing is not in the record: a policy that is stricter on data looks milder here than it is.
 * @param toolOf the catalog's tool of an id
 */
export function comparePolicies(
  events: readonly LogEvent[],
  before: CompiledPolicy,
  after: CompiledPolicy,
  toolOf: (id: string) => Tool | undefined,
): Comparison {
  const pairs = events.map((event) => {
    const answered = wasAnswered(event, before, toolOf);
    return { tool: event.tool, a: again(event, before, toolOf, answered), b: again(event, after, toolOf, answered) };
  });
  const decided = pairs.flatMap(({ tool, a, b }) => (a === undefined || b === undefined ? [] : [{ tool, a, b }]));
  const differing = decided.filter(({ a, b }) => a !== b);
  return {
    events: decided.length,
    unknown: pairs.length - decided.length,
    before: counted(decided.map(({ a }) => a)),
    after: counted(decided.map(({ b }) => b)),
    changed: [...Map.groupBy(differing, ({ a, b }) => `${a} ${b}`).values()]
      .flatMap((group) => (group[0] === undefined ? [] : [{ before: group[0].a, after: group[0].b, count: group.length }]))
      .toSorted((x, y) => y.count - x.count),
    tools: [...Map.groupBy(differing, ({ tool }) => tool)]
      .map(([tool, group]) => {
        const stricter = group.filter(({ a, b }) => compareActions(b, a) > 0).length;
        return { tool, stricter, milder: group.length - stricter };
      })
      .toSorted((x, y) => y.stricter + y.milder - x.stricter - x.milder),
  };
}

function again(event: LogEvent, policy: CompiledPolicy, toolOf: (id: string) => Tool | undefined, answered: boolean): Action | undefined {
  const verdict = verdictOn(event.tool, policy, toolOf);
  if (verdict === undefined) return undefined;
  return event.entryWay === "visit" ? verdict.action : decide(policy, verdict, findingsOf(event), answered).kind;
}

// The record does not say whether the site had been answered before; an action milder than the site's own does.
function wasAnswered(event: LogEvent, policy: CompiledPolicy, toolOf: (id: string) => Tool | undefined): boolean {
  const verdict = verdictOn(event.tool, policy, toolOf);
  return verdict !== undefined && compareActions(event.action, verdict.action) < 0;
}

function verdictOn(id: string, policy: CompiledPolicy, toolOf: (id: string) => Tool | undefined): Verdict | undefined {
  const known = toolOf(id);
  const own = Object.entries(policy.ownHosts).find(([, tool]) => tool === id)?.[0] ?? id;
  const place = placeOf(known?.home ?? own);
  return place === undefined ? undefined : judge(policy, place, known);
}

function placeOf(home: string): Place | undefined {
  const { host: name, path, query } = splitPlace(home);
  const host = parseHost(name);
  return host === undefined ? undefined : { host, path: path === "" ? "/" : path, query };
}

// Only what was found and how often is recorded, and only what was sure enough.
function findingsOf({ found }: LogEvent): readonly Finding[] {
  return found.flatMap(({ infoType, category, count }) =>
    Array.from({ length: Math.min(count, MOST_FINDINGS) }, (_, i) => ({ infoType, category, start: i, end: i + 1, confidence: 1 })),
  );
}

function counted(actions: readonly Action[]): Readonly<Record<Action, number>> {
  const count = (wanted: Action) => actions.filter((action) => action === wanted).length;
  return { allow: count("allow"), notice: count("notice"), warn: count("warn"), justify: count("justify"), block: count("block") };
}

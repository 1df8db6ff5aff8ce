import type { LogEvent } from "../../lib/activity/event.ts";
import type { Tool } from "../../lib/catalog/tool.ts";
import type { CompiledPolicy } from "../../lib/policy/policy.ts";
import { Compare } from "./Compare.tsx";
import { DryRun } from "./DryRun.tsx";
import type { KnownTools } from "./known-tools.ts";
import { useBuilderWords } from "./words.ts";

interface TryProps {
  readonly known: KnownTools;
  readonly toolOf: (id: string) => Tool | undefined;
  readonly activity: readonly LogEvent[];
  /** The policy in force here. */
  readonly inForce: CompiledPolicy | undefined;
}

/** Tries the policy before it is pushed: on a text, and on what is recorded. */
export function Try({ known, toolOf, activity, inForce }: TryProps) {
  const words = useBuilderWords();
  return (
    <section class="panel" aria-labelledby="try-heading">
      <h2 id="try-heading">{words.dryRun.heading}</h2>
      <p>{words.dryRun.lead}</p>
      <DryRun known={known} />
      <Compare toolOf={toolOf} activity={activity} inForce={inForce} />
    </section>
  );
}

import { useMemo, useState } from "preact/hooks";
import { type Comparison, comparePolicies } from "../../lib/activity/compare-policies.ts";
import type { LogEvent } from "../../lib/activity/event.ts";
import type { Tool } from "../../lib/catalog/tool.ts";
import { ACTIONS } from "../../lib/policy/actions.ts";
import type { CompiledPolicy } from "../../lib/policy/policy.ts";
import { useForm } from "./form.ts";
import { useBuilderWords } from "./words.ts";

interface CompareProps {
  /** The catalog's tool of an id, or what an unknown page was taken for. */
  readonly toolOf: (id: string) => Tool | undefined;
  readonly activity: readonly LogEvent[];
  readonly inForce: CompiledPolicy | undefined;
}

const MOST_TOOLS = 8;

/** What the policy in the form would have made of what is recorded here, beside what the policy in force makes of it. */
export function Compare({ toolOf, activity, inForce }: CompareProps) {
  const words = useBuilderWords();
  const { read } = useForm();
  const [open, setOpen] = useState(false);
  const comparison = useMemo(
    () => (open && inForce !== undefined ? comparePolicies(activity, inForce, read.compiled, toolOf) : undefined),
    [open, activity, inForce, read, toolOf],
  );
  return (
    <section class="panel-body" aria-labelledby="compare-heading">
      <h3 id="compare-heading">{words.compare.heading}</h3>
      {activity.length === 0 || inForce === undefined ? (
        <p>{words.compare.nothing}</p>
      ) : (
        <details class="entry" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.compare.lead(activity.length)}</summary>
          {comparison !== undefined && <Compared comparison={comparison} toolOf={toolOf} />}
        </details>
      )}
    </section>
  );
}

function Compared({ comparison, toolOf }: { readonly comparison: Comparison; readonly toolOf: CompareProps["toolOf"] }) {
  const words = useBuilderWords();
  return (
    <div class="panel-body" role="status">
      <ul class="compared">
        {comparison.changed.map(({ before, after, count }) => (
          <li key={`${before} ${after}`}>{words.compare.changed(count, comparison.before[before], before, after)}</li>
        ))}
        {comparison.changed.length === 0 && <li>{words.compare.same(comparison.events)}</li>}
        {comparison.unknown > 0 && <li>{words.compare.unknown(comparison.unknown)}</li>}
      </ul>
      <table class="plain-table">
        <caption>{words.compare.table(comparison.events)}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.compare.before}</th>
            <th scope="col">{words.compare.after}</th>
          </tr>
        </thead>
        <tbody>
          {ACTIONS.map((action) => (
            <tr key={action}>
              <th scope="row">{words.compare.outcomes[action].one}</th>
              <td>{words.compare.number(comparison.before[action])}</td>
              <td>{words.compare.number(comparison.after[action])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {comparison.tools.length > 0 && (
        <ul class="compared">
          {comparison.tools.slice(0, MOST_TOOLS).map(({ tool, stricter, milder }) => (
            <li key={tool}>{words.compare.tool(toolOf(tool)?.name ?? tool, stricter, milder)}</li>
          ))}
        </ul>
      )}
      <p class="hint">{words.compare.limits}</p>
    </div>
  );
}

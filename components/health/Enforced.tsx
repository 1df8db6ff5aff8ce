import { DATA_CATEGORIES } from "../../lib/base/data-category.ts";
import type { Action } from "../../lib/policy/actions.ts";
import { type CompiledPolicy, SITE_KINDS } from "../../lib/policy/policy.ts";
import { Icon } from "../Icon.tsx";
import { TONES } from "../tone.ts";
import { useWords } from "../words/words.ts";
import { type HealthWords, useHealthWords } from "./words.ts";

/** What the policy in force does, in short. */
export function Enforced({ policy }: { readonly policy: CompiledPolicy }) {
  const ui = useWords();
  const words = useHealthWords();
  const prohibited = [...Object.values(policy.tools), ...Object.values(policy.hosts)].filter((status) => status === "prohibited").length;
  const more = extras(policy, words);
  return (
    <section class="panel" aria-labelledby="enforced-heading">
      <h2 id="enforced-heading">{words.enforced.heading}</h2>
      <dl class="facts">
        <div>
          <dt>{words.enforced.strict}</dt>
          <dd>{words.enforced.enforcement[policy.enforcement]}</dd>
        </div>
        <div>
          <dt>{words.enforced.tools}</dt>
          <dd>{words.enforced.toolCounts(policy.approved.length, prohibited)}</dd>
        </div>
        <div>
          <dt>{words.enforced.data}</dt>
          <dd>
            <Outcomes
              said={ui.dataRules}
              rows={DATA_CATEGORIES.map((category) => [ui.categories[category].label, policy.dataActions[category]])}
            />
          </dd>
        </div>
        <div>
          <dt>{words.enforced.sites}</dt>
          <dd>
            <Outcomes
              said={words.enforced.siteOutcomes}
              rows={SITE_KINDS.map((kind) => [ui.sites[kind].label, policy.siteActions[kind]])}
            />
          </dd>
        </div>
        <div>
          <dt>{words.enforced.more}</dt>
          <dd>{more.length === 0 ? words.enforced.nothingMore : ui.all(more)}</dd>
        </div>
      </dl>
    </section>
  );
}

interface OutcomesProps {
  readonly said: Readonly<Record<Action, string>>;
  readonly rows: readonly (readonly [label: string, action: Action])[];
}

function Outcomes({ said, rows }: OutcomesProps) {
  return (
    <ul class="outcomes">
      {rows.map(([label, action]) => (
        <li key={label}>
          <span>{label}</span>
          <span class={`outcome ${TONES[action].className}`}>
            <Icon name={TONES[action].icon} />
            {said[action]}
          </span>
        </li>
      ))}
    </ul>
  );
}

function extras(policy: CompiledPolicy, { enforced: { extras: words } }: HealthWords): readonly string[] {
  const detectors = Object.keys(policy.detectors).length;
  const { tenants, requests } = policy;
  const lists = Object.values(tenants).some((limit) => (Array.isArray(limit) ? limit.length > 0 : limit !== "" && limit !== false));
  return [
    ...(policy.customDetectors.length > 0 ? [words.customDetectors(policy.customDetectors.length)] : []),
    ...(detectors > 0 ? [words.detectors(detectors)] : []),
    ...(policy.ignoredText.length > 0 ? [words.ignoredText(policy.ignoredText.length)] : []),
    ...([requests.email, requests.webhookUrl, requests.formUrl].some((place) => place !== "") ? [words.requests] : []),
    ...(policy.reporting.otlpEndpoint === "" ? [] : [words.reporting]),
    ...(policy.survey ? [words.survey] : []),
    ...(lists ? [words.tenants] : []),
  ];
}

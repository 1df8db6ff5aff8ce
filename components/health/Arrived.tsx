import type { Problem } from "../../lib/policy/policy.ts";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { inWords } from "../words/said.ts";
import type { ArrivedKey, Health } from "./state.ts";
import { useHealthWords } from "./words.ts";

/** Which policy is in force, from where, since when. */
export function Arrived({ health: { record, deliversNow } }: { readonly health: Health }) {
  const words = useHealthWords();
  if (record === undefined)
    return (
      <section class="panel" aria-labelledby="arrived-heading">
        <h2 id="arrived-heading">{words.arrived.heading}</h2>
        <p>{words.arrived.none}</p>
      </section>
    );
  const { source, compiled, readAt } = record;
  return (
    <section class="panel" aria-labelledby="arrived-heading">
      <h2 id="arrived-heading">{words.arrived.heading}</h2>
      <p>
        <b>{words.arrived.source[source]}</b> {source === "managed" && !deliversNow ? words.arrived.stale : words.arrived.next[source]}
      </p>
      <dl class="facts">
        <div>
          <dt>{words.arrived.version}</dt>
          <dd dir="auto">{compiled.policyName === "" ? words.arrived.unnamed : compiled.policyName}</dd>
        </div>
        <div>
          <dt>{words.arrived.organization}</dt>
          <dd dir="auto">{compiled.organization.name === "" ? words.arrived.unnamed : compiled.organization.name}</dd>
        </div>
        <div>
          <dt>{words.arrived.readAt}</dt>
          <dd>{words.when(readAt)}</dd>
        </div>
      </dl>
    </section>
  );
}

/** Every key that arrived; the others are counted. */
export function Keys({ keys, allKeys }: { readonly keys: readonly ArrivedKey[]; readonly allKeys: readonly string[] }) {
  const words = useHealthWords();
  const rest = allKeys.filter((key) => !keys.some((arrived) => arrived.key === key));
  return (
    <section class="panel" aria-labelledby="keys-heading">
      <h2 id="keys-heading">{words.keys.heading}</h2>
      {keys.length === 0 ? (
        <p>{words.keys.none}</p>
      ) : (
        <table class="plain-table">
          <thead>
            <tr>
              <th scope="col">{words.keys.key}</th>
              <th scope="col">{words.keys.from}</th>
              <th scope="col">{words.keys.size}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map(({ key, from, known, size }) => (
              <tr key={key}>
                <th scope="row">
                  <code>{key}</code> {!known && <span class="count tone-care">{words.keys.unknown}</span>}
                </th>
                <td>{words.keys[from]}</td>
                <td>{size}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest.length > 0 && (
        <p class="hint">
          {words.keys.rest(rest.length)} {keys.some(({ from }) => from === "managed") && words.keys.dropped}
        </p>
      )}
    </section>
  );
}

/** What of the policy could not be used, as `readPolicy` and the calendar say it. */
export function ProblemTable({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useHealthWords();
  const { problems: sentences } = usePageWords();
  return (
    <section class="panel" aria-labelledby="problems-heading">
      <h2 id="problems-heading">{words.problems.heading}</h2>
      <ul class="problem-list">
        {problems.map(({ path, wrong, used }) => (
          <li key={`${path} ${inWords(wrong, sentences)}`}>
            {path === "" ? <b>{words.problems.whole}</b> : <code>{path}</code>}
            <p dir="auto">{inWords(wrong, sentences)}</p>
            <p class="hint">
              {words.problems.used}: {inWords(used, sentences)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

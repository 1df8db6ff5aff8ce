import type { Problem } from "../../lib/policy/policy.ts";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { inWords } from "../words/said.ts";
import { useWords } from "../words/words.ts";

/** What of the policy could not be used; closed until IT opens it. Nothing when all could. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useWords();
  const { problems: sentences } = usePageWords();
  if (problems.length === 0) return null;
  return (
    <details class="problems">
      <summary>{words.popup.problems(problems.length)}</summary>
      <p class="hint">{words.popup.problemsText}</p>
      <ul>
        {problems.map(({ path, wrong, used }) => (
          <li key={`${path} ${inWords(wrong, sentences)}`}>
            <code>{path === "" ? words.popup.wholePolicy : path}</code>
            <p>{inWords(wrong, sentences)}</p>
            <p class="hint">{words.popup.used(inWords(used, sentences))}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

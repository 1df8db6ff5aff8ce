import { usePageWords } from "../words/pages/use-page-words.ts";

/** One quiet line for whoever looks after the rules. */
export function ForIt() {
  const { forIt } = usePageWords();
  return (
    <p class="hint">
      {forIt.who}{" "}
      <a href="health.html" target="_blank" rel="noopener">
        {forIt.health}
      </a>
      {" · "}
      <a href="policy-builder.html" target="_blank" rel="noopener">
        {forIt.builder}
      </a>
    </p>
  );
}

import { useDeskWords } from "./words.ts";

/** One quiet line for whoever looks after the rules. */
export function ForIt() {
  const words = useDeskWords();
  return (
    <p class="hint" lang={words.language} dir={words.direction}>
      {words.forIt}{" "}
      <a href="health.html" target="_blank" rel="noopener">
        {words.pages.health.title}
      </a>
      {" · "}
      <a href="policy-builder.html" target="_blank" rel="noopener">
        {words.pages["policy-builder"].title}
      </a>
    </p>
  );
}

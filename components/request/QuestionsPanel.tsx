import type { VendorCard } from "../../lib/catalog/vendors/card.ts";
import { answeredQuestions } from "../../lib/request/vendor-questions.ts";
import { asOfWords } from "../vendor/as-of.ts";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { useWords } from "../words/words.ts";
import { officialText } from "./request-letter.ts";

/** The six vendor questions, answered where the catalog knows, with source and date; unknown is shown as unknown. */
export function QuestionsPanel({ card }: { readonly card: VendorCard | undefined }) {
  const words = useWords();
  const own = usePageWords().request;
  const { questions } = own;
  return (
    <details class="panel">
      <summary>
        <h2>{questions.heading}</h2>
      </summary>
      <div class="panel-body">
        <p class="hint">{questions.lead}</p>
        <dl class="questions">
          {answeredQuestions(card).map(({ question, lines }) => (
            <div key={question}>
              <dt>{questions.text[question]}</dt>
              {question === "official-channel" && card !== undefined && <dd>{officialText(card, words, own)}</dd>}
              {lines.map(({ fact, value, source, asOf }) => (
                <dd key={fact}>
                  {value}
                  <span class="hint">{questions.source(source, asOfWords(asOf, words.language))}</span>
                </dd>
              ))}
              {lines.length === 0 && (question !== "official-channel" || card === undefined) && <dd class="muted">{questions.unknown}</dd>}
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}

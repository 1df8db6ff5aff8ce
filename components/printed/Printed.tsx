import { Button } from "../Button.tsx";
import { DeskPage } from "../desk/DeskPage.tsx";
import { printedMarkdown } from "./printed-markdown.ts";
import type { PrintedPolicy } from "./printed-policy.ts";
import { usePrintedWords } from "./words.ts";

/** Which rules are printed. */
export type PrintedSource = "draft" | "in-force";

interface PrintedProps {
  readonly printed: PrintedPolicy;
  readonly source: PrintedSource;
  /** True when there is a draft in the policy builder. */
  readonly hasDraft: boolean;
  readonly onSource: (source: PrintedSource) => void;
  readonly onPrint: () => void;
  readonly onDownload: (fileName: string, text: string) => void;
}

const FILE_NAME = "ai-policy.md";
/** So many points stand in columns, the short ones: two pages are enough for a policy. */
const MANY = 6;
/** In characters. */
const SHORT = 34;

/** The policy in plain words, on paper: what stands around it on the screen is not printed. */
export function Printed({ printed, source, hasDraft, onSource, onPrint, onDownload }: PrintedProps) {
  const words = usePrintedWords();
  return (
    <DeskPage page="printed-policy">
      <section class="panel no-print" aria-label={words.about}>
        <p>{source === "draft" ? words.isDraft : hasDraft ? words.isInForce : words.isOnly}</p>
        <div class="answers">
          <Button look="primary" onPress={onPrint}>
            {words.print}
          </Button>
          <Button look="secondary" onPress={() => onDownload(FILE_NAME, printedMarkdown(printed))}>
            {words.markdown}
          </Button>
          {hasDraft && (
            <Button look="secondary" onPress={() => onSource(source === "draft" ? "in-force" : "draft")}>
              {source === "draft" ? words.showInForce : words.showDraft}
            </Button>
          )}
        </div>
      </section>
      <article class="paper" lang={printed.language} dir={printed.direction}>
        <h2>{printed.title}</h2>
        <p class="hint">{printed.version}</p>
        {printed.sections.map(({ heading, sentences, points }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {points.length > 0 && (
              <ul class={points.length >= MANY ? "many" : ""}>
                {points.map((point) => (
                  <li key={point} class={point.length > SHORT ? "long" : ""}>
                    {point}
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </article>
    </DeskPage>
  );
}

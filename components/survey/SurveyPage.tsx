import { useState } from "preact/hooks";
import type { Tool } from "../../lib/catalog/tool.ts";
import type { Organization } from "../../lib/policy/policy.ts";
import type { End, Route, SendBy, Way } from "../../lib/request/chosen-route.ts";
import type { Letter } from "../../lib/request/letter.ts";
import type { SurveyAnswers, SurveyedTool } from "../../lib/request/survey.ts";
import { Button } from "../Button.tsx";
import { TextField } from "../pages/Field.tsx";
import { OwnPage } from "../pages/OwnPage.tsx";
import { Done } from "../request/Done.tsx";
import { SendPanel } from "../request/SendPanel.tsx";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { useWords } from "../words/words.ts";
import { PickTools } from "./PickTools.tsx";
import { surveyLetter } from "./survey-letter.ts";
import { ToolAnswers } from "./ToolAnswers.tsx";

/** What the survey knows and can do. */
export interface SurveyDesk {
  readonly organization: Organization;
  readonly route: Route;
  /** Tools that this browser has seen in use. */
  readonly seen: readonly Tool[];
  readonly search: (text: string) => readonly Tool[];
  readonly onSend: (answers: SurveyAnswers, letter: Letter, by: SendBy) => Promise<Way>;
  readonly onLater: () => void;
  /** Tells once what became of answers to the webhook, until the signal aborts. */
  readonly follow: (onEnd: (end: End) => void, signal: AbortSignal) => void;
}

/** The survey: which tools, how often, for what, with which account, with which data. Everything can be skipped. */
export function SurveyPage({ desk }: { readonly desk: SurveyDesk }) {
  const words = useWords();
  const { survey: own } = usePageWords();
  const { organization } = desk;
  const [answers, setAnswers] = useState<SurveyAnswers>({ tools: [], wish: "" });
  const [way, setWay] = useState<Way | "failed" | "later" | undefined>(undefined);
  const whom = organization.contactName === "" ? own.it : organization.contactName;
  const letter = surveyLetter(answers, organization.name, words, own);
  const send = (by: SendBy) => void desk.onSend(answers, letter, by).then(setWay, () => setWay("failed"));
  const change = (index: number, changed: SurveyedTool) =>
    setAnswers({ ...answers, tools: answers.tools.map((one, at) => (at === index ? changed : one)) });
  return (
    <OwnPage title={own.title} lead={own.lead(whom)} organization={organization} isSaidInFull>
      {way === "later" && (
        <section class="panel" role="status">
          <p>{own.laterText}</p>
        </section>
      )}
      {way !== undefined && way !== "failed" && way !== "later" && (
        <Done
          way={way}
          letter={letter}
          organization={organization}
          onBack={() => setWay(undefined)}
          onCopy={() => send("copy")}
          follow={desk.follow}
        />
      )}
      {(way === undefined || way === "failed") && (
        <>
          <PickTools desk={desk} tools={answers.tools} onTools={(tools) => setAnswers({ ...answers, tools })} />
          {answers.tools.map((tool, index) => (
            <ToolAnswers key={tool.name} tool={tool} onChange={(changed) => change(index, changed)} />
          ))}
          <section class="panel">
            <TextField
              label={`${own.wish.label} ${own.skip}`}
              hint={own.wish.hint}
              rows={3}
              value={answers.wish}
              onInput={(wish) => setAnswers({ ...answers, wish })}
            />
          </section>
          <SendPanel
            route={desk.route}
            contactName={organization.contactName}
            letter={letter}
            problems={[]}
            failed={way === "failed"}
            onSend={send}
            label={own.send}
          />
          <div class="answers">
            <Button
              look="quiet"
              onPress={() => {
                desk.onLater();
                setWay("later");
              }}
            >
              {own.later}
            </Button>
          </div>
        </>
      )}
    </OwnPage>
  );
}

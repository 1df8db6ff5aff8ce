import { useState } from "preact/hooks";
import type { Way } from "../../lib/request/chosen-route.ts";
import { requestProblems, type ToolRequest } from "../../lib/request/tool-request.ts";
import { OwnPage } from "../pages/OwnPage.tsx";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { useWords } from "../words/words.ts";
import { Done } from "./Done.tsx";
import { NeedPanel } from "./NeedPanel.tsx";
import { QuestionsPanel } from "./QuestionsPanel.tsx";
import { requestLetter } from "./request-letter.ts";
import { SendPanel } from "./SendPanel.tsx";
import type { RequestDesk } from "./state.ts";
import { ToolPanel } from "./ToolPanel.tsx";

interface RequestPageProps {
  readonly desk: RequestDesk;
  /** What is known of the tool already; its other fields are empty. */
  readonly start: ToolRequest;
  /** Begins another request. */
  readonly onAnother: () => void;
}

/** The request for a tool: one form, and what became of it. What was written stays while the page is open. */
export function RequestPage({ desk, start, onAnother }: RequestPageProps) {
  const words = useWords();
  const own = usePageWords().request;
  const [request, setRequest] = useState(start);
  const [way, setWay] = useState<Way | "failed" | undefined>(undefined);
  const [isTried, setTried] = useState(false);
  const { organization } = desk;
  const card = desk.cardOf(request.tool);
  const problems = isTried ? requestProblems(request, desk.today) : [];
  const letter = requestLetter(request, { organizationName: organization.name, card }, words, own);
  const change = (changed: Partial<ToolRequest>) => setRequest({ ...request, ...changed });
  const whom = organization.contactName === "" ? own.it : organization.contactName;
  const send: Parameters<typeof SendPanel>[0]["onSend"] = (by) => {
    setTried(true);
    if (requestProblems(request, desk.today).length > 0) return;
    desk.onSend(request, letter, by).then(setWay, () => setWay("failed"));
  };

  return (
    <OwnPage title={own.title} lead={own.lead(whom)} organization={organization} isSaidInFull>
      {way !== undefined && way !== "failed" ? (
        <Done
          way={way}
          letter={letter}
          organization={organization}
          onBack={() => setWay(undefined)}
          onAnother={onAnother}
          onCopy={() => send("copy")}
          follow={(onEnd, signal) => desk.follow(request.id, onEnd, signal)}
        />
      ) : (
        <>
          <ToolPanel desk={desk} request={request} card={card} problems={problems} onChange={change} />
          <NeedPanel
            request={request}
            problems={problems}
            today={desk.today}
            sensitive={desk.sensitiveIn(request.purpose)}
            onChange={change}
          />
          <QuestionsPanel card={card} />
          <SendPanel
            route={desk.route}
            contactName={organization.contactName}
            letter={letter}
            problems={problems}
            failed={way === "failed"}
            onSend={send}
          />
        </>
      )}
    </OwnPage>
  );
}

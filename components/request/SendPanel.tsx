import { useEffect, useRef } from "preact/hooks";
import type { Route, SendBy } from "../../lib/request/chosen-route.ts";
import { type Letter, letterText } from "../../lib/request/letter.ts";
import type { RequestProblem } from "../../lib/request/tool-request.ts";
import { Button } from "../Button.tsx";
import type { RequestWords } from "../words/pages/en-request.ts";
import { usePageWords } from "../words/pages/use-page-words.ts";

interface SendPanelProps {
  readonly route: Route;
  /** Whom the policy names for questions; "" for nobody. */
  readonly contactName: string;
  readonly letter: Letter;
  readonly problems: readonly RequestProblem[];
  readonly failed: boolean;
  readonly onSend: (by: SendBy) => void;
  /** What the button of the route says; as for a request when not given. */
  readonly label?: Readonly<Record<Exclude<Route["kind"], "none">, string>>;
}

/** What will be sent, to whom, and the button that does it. Copying and saving are always there. */
export function SendPanel({ route, contactName, letter, problems, failed, onSend, label }: SendPanelProps) {
  const own = usePageWords().request;
  return (
    <section class="panel">
      <details>
        <summary>{own.send.preview}</summary>
        <p class="plain-text">{`${letter.subject}\n\n${letterText(letter)}`}</p>
      </details>
      <ProblemList problems={problems} />
      {failed && (
        <p class="calm tone-care" role="alert">
          {own.failed}
        </p>
      )}
      <p>{routeWords(route, contactName, own)}</p>
      <div class="answers">
        {route.kind !== "none" && (
          <Button look="primary" onPress={() => onSend(route.kind)}>
            {(label ?? own.send)[route.kind]}
          </Button>
        )}
        <Button look={route.kind === "none" ? "primary" : "secondary"} onPress={() => onSend("copy")}>
          {own.send.copy}
        </Button>
        <Button look="secondary" onPress={() => onSend("save")}>
          {own.send.save}
        </Button>
      </div>
    </section>
  );
}

function routeWords(route: Route, contactName: string, { send }: RequestWords): string {
  switch (route.kind) {
    case "webhook":
      return send.goes(/^https?:\/\/([^/?#]+)/.exec(route.url)?.[1] ?? route.url);
    case "form":
      return send.formHint;
    case "mail":
      return send.mailHint(route.to);
    case "none":
      return send.noRoute(contactName === "" ? send.someone : contactName);
  }
}

function ProblemList({ problems }: { readonly problems: readonly RequestProblem[] }) {
  const own = usePageWords().request;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) list.current?.focus();
  }, [problems.length]);
  if (problems.length === 0) return null;
  return (
    <div ref={list} class="calm tone-stop" role="alert" tabIndex={-1}>
      <p>
        <b>{own.problems.title(problems.length)}</b>
      </p>
      {problems.map((problem) => (
        <p key={problem}>
          <a href={`#${problem}`}>{own.problems[problem]}</a>
        </p>
      ))}
    </div>
  );
}

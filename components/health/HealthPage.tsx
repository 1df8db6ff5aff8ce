import { DeskPage } from "../desk/DeskPage.tsx";
import { TextBox } from "../desk/TextBox.tsx";
import { Icon } from "../Icon.tsx";
import { Arrived, Keys, ProblemTable } from "./Arrived.tsx";
import { Enforced } from "./Enforced.tsx";
import { supportReport } from "./report.ts";
import { BuildTable, Checks, Tabs } from "./SelfTest.tsx";
import { CHECKS, type Health } from "./state.ts";
import { useHealthWords } from "./words.ts";

interface HealthPageProps {
  readonly health: Health;
  /** Every key that a policy can have. */
  readonly allKeys: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onLookAgain: () => void;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onDownload: (fileName: string, text: string) => void;
}

/** Did the rules arrive, and does Handrail work here? */
export function HealthPage({ health, allKeys, now, onLookAgain, onCopy, onDownload }: HealthPageProps) {
  const words = useHealthWords();
  const isFine =
    CHECKS.every((check) => health.checks[check]) &&
    (health.record?.problems.length ?? 1) === 0 &&
    (health.tabs ?? []).every(({ answer }) => answer?.rules === true);
  return (
    <DeskPage page="health">
      <p class={`calm ${isFine ? "tone-ok" : "tone-care"} summary`} role="status">
        <Icon name={isFine ? "check" : "care"} />
        {isFine ? words.fine : words.notFine}
      </p>
      <Arrived health={health} />
      {(health.record?.problems.length ?? 0) > 0 && <ProblemTable problems={health.record?.problems ?? []} />}
      <Checks checks={health.checks} />
      <Tabs tabs={health.tabs} onLookAgain={onLookAgain} />
      {health.record !== undefined && <Enforced policy={health.record.compiled} />}
      <Keys keys={health.keys} allKeys={allKeys} />
      <BuildTable build={health.build} />
      <section class="panel" aria-labelledby="report-heading">
        <h2 id="report-heading">{words.report.heading}</h2>
        <p>{words.report.lead}</p>
        <TextBox
          id="report"
          label={words.report.label}
          text={supportReport(health, now)}
          fileName="handrail-report.txt"
          onCopy={onCopy}
          onDownload={onDownload}
        />
      </section>
    </DeskPage>
  );
}

import { useRef, useState } from "preact/hooks";
import { csvOf } from "../../lib/activity/csv.ts";
import { Button } from "../Button.tsx";
import { TextField } from "../pages/Field.tsx";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { useWords } from "../words/words.ts";
import { EventList } from "./EventList.tsx";
import type { ActivityDesk } from "./state.ts";

/** All that is recorded about the person at this computer, in words; to be saved, and to be deleted. */
export function Mine({ desk }: { readonly desk: ActivityDesk }) {
  const { mine } = usePageWords().activity;
  const { compiled } = desk.record;
  return (
    <>
      <section class="panel">
        <p>{mine.lead}</p>
        <p>{mine.kept(compiled.retentionDays)}</p>
        <Reported desk={desk} />
        <div class="answers">
          <Button look="secondary" onPress={() => desk.onSave(`ai-activity-${desk.today}.json`, JSON.stringify(desk.ownExport(), null, 1))}>
            {mine.exportJson}
          </Button>
          <Button look="secondary" onPress={() => desk.onSave(`ai-activity-${desk.today}.csv`, eventsCsv(desk))}>
            {mine.exportCsv}
          </Button>
          {compiled.deletable && <Remove desk={desk} />}
        </div>
        {!compiled.deletable && <p class="hint">{mine.notDeletable}</p>}
      </section>
      <EventList desk={desk} />
    </>
  );
}

function eventsCsv({ events, named }: ActivityDesk): string {
  return csvOf([
    ["time", "tool", "entry way", "action", "answer", "found"],
    ...events.map(({ minute, tool, entryWay, action, answer, found }) => [
      `${new Date(minute * 60_000).toISOString().slice(0, 16)}Z`,
      named(tool).name,
      entryWay,
      action,
      answer,
      found.map(({ infoType, count }) => `${infoType} ${count}`).join("; "),
    ]),
  ]);
}

function Reported({ desk }: { readonly desk: ActivityDesk }) {
  const { mine } = usePageWords().activity;
  const { otlpEndpoint, person } = desk.record.compiled.reporting;
  const [email, setEmail] = useState(desk.workEmail);
  const [isSaved, setSaved] = useState(false);
  if (otlpEndpoint === "") return <p>{mine.stays}</p>;
  return (
    <>
      <p>
        {mine.reported(/^https?:\/\/([^/?#]+)/.exec(otlpEndpoint)?.[1] ?? otlpEndpoint)}{" "}
        {{ none: mine.asNobody, hash: mine.asHash, email: mine.asEmail }[person]}
      </p>
      {person !== "none" && (
        <div class="beside">
          <TextField
            label={mine.email}
            value={email}
            onInput={(value) => {
              setEmail(value);
              setSaved(false);
            }}
          />
          <Button
            look="secondary"
            onPress={() => {
              desk.onEmail(email.trim());
              setSaved(true);
            }}
          >
            {mine.emailSave}
          </Button>
          <p role="status">{isSaved ? mine.emailSaved : ""}</p>
        </div>
      )}
    </>
  );
}

function Remove({ desk }: { readonly desk: ActivityDesk }) {
  const { mine } = usePageWords().activity;
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isRemoved, setRemoved] = useState(false);
  return (
    <>
      <Button look="quiet" onPress={() => dialog.current?.showModal()}>
        {mine.remove}
      </Button>
      <p role="status">{isRemoved && desk.events.length === 0 ? mine.removed : ""}</p>
      <dialog ref={dialog} class="sure" dir={words.direction} aria-labelledby="sure-title">
        <h2 id="sure-title">{mine.removeSure}</h2>
        {desk.record.compiled.reporting.otlpEndpoint !== "" && <p>{mine.removeReported}</p>}
        <div class="answers">
          <Button
            look="primary"
            onPress={() => {
              desk.onRemove();
              setRemoved(true);
              dialog.current?.close();
            }}
          >
            {mine.removeYes}
          </Button>
          <Button look="secondary" onPress={() => dialog.current?.close()}>
            {mine.removeNo}
          </Button>
        </div>
      </dialog>
    </>
  );
}

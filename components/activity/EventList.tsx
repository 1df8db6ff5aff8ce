import { useState } from "preact/hooks";
import type { LogEvent } from "../../lib/activity/event.ts";
import { Button } from "../Button.tsx";
import { foundWords } from "../Reasons.tsx";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { useWords } from "../words/words.ts";
import type { ActivityDesk } from "./state.ts";

/** So many are shown at first, and more with each press. */
const SHOWN = 100;

/** The recorded events by day, the newest first, each as a sentence. */
export function EventList({ desk }: { readonly desk: ActivityDesk }) {
  const words = useWords();
  const { mine } = usePageWords().activity;
  const [count, setCount] = useState(SHOWN);
  const events = desk.events.toReversed();
  const day = new Intl.DateTimeFormat(words.language, { dateStyle: "full" });
  if (events.length === 0)
    return (
      <section class="panel">
        <p>{mine.empty}</p>
        <p class="hint">{mine.emptyNext}</p>
      </section>
    );
  const shown = events.slice(0, count);
  return (
    <section class="panel">
      {[...Map.groupBy(shown, ({ minute }) => day.format(minute * 60_000))].map(([name, own]) => (
        <div key={name} class="event-day">
          <h2>{name}</h2>
          <ol class="events">
            {own.map((event, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two events may be alike in everything, and the list is only read
              <li key={index}>
                <EventLine event={event} desk={desk} />
              </li>
            ))}
          </ol>
        </div>
      ))}
      {events.length > count && (
        <Button look="secondary" onPress={() => setCount(count + SHOWN)}>
          {mine.more(events.length - count)}
        </Button>
      )}
    </section>
  );
}

function EventLine({ event, desk }: { readonly event: LogEvent; readonly desk: ActivityDesk }) {
  const words = useWords();
  const { did, found, became } = usePageWords().activity;
  const time = new Intl.DateTimeFormat(words.language, { timeStyle: "short" });
  const items = foundWords(
    event.found.map((one) => ({ kind: "data", ...one, action: event.action })),
    words,
  );
  return (
    <>
      <time dateTime={new Date(event.minute * 60_000).toISOString()}>{time.format(event.minute * 60_000)}</time>
      <span>
        {did[event.entryWay](desk.named(event.tool).name)} {items !== "" && `${found(items)} `}
        {became[outcomeOf(event, desk.record.compiled.enforcement)]}
      </span>
    </>
  );
}

function outcomeOf(
  { answer, action, entryWay }: LogEvent,
  enforcement: string,
): "cancel" | "redact" | "proceed" | "justified" | "blocked" | "told" | "counted" | "went" {
  if (answer !== "none") return answer;
  if (action === "allow" || (entryWay === "visit" && action !== "block")) return "went";
  if (enforcement === "observe") return "counted";
  return action === "block" ? "blocked" : "told";
}

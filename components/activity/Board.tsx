import { type BoardReport, boardReport, LEAST_GROUP, type Shown } from "../../lib/activity/board-report.ts";
import type { ActivityExport } from "../../lib/activity/export.ts";
import { merge } from "../../lib/activity/merge.ts";
import { CHANNELS } from "../../lib/base/channel.ts";
import { DATA_CATEGORIES } from "../../lib/base/data-category.ts";
import { Button } from "../Button.tsx";
import type { ActivityWords } from "../words/pages/en-activity.ts";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { useWords } from "../words/words.ts";
import { Bars } from "./Bars.tsx";
import type { ActivityDesk } from "./state.ts";
import { useStatusWords } from "./status-words.ts";

/** One page for board, funder or insurer. */
export function Board({ desk, exports }: { readonly desk: ActivityDesk; readonly exports: readonly ActivityExport[] }) {
  const { board } = usePageWords().activity;
  const report = boardReport(merge(exports));
  if (report === undefined)
    return (
      <section class="panel">
        <p>{board.few(LEAST_GROUP)}</p>
        <p>{board.fewNext}</p>
      </section>
    );
  return <Report report={report} desk={desk} />;
}

function Report({ report, desk }: { readonly report: BoardReport; readonly desk: ActivityDesk }) {
  const words = useWords();
  const { board, channels, accounts, organization: organizationWords } = usePageWords().activity;
  const day = new Intl.DateTimeFormat(words.language, { dateStyle: "long", timeZone: "UTC" });
  const date = (text: string) => (text === "" ? "" : day.format(new Date(text)));
  const { organization } = desk.record.compiled;
  const org = organization.name === "" ? words.yourOrganization : organization.name;
  const kinds = (["work", "personal", "shared", "unknown"] as const).filter((kind) => report.accounts[kind] !== 0);
  return (
    <article class="panel report">
      <header>
        <h2>{board.title(org)}</h2>
        <p class="hint">{board.made(date(desk.today))}</p>
      </header>
      <section>
        <h3>{board.coverage}</h3>
        <p>
          {board.people(report.people)}, {board.period(date(report.from), date(report.to))}.{" "}
          {board.policy(words.all(report.policyNames.map((name) => (name === "" ? board.noPolicy : name))))}.{" "}
          {desk.reviewDay === "" ? board.noReview : board.review(date(desk.reviewDay))}
        </p>
      </section>
      <Tools report={report} />
      <section>
        <h3>{board.channels}</h3>
        <p>
          {words.all(
            CHANNELS.filter((channel) => report.channels[channel] > 0).map(
              (channel) => `${channels[channel]}: ${report.channels[channel]}`,
            ),
          )}
        </p>
      </section>
      <Held report={report} />
      <section>
        <h3>{board.accounts}</h3>
        <Bars
          label={board.accounts}
          bars={kinds.map((kind) => ({
            name: accounts[kind],
            value: report.accounts[kind] ?? 0,
            text: shownAs(report.accounts[kind], organizationWords.files, board),
          }))}
        />
      </section>
      <p class="hint">{board.foot(LEAST_GROUP)}</p>
      <div class="answers no-print">
        <Button look="primary" onPress={desk.onPrint}>
          {board.print}
        </Button>
      </div>
    </article>
  );
}

function Tools({ report }: { readonly report: BoardReport }) {
  const { board, organization } = usePageWords().activity;
  const statusWords = useStatusWords();
  const small = Object.values(report.smallTools).reduce((sum, count) => sum + count, 0);
  const smallNot = small - report.smallTools.approved - report.smallTools.limited;
  return (
    <section>
      <h3>{board.tools}</h3>
      <Bars
        label={board.tools}
        bars={report.tools.map(({ name, status, people }) => ({
          name: `${name} (${statusWords(status)})`,
          value: people,
          text: organization.files(people),
        }))}
      />
      {small > 0 && (
        <p>
          {board.small(small, LEAST_GROUP)} {smallNot > 0 && board.smallNot(smallNot)}
        </p>
      )}
    </section>
  );
}

function Held({ report }: { readonly report: BoardReport }) {
  const words = useWords();
  const { board } = usePageWords().activity;
  const { outcomes, change } = report;
  const times = (count: Shown) => shownAs(count, board.times, board);
  const found = DATA_CATEGORIES.filter((category) => report.categories[category] !== 0);
  const month = new Intl.DateTimeFormat(words.language, { month: "long", year: "numeric", timeZone: "UTC" });
  return (
    <>
      <section>
        <h3>{board.protected}</h3>
        <Bars
          label={board.protected}
          bars={(["held", "redacted", "sentAnyway"] as const).map((outcome) => ({
            name: board.outcomes[outcome],
            value: outcomes[outcome] ?? 0,
            text: times(outcomes[outcome]),
          }))}
        />
        {found.length > 0 && <h4>{board.categories}</h4>}
        {found.length > 0 && (
          <Bars
            label={board.categories}
            bars={found.map((category) => ({
              name: words.categories[category].label,
              value: report.categories[category] ?? 0,
              text: times(report.categories[category]),
            }))}
          />
        )}
      </section>
      <section>
        <h3>{board.change}</h3>
        {change === undefined ? (
          <p>{board.noChange}</p>
        ) : (
          <p>
            {change.now === undefined
              ? board.changeHidden
              : board.changeLine(month.format(new Date(`${change.month}-01`)), times(change.now), times(change.before))}{" "}
            {change.newTools.length > 0 && board.newTools(words.all(change.newTools))}
          </p>
        )}
      </section>
    </>
  );
}

function shownAs(count: Shown, words: (count: number) => string, { hidden }: ActivityWords["board"]): string {
  return count === undefined ? hidden : words(count);
}

import { Button } from "../Button.tsx";
import { Icon } from "../Icon.tsx";
import { type Build, CHECKS, type CheckedTab, type Health } from "./state.ts";
import { useHealthWords } from "./words.ts";

/** What the page can look at by itself. */
export function Checks({ checks }: { readonly checks: Health["checks"] }) {
  const words = useHealthWords();
  return (
    <section class="panel" aria-labelledby="checks-heading">
      <h2 id="checks-heading">{words.checks.heading}</h2>
      <ul class="checks">
        {CHECKS.map((check) => (
          <li key={check}>
            <Answer yes={checks[check]} yesWord={words.checks.ok} noWord={words.checks.bad} />
            <span>
              {words.checks.names[check]}
              {!checks[check] && <span class="hint next">{words.checks.next[check]}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TabsProps {
  readonly tabs: readonly CheckedTab[] | undefined;
  readonly onLookAgain: () => void;
}

const COLUMNS = ["guard", "rules", "composer", "requests"] as const;

/** What the guards of the open AI tabs answer. */
export function Tabs({ tabs, onLookAgain }: TabsProps) {
  const words = useHealthWords();
  return (
    <section class="panel" aria-labelledby="tabs-heading">
      <h2 id="tabs-heading">{words.tabs.heading}</h2>
      <div role="status">
        {tabs === undefined && <p>{words.tabs.asking}</p>}
        {tabs?.length === 0 && <p>{words.tabs.none}</p>}
        {tabs !== undefined && tabs.length > 0 && (
          <table class="plain-table tabs-table">
            <thead>
              <tr>
                <th scope="col">{words.tabs.tab}</th>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {words.tabs[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {tabs.map(({ id, tool, host, answer }) => (
                <tr key={id}>
                  <th scope="row">
                    <b>{tool}</b> <span class="hint">{host}</span>
                  </th>
                  {COLUMNS.map((column) => (
                    <td key={column}>
                      <span class="of-which">{words.tabs[column]}</span>
                      <Answer
                        yes={answer !== undefined && (column === "guard" || answer[column])}
                        yesWord={words.tabs.yes}
                        noWord={words.tabs.no}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      {tabs !== undefined && tabs.length > 0 && <p class="hint">{words.tabs.reload}</p>}
      <div>
        <Button look="secondary" onPress={onLookAgain}>
          {words.tabs.again}
        </Button>
      </div>
    </section>
  );
}

/** The installation in numbers. */
export function BuildTable({ build }: { readonly build: Build }) {
  const words = useHealthWords();
  const said = (yes: boolean | undefined, no: string) => (yes === undefined ? words.build.unknown : yes ? words.build.yes : no);
  const rows: readonly (readonly [string, string])[] = [
    [words.build.version, build.version],
    [words.build.browser, build.browser],
    [words.build.id, build.extensionId],
    [words.build.catalog, words.build.catalogOf(build.catalogTools, build.catalogDate)],
    [words.build.forced, said(build.forced, words.build.forcedNo)],
    [words.build.privateWindows, said(build.privateWindows, words.build.privateNo)],
  ];
  return (
    <section class="panel" aria-labelledby="build-heading">
      <h2 id="build-heading">{words.build.heading}</h2>
      <dl class="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Answer({ yes, yesWord, noWord }: { readonly yes: boolean; readonly yesWord: string; readonly noWord: string }) {
  return (
    <span class={`outcome ${yes ? "tone-ok" : "tone-stop"}`}>
      <Icon name={yes ? "check" : "stop"} />
      {yes ? yesWord : noWord}
    </span>
  );
}

import { useState } from "preact/hooks";
import { ACCOUNT_KINDS } from "../../lib/activity/accounts.ts";
import { inventory, onlyTold, type ToolUse } from "../../lib/activity/inventory.ts";
import { Button } from "../Button.tsx";
import type { ActivityWords } from "../words/pages/en-activity.ts";
import { usePageWords } from "../words/pages/use-page-words.ts";
import { useWords } from "../words/words.ts";
import type { ActivityDesk } from "./state.ts";
import { useStatusWords } from "./status-words.ts";

/** The tools this person uses, with which kind of account; and the list to hand over when they leave. */
export function MyTools({ desk }: { readonly desk: ActivityDesk }) {
  const words = useWords();
  const { tools: own, accounts } = usePageWords().activity;
  const statusWords = useStatusWords();
  const seen = inventory(desk.events, desk.accounts);
  const uses = [...seen, ...onlyTold(seen, desk.accounts)];
  const day = new Intl.DateTimeFormat(words.language, { dateStyle: "medium", timeZone: "UTC" });
  if (uses.length === 0)
    return (
      <section class="panel">
        <p>{own.none}</p>
      </section>
    );
  return (
    <>
      <section class="panel">
        <p>{own.lead}</p>
        <ul class="uses">
          {uses.map((use) => {
            const { name, status } = desk.named(use.tool);
            return (
              <li key={use.tool}>
                <p>
                  <b>{name}</b> <span class="hint">{statusWords(status)}</span>
                </p>
                {use.lastDay !== "" && (
                  <p class="hint">
                    {own.last}: {day.format(new Date(use.lastDay))} · {own.used}: {use.daysUsed}
                  </p>
                )}
                <label class="account no-print">
                  <span>
                    {own.account} <span class="only-read">{name}</span>
                  </span>
                  <select
                    value={use.account}
                    onChange={(event) => {
                      const kind = ACCOUNT_KINDS.find((one) => one === event.currentTarget.value);
                      if (kind !== undefined) desk.onAccount(use.tool, kind);
                    }}
                  >
                    {use.account === "unknown" && <option value="unknown">{accounts.unknown}</option>}
                    {ACCOUNT_KINDS.map((kind) => (
                      <option key={kind} value={kind}>
                        {accounts[kind]}
                      </option>
                    ))}
                  </select>
                </label>
              </li>
            );
          })}
        </ul>
      </section>
      <HandOver desk={desk} uses={uses} />
    </>
  );
}

function HandOver({ desk, uses }: { readonly desk: ActivityDesk; readonly uses: readonly ToolUse[] }) {
  const { tools: own } = usePageWords().activity;
  const [isCopied, setCopied] = useState(false);
  const lines = uses.map((use) => lineOf(use, desk, own));
  return (
    <section class="panel">
      <h2>{own.handOver}</h2>
      <p>{own.handOverLead}</p>
      <ul class="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="answers no-print">
        <Button look="secondary" onPress={desk.onPrint}>
          {own.print}
        </Button>
        <Button look="secondary" onPress={() => void desk.onCopy(lines.map((line) => `- ${line}`).join("\n")).then(() => setCopied(true))}>
          {own.copy}
        </Button>
        <p role="status">{isCopied ? own.copied : ""}</p>
      </div>
    </section>
  );
}

function lineOf({ tool, account }: ToolUse, desk: ActivityDesk, { steps }: ActivityWords["tools"]): string {
  return `${desk.named(tool).name}: ${steps[account]}`;
}

import { render } from "preact";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { AccountCard } from "../../components/account/AccountCard.tsx";
import css from "../../components/account/account.css?inline";
import { WordsContext, wordsFor } from "../../components/words/words.ts";
import type { AccountKind } from "../../lib/activity/accounts.ts";
import { languageOf } from "../../lib/browser/own-page.ts";
import { send } from "../../lib/browser/send.ts";
import { readStores } from "../../lib/browser/stores.ts";
import { accountDomainsFor, accountKindOf, isAccountOpen } from "../../lib/decide/account.ts";
import { accountEmails } from "../../lib/page/account.ts";
import { coversComposer } from "../../lib/page/crowding.ts";
import { createOverlayHost } from "../../lib/page/overlay-host.ts";
import { placeOf } from "../../lib/page/place.ts";
import { thisMinute, type Visit, visitAt } from "../guard/visit.ts";

type Known = Extract<Visit, { kind: "known" }>;

/** When the page is looked at, in milliseconds after it has loaded: sites draw their bars when they like. */
const LOOKS_MS = [600, 1800, 4000];
/** After a press a menu may show the account. */
const AFTER_PRESS_MS = 500;
const THANKS_MS = 5000;
const RUNNING = Symbol.for("handrail.account");

/** Runs in the first frame of approved tools whose policy names account domains; register.ts says where. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: true }; // as: a global of our own
  const place = placeOf(window);
  if (world[RUNNING] || window.top !== window || place === undefined) return;
  world[RUNNING] = true;
  visitAt(place)
    .then((visit) => (visit.kind === "known" ? follow(visit) : undefined))
    .catch(() => undefined); // without storage there is nothing to ask with
});

async function follow(visit: Known): Promise<void> {
  const { compiled } = visit.record;
  const toolId = visit.verdict.tool.id;
  const domains = accountDomainsFor(compiled, visit.verdict);
  if (domains.length === 0) return;
  const stop = new AbortController();
  const { accounts = {} } = await readStores(["accounts"]);
  let known: AccountKind | undefined = accounts[toolId]?.kind;
  const isOpen = isAccountOpen(accounts[toolId], thisMinute());

  const seen = (kind: AccountKind) => {
    if (kind !== known || isOpen) send({ kind: "account", tool: toolId, account: kind });
    const before = known;
    known = kind;
    // Work goes on in silence; what needs a change is said, each time that the page shows it.
    if (kind !== "work") show(kind);
    else if (before !== undefined && before !== "work") hide();
  };
  const look = (): boolean => {
    const kind = accountKindOf(accountEmails(document), domains);
    if (kind === undefined) return false;
    stop.abort();
    seen(kind);
    return true;
  };

  let host: ReturnType<typeof createOverlayHost> | undefined;
  const shown = new AbortController();
  const hide = () => host !== undefined && render(null, host.statements);
  let crowded = false;
  const show = (kind: AccountKind | undefined) => {
    host ??= createOverlayHost(window, css, "handrail-dialog", ["", ""], shown.signal);
    const onAnswer = (answer: AccountKind) => {
      known = answer;
      send({ kind: "account", tool: toolId, account: answer });
      show(answer);
      if (answer === "work") setTimeout(hide, THANKS_MS);
    };
    const { tool } = visit.verdict;
    render(
      <WordsContext.Provider value={wordsFor(languageOf(visit.record))}>
        <AccountCard
          toolName={tool.name}
          organization={compiled.organization}
          domains={domains}
          kind={kind}
          crowded={crowded}
          onAnswer={onAnswer}
          onClose={hide}
        />
      </WordsContext.Provider>,
      host.statements,
    );
    // Nobody is kept from writing by a question.
    const card = host.statements.querySelector("section");
    if (crowded || card === null || !coversComposer(card, document)) return;
    crowded = true;
    show(kind);
  };

  for (const wait of LOOKS_MS) {
    await new Promise((resolve) => setTimeout(resolve, wait - (LOOKS_MS[LOOKS_MS.indexOf(wait) - 1] ?? 0)));
    if (stop.signal.aborted || look()) return;
  }
  window.addEventListener("click", () => setTimeout(() => stop.signal.aborted || look(), AFTER_PRESS_MS), {
    capture: true,
    signal: stop.signal,
  });
  if (isOpen) show(undefined);
  else if (known === "personal" || known === "shared") show(known);
}

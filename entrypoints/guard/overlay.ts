import { DIALOG_CLASS, TEXT_ID, TITLE_ID } from "../../components/ids.ts";
import type { View } from "../../components/views.ts";
import { languageOf } from "../../lib/browser/own-page.ts";
import type { Answer, Offer } from "../../lib/decide/answers.ts";
import type { EntryWay, Reason } from "../../lib/decide/decide.ts";
import { coversComposer } from "../../lib/page/crowding.ts";
import { createEars } from "../../lib/page/ears.ts";
import { createOverlayHost, type OverlayHost } from "../../lib/page/overlay-host.ts";
import type { Details } from "./details-in.ts";
import { drawerNow, ifNeverDrawn, view as shownAs, whenDrawer } from "./drawer.ts";
import { isShut, links, type SiteAnswerer, siteBanner, siteBlock } from "./site-views.ts";
import type { Visit } from "./visit.ts";

type Known = Extract<Visit, { kind: "known" }>;

/** Shown only when the policy takes longer than this, in milliseconds: it is nearly always there at once. */
const PENDING_AFTER_MS = 300;

/** When the page is looked at for a composer under the banner, in milliseconds after it is drawn. */
const CROWDING_LOOKS_MS = [0, 300, 1000, 3000];

/** Draws our questions and statements in this frame. */
export function createOverlay(view: Window, signal: AbortSignal, answerer: SiteAnswerer) {
  // Made when first needed: a frame in which nothing is said has nothing of ours in it.
  let made: ReturnType<typeof createOverlayHost> | undefined;
  const ears = createEars(view, signal);
  // At once when there is what draws; else as soon as it comes.
  const onHost = (work: (host: OverlayHost) => void): void => {
    const drawer = drawerNow();
    if (drawer === undefined) return void whenDrawer().then(() => onHost(work));
    made ??= createOverlayHost(view, drawer.css, DIALOG_CLASS, [TITLE_ID, TEXT_ID], signal, ears);
    work(made);
  };
  const language = () => languageOf(shown.kind === "known" ? shown.record : undefined);
  const draw = (place: Element, views: readonly (View | null)[]) => drawerNow()?.draw(place, views, language());
  let dismissed = "";
  let toast: View | null = null;
  let toggle: View | null = null;
  const beside: { hint: View | null; restored: View | null } = { hint: null, restored: null };
  let banner: View | null = null;
  let crowded = false;
  let shown: Visit = { kind: "pending" };
  let isShutOut = false; // the dialog holds the page-wide panel
  const drawStatements = () => {
    if (made === undefined && toast === null && banner === null && toggle === null) return;
    onHost(({ statements }) => draw(statements, [banner, toast, toggle]));
  };
  const drawBeside = () => {
    if (made === undefined && beside.hint === null && beside.restored === null) return;
    onHost(({ hints }) => draw(hints, [beside.hint, beside.restored]));
  };
  const close = () => {
    if (made === undefined) return;
    draw(made.dialog, []);
    made.close();
  };
  const question = <T>(ask: (answer: (value: T) => void) => View, onEscape: T): Promise<T> =>
    new Promise((resolve) => {
      const answer = (value: T) => {
        unless.abort();
        close();
        resolve(value);
      };
      const unless = ifNeverDrawn(view, language(), () => answer(onEscape));
      onHost(({ dialog, open }) => {
        if (unless.signal.aborted) return;
        draw(dialog, [ask(answer)]);
        open(() => answer(onEscape));
      });
    });

  return {
    owns: (event: Event) => made?.owns(event) ?? false,

    /** Shows a question of any kind until it is answered; Escape answers `onEscape`. */
    question,

    /** The banner or the page-wide panel for what the policy says of this site. */
    showSite(visit: Visit): void {
      shown = visit;
      banner = visit.kind === "known" && view === view.top ? drawBanner(visit) : null;
      drawStatements();
      if (banner !== null && !crowded)
        onHost(() => {
          for (const wait of CROWDING_LOOKS_MS) setTimeout(makeRoom, wait);
        });
      const wasShutOut = isShutOut;
      isShutOut = visit.kind === "known" && isShut(visit);
      if (visit.kind === "known" && isShutOut) {
        onHost(({ dialog, open }) => {
          if (!isShutOut || shown !== visit) return; // it came late, and something else holds by now
          draw(dialog, [siteBlock(view, visit, answerer)]);
          open(() => undefined);
        });
      } else if (wasShutOut) close(); // only then: another question of ours may be open
    },

    /** Draws something beside the page's own things; null takes it away. */
    hint(drawn: View | null): void {
      beside.hint = drawn;
      drawBeside();
    },

    /** Draws the real values over their stand-ins in the page; null takes them away. */
    restored(drawn: View | null): void {
      beside.restored = drawn;
      drawBeside();
    },

    /** Shows the switch between stand-ins and real values. */
    restoreSwitch(drawn: View | null): void {
      toggle = drawn;
      drawStatements();
    },

    notice(reasons: readonly Reason[], entryWay: EntryWay, stopped = false): void {
      const onDismiss = () => {
        toast = null;
        drawStatements();
      };
      toast = shownAs("Notice", { reasons, entryWay, stopped, onDismiss });
      drawStatements();
    },

    async pending(entryWay: EntryWay, arrived: Promise<"known">): Promise<"known" | "cancel"> {
      const soon = new Promise<"late">((resolve) => setTimeout(resolve, PENDING_AFTER_MS, "late"));
      if ((await Promise.race([arrived, soon])) === "known") return "known";
      return question<"known" | "cancel">((answer) => {
        void arrived.then(answer);
        return shownAs("PendingDialog", { entryWay, onCancel: () => answer("cancel") });
      }, "cancel");
    },

    ask(
      { verdict, record, alternatives }: Known,
      entryWay: EntryWay,
      asked: Details & { readonly reasons: readonly Reason[]; readonly offers: readonly Offer[] },
      preview: { readonly plain: string; readonly withNames: string } | undefined,
    ): Promise<{ readonly answer: Answer; readonly names: boolean }> {
      const others = asked.reasons.some(({ kind }) => kind === "site") ? links(alternatives) : [];
      let names = false;
      return question<{ readonly answer: Answer; readonly names: boolean }>(
        (answer) =>
          shownAs("HoldDialog", {
            toolName: verdict.tool.name,
            organization: record.compiled.organization,
            entryWay,
            ...asked,
            preview: preview?.plain,
            previewWithNames: preview?.withNames,
            onNames(wanted) {
              names = wanted;
            },
            alternatives: others,
            onAnswer: (given) => answer({ answer: given, names }),
          }),
        { answer: "cancel", names },
      );
    },

    /** Says that a composer did not take the change, or has lost what was not sent; offers `text` for copying when there is any. */
    async failed(visit: Visit, text: string, unsent = false): Promise<void> {
      if (visit.kind !== "known") return;
      const copy = text === "" ? {} : { onCopy: () => void view.navigator.clipboard.writeText(text) };
      await question<undefined>(
        (answer) =>
          shownAs("FailedDialog", {
            toolName: visit.verdict.tool.name,
            organization: visit.record.compiled.organization,
            unsent,
            onClose: () => answer(undefined),
            ...copy,
          }),
        undefined,
      );
    },
  };

  // A page draws its composer when it likes; once the card was in its way, it stays small.
  function makeRoom(): void {
    const card = made?.statements.querySelector("section");
    if (crowded || card === null || card === undefined || shown.kind !== "known" || !coversComposer(card, view.document)) return;
    crowded = true;
    banner = drawBanner(shown);
    drawStatements();
  }

  function drawBanner(visit: Known): View | null {
    const { verdict } = visit;
    const key = `${verdict.tool.id} ${verdict.action}`;
    if (dismissed === key || isShut(visit) || (verdict.action === "warn" && visit.siteAnswered)) return null;
    const onDismiss = () => {
      dismissed = key;
      banner = null;
      drawStatements();
    };
    return siteBanner(visit, { crowded, onDismiss }, answerer);
  }
}

import { type ComponentChild, render } from "preact";
import activityCss from "../../../components/activity/activity.css?inline";
import builderCss from "../../../components/builder/builder.css?inline";
import { DeskWordsContext } from "../../../components/desk/words.ts";
import healthCss from "../../../components/health/health.css?inline";
import { DIALOG_CLASS, TEXT_ID, TITLE_ID } from "../../../components/ids.ts";
import overlayCss from "../../../components/overlay.css?inline";
import inPlaceCss from "../../../components/pages/in-place.css?inline";
import popupCss from "../../../components/popup/popup.css?inline";
import printedCss from "../../../components/printed/printed.css?inline";
import surveyCss from "../../../components/survey/survey.css?inline";
import vendorCss from "../../../components/vendor/vendor.css?inline";
import { en } from "../../../components/words/en.ts";
import { deskEn } from "../../../components/words/en-desk.ts";
import { WordsContext } from "../../../components/words/words.ts";
import type { State } from "./state.ts";
import { STATES } from "./states.tsx";

let mounted: Element = document.body;

function mount(drawn: ComponentChild, place: Element): void {
  mounted = place;
  render(drawn, place);
}

function showContents(): void {
  mount(
    <main class="contents">
      {Object.keys(STATES).map((name) => (
        <p key={name}>
          <a href={`#state=${name}`}>{name}</a>
        </p>
      ))}
    </main>,
    document.body,
  );
}

function showState(state: State, direction: string | null): void {
  const words = { ...en, direction: direction === "rtl" ? ("rtl" as const) : en.direction };
  const [place, draw] = state;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    {
      popup: popupCss,
      desk: builderCss + healthCss + printedCss,
      own: vendorCss + surveyCss + activityCss,
      "in-place": inPlaceCss,
      dialog: overlayCss,
      page: overlayCss,
    }[place],
  );
  const drawn = (
    <WordsContext.Provider value={words}>
      <DeskWordsContext.Provider value={{ ...deskEn, direction: words.direction }}>{draw()}</DeskWordsContext.Provider>
    </WordsContext.Provider>
  );
  if (place !== "dialog" && place !== "page") {
    document.adoptedStyleSheets = [sheet];
    mount(drawn, document.body);
  } else {
    document.body.innerHTML = `<main class="site"><h1>A site</h1><p>${"What the site says. ".repeat(60)}</p></main><div id="host"></div>`;
    // Open, where the extension's is closed: axe must see into it.
    const root = document.querySelector("#host")?.attachShadow({ mode: "open" });
    if (root === undefined) throw new Error("no host");
    root.adoptedStyleSheets = [sheet];
    if (place === "dialog") {
      const dialog = document.createElement("dialog");
      dialog.className = DIALOG_CLASS;
      dialog.role = "alertdialog";
      dialog.setAttribute("aria-labelledby", TITLE_ID);
      dialog.setAttribute("aria-describedby", TEXT_ID);
      root.append(dialog);
      mount(drawn, dialog);
      dialog.showModal();
    } else {
      const statements = document.createElement("div");
      statements.className = "handrail-statements";
      statements.popover = "manual";
      root.append(statements);
      mount(drawn, statements);
      statements.showPopover();
    }
  }
}

// What is asked for stands behind the "#", so that one page shows them all without loading again.
function show(): void {
  render(null, mounted);
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  const asked = new URLSearchParams(location.hash.slice(1));
  const state = STATES[asked.get("state") ?? ""];
  if (state === undefined) showContents();
  else showState(state, asked.get("dir"));
}

addEventListener("hashchange", show);
show();

import { Popup } from "../../../components/popup/Popup.tsx";
import type { PopupActions, ShownRequest } from "../../../components/popup/state.ts";
import type { Problem } from "../../../lib/policy/policy.ts";
import { claude, copilot, longNamed, nameless, notes, record, verdicts } from "./samples.ts";
import type { State } from "./state.ts";

const nothing = (): void => {};
const actions: PopupActions = {
  search: () => [verdicts.approved, verdicts.unlisted],
  onAsk: nothing,
  onCopy: () => Promise.resolve(),
  onForget: nothing,
  onRecord: nothing,
  onSurvey: nothing,
};
const problems: readonly Problem[] = [
  { path: "approvedTools[3]", wrong: ["value", '"Claud AI"', ["no-tool-or-host"]], used: ["left-out"] },
  { path: "siteActions.unlisted", wrong: ["none-of", '"warning"', "allow, block"], used: ["used", '"block"'] },
];
const ready = {
  kind: "ready",
  record,
  page: { host: "claude.ai", verdict: verdicts.approved, conditions: "" },
  tools: [claude, copilot, notes],
  requests: [],
  returned: [],
  isSurveyed: false,
} as const;
const asked = (id: string, name: string, state: ShownRequest["request"]["state"], decided: ShownRequest["decided"]): ShownRequest => ({
  request: { id, tool: id, name, site: `${id}.example`, minute: 29_900_000, state, told: "" },
  decided,
  isNews: decided !== undefined,
  note:
    decided === "limited" || decided === "prohibited" ? "It keeps recordings for good. Dana shows you how to do the same in Claude." : "",
});
const requests = [
  asked("otter", "Otter", "delivered", "approved"),
  asked("long", "A tool with an unusually long name that nobody would type by hand", "handed-over", "prohibited"),
  asked("notes", "Notes", "waiting", undefined),
  asked("mapper", "Mapper", "refused", undefined),
];
const { rules, ...compiled } = record.compiled;
const matrix = {
  ...record,
  compiled: {
    ...compiled,
    survey: true,
    rules: { ...rules, claude: { ...rules.claude, allowedData: ["board", "contact"] } as (typeof rules)[string] }, // as: the sample's other fields stay
  },
};

/** The popup in every state. */
export const POPUP_STATES: Readonly<Record<string, State>> = {
  "popup-approved": ["popup", () => <Popup actions={actions} state={ready} />],
  "popup-unlisted": [
    "popup",
    () => (
      <Popup
        actions={actions}
        state={{ ...ready, page: { host: "chatgpt.com", verdict: verdicts.unlisted, conditions: "" }, record: { ...record, problems } }}
      />
    ),
  ],
  "popup-reseller": [
    "popup",
    () => <Popup actions={actions} state={{ ...ready, page: { host: "gptplus.example", verdict: verdicts.reseller, conditions: "" } }} />,
  ],
  "popup-ordinary-empty": [
    "popup",
    () => <Popup actions={actions} state={{ ...ready, tools: [], page: { host: "news.example", verdict: undefined, conditions: "" } }} />,
  ],
  "popup-starter": [
    "popup",
    () => (
      <Popup
        actions={actions}
        state={{
          ...ready,
          tools: [],
          page: { host: "", verdict: undefined, conditions: "" },
          record: { ...record, source: "starter", compiled: { ...record.compiled, organization: nameless } },
        }}
      />
    ),
  ],
  "popup-long": [
    "popup",
    () => (
      <Popup
        actions={actions}
        state={{
          ...ready,
          tools: [verdicts.long.tool, claude],
          page: { host: "x.example", verdict: verdicts.long, conditions: "" },
          record: { ...record, compiled: { ...record.compiled, organization: longNamed } },
        }}
      />
    ),
  ],
  "popup-loading": ["popup", () => <Popup actions={actions} state={{ kind: "loading" }} />],
  "popup-pending": ["popup", () => <Popup actions={actions} state={{ kind: "pending" }} />],
  "popup-unreadable": ["popup", () => <Popup actions={actions} state={{ kind: "unreadable" }} />],
  "popup-requests": ["popup", () => <Popup actions={actions} state={{ ...ready, requests }} />],
  "popup-returned": [
    "popup",
    () => (
      <Popup
        actions={actions}
        state={{
          ...ready,
          returned: ["Request for an AI tool: Otter", "AI tools at Riverbend Shelter: my answers to the survey of this autumn"].map(
            (subject) => ({
              id: subject,
              letter: { subject, parts: [] },
            }),
          ),
        }}
      />
    ),
  ],
  "popup-matrix": ["popup", () => <Popup actions={actions} state={{ ...ready, record: matrix }} />],
};

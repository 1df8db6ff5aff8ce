import { ActivityPage } from "../../../components/activity/ActivityPage.tsx";
import { Board } from "../../../components/activity/Board.tsx";
import { Organization } from "../../../components/activity/Organization.tsx";
import type { ActivityDesk } from "../../../components/activity/state.ts";
import { OwnPage } from "../../../components/pages/OwnPage.tsx";
import { type SurveyDesk, SurveyPage } from "../../../components/survey/SurveyPage.tsx";
import { ToolAnswers } from "../../../components/survey/ToolAnswers.tsx";
import type { LogEvent } from "../../../lib/activity/event.ts";
import type { ActivityExport } from "../../../lib/activity/export.ts";
import { inventory } from "../../../lib/activity/inventory.ts";
import { claude, copilot, longNamed, organization, record, verdicts } from "./samples.ts";
import type { State } from "./state.ts";

const nothing = (): void => {};
const event = (minute: number, tool: string, more: Partial<LogEvent> = {}): LogEvent => ({
  minute,
  tool,
  entryWay: "visit",
  action: "warn",
  answer: "none",
  found: [],
  ...more,
});
const found = [{ infoType: "us-ssn", category: "beneficiary", count: 2 }] as const;
const events = [
  event(29_890_000, "claude"),
  event(29_890_010, "claude", { entryWay: "paste", answer: "redact", found: [...found] }),
  event(29_893_010, "chatgpt", { entryWay: "file", answer: "justified", action: "justify", found: [...found] }),
  event(29_893_012, "chatgpt", { entryWay: "type", action: "block", found: [...found] }),
  event(29_893_014, "chatgpt", { entryWay: "drop", action: "notice" }),
];
const names: Readonly<Record<string, string>> = { claude: "Claude", chatgpt: "ChatGPT" };
const named: ActivityDesk["named"] = (id) => ({
  name: names[id] ?? "A tool with an unusually long name that nobody would type by hand",
  channel: "official",
  status: id === "claude" ? "approved" : "unlisted",
});
const exportOf = (installation: number): ActivityExport => ({
  format: "handrail-activity",
  version: 1,
  installation: `0000000${installation}`,
  madeOn: "2026-11-25",
  policyName: "Riverbend AI policy",
  tools: inventory(events, { claude: { kind: "work", minute: 1 } })
    .slice(installation % 2)
    .map((use) => ({ ...use, ...named(use.tool) })),
});
const desk: ActivityDesk = {
  record,
  events,
  accounts: { claude: { kind: "work", minute: 1 } },
  workEmail: "",
  today: "2026-11-25",
  reviewDay: "2027-01-31",
  named,
  ownExport: () => exportOf(1),
  onAccount: nothing,
  onEmail: nothing,
  onRemove: nothing,
  onSave: nothing,
  onCopy: () => Promise.resolve(),
  onPrint: nothing,
};
const reported = {
  ...record,
  compiled: {
    ...record.compiled,
    organization: longNamed,
    reporting: { otlpEndpoint: "https://collector.riverbend.example/v1/logs", headers: {}, person: "email" as const },
  },
};
const many = [1, 2, 3, 4, 5, 6, 7].map(exportOf);
const page = (view: Parameters<typeof ActivityPage>[0]["view"], more: Partial<ActivityDesk> = {}): State => [
  "own",
  () => <ActivityPage desk={{ ...desk, ...more }} view={view} onView={nothing} />,
];
const survey: SurveyDesk = {
  organization,
  route: { kind: "none" },
  seen: [claude, copilot],
  search: () => [],
  onSend: () => Promise.resolve("copied"),
  onLater: nothing,
  follow: nothing,
};

/** Activity and survey in every state. */
export const ACTIVITY_STATES: Readonly<Record<string, State>> = {
  "activity-mine": page("mine"),
  "activity-mine-empty": page("mine", { events: [] }),
  "activity-mine-reported": page("mine", { record: reported, events: [event(29_890_000, verdicts.long.tool.id)] }),
  "activity-mine-kept": page("mine", { record: { ...record, compiled: { ...record.compiled, deletable: false } } }),
  "activity-tools": page("tools"),
  "activity-tools-told": page("tools", { accounts: { otter: { kind: "personal", minute: 1 }, claude: { kind: "shared", minute: 1 } } }),
  "activity-tools-empty": page("tools", { events: [], accounts: {} }),
  "activity-organization-empty": page("organization"),
  "activity-organization": [
    "own",
    () => (
      <OwnPage title="What is recorded" organization={organization}>
        <Organization desk={desk} exports={many} onExports={nothing} />
      </OwnPage>
    ),
  ],
  "activity-board-few": page("board"),
  "activity-board": [
    "own",
    () => (
      <OwnPage title="What is recorded" organization={organization}>
        <Board desk={desk} exports={many} />
      </OwnPage>
    ),
  ],
  survey: ["own", () => <SurveyPage desk={survey} />],
  "survey-tool": [
    "own",
    () => (
      <OwnPage title="Which AI tools do you use for work?" organization={organization}>
        <ToolAnswers
          tool={{ tool: "claude", name: "Claude", often: "daily", use: "Letters", account: "personal", data: ["board"] }}
          onChange={nothing}
        />
      </OwnPage>
    ),
  ],
};

import { Builder, type BuilderProps } from "../../../components/builder/Builder.tsx";
import { knownTools } from "../../../components/builder/known-tools.ts";
import { Unreadable } from "../../../components/desk/Unreadable.tsx";
import { HealthPage } from "../../../components/health/HealthPage.tsx";
import type { Health } from "../../../components/health/state.ts";
import { Printed } from "../../../components/printed/Printed.tsx";
import { printedPolicy } from "../../../components/printed/printed-policy.ts";
import { documentEn } from "../../../components/words/en-document.ts";
import { allTools, placesOf, toolById } from "../../../lib/catalog/tools.ts";
import { readPolicy } from "../../../lib/policy/read-policy.ts";
import { longNamed, organization, record } from "./samples.ts";
import type { State } from "./state.ts";

const nothing = (): void => {};
const done = (): Promise<void> => Promise.resolve();
const policy = {
  policyName: "Riverbend 3",
  organization,
  approvedTools: ["claude", "m365-copilot", "notes.riverbend.example"],
  prohibitedTools: ["deepseek"],
  tools: [
    {
      id: "gemini",
      status: "limited",
      allowedData: ["contact", "board"],
      conditions: "Work account only.",
      owner: "Sam",
      reviewBy: "2099-01-31",
    },
  ],
};
const builder = (more: Partial<BuilderProps>): State => [
  "desk",
  () => (
    <Builder
      known={knownTools(allTools(), placesOf)}
      starter={{}}
      first={{}}
      wasLeft={false}
      inForce={undefined}
      activity={[]}
      toolOf={toolById}
      target={{ chromiumId: "", updateUrl: "", geckoId: "", installUrl: "" }}
      now={Date.now()}
      onChange={nothing}
      onUseHere={done}
      onCopy={done}
      onDownload={nothing}
      {...more}
    />
  ),
];
const wrong = {
  organization: { ...longNamed, contactEmail: "it@", country: "UK", nmae: "x" },
  approvedTools: ["clod", "a-very-long-host-name-that-does-not-break.companion-software-international.example"],
  siteActions: { unlisted: "blok" },
  tools: [{ id: "claude", expires: "soon" }],
  polcyName: "v1",
};

const fine: Health = {
  record,
  keys: [
    { key: "approvedTools", from: "managed", known: true, size: 2 },
    { key: "organization", from: "managed", known: true, size: 6 },
  ],
  deliversNow: true,
  checks: { storage: true, rules: true, catalog: true, sites: true, scripts: true },
  tabs: [{ id: 1, tool: "Claude", host: "claude.ai", answer: { rules: true, composer: true, requests: true } }],
  build: {
    version: "1.2.3",
    extensionId: "abcdefghijklmnopabcdefghijklmnop",
    browser: "A browser",
    catalogDate: "2026-08-22",
    catalogTools: 1463,
    forced: true,
    privateWindows: false,
  },
};
const health = (more: Partial<Health>): State => [
  "desk",
  () => (
    <HealthPage
      health={{ ...fine, ...more }}
      allKeys={["organization", "approvedTools", "tools"]}
      now={0}
      onLookAgain={nothing}
      onCopy={done}
      onDownload={nothing}
    />
  ),
];

/** The pages for IT. */
export const DESK_STATES: Readonly<Record<string, State>> = {
  "builder-empty": builder({}),
  "builder-problems": builder({ first: wrong, wasLeft: true }),
  "builder-managed": builder({ first: policy, inForce: { source: "managed", document: policy, compiled: record.compiled } }),
  "health-fine": health({}),
  "health-trouble": health({
    deliversNow: false,
    checks: { storage: false, rules: true, catalog: false, sites: false, scripts: false },
    keys: [...fine.keys, { key: "aproovedTools", from: "managed", known: false, size: 1 }],
    tabs: [
      {
        id: 1,
        tool: "The Extraordinarily Helpful Universal Companion",
        host: "companion-software-international.example",
        answer: undefined,
      },
    ],
    record: {
      ...record,
      problems: [
        { path: "", wrong: ["nothing-arrives"], used: ["stays"] },
        { path: "tools[2].expires", wrong: ["bad-json", "x".repeat(120)], used: ["left-out"] },
      ],
    },
  }),
  "health-waiting": health({
    record: undefined,
    keys: [],
    tabs: undefined,
    build: { ...fine.build, forced: undefined, privateWindows: undefined },
  }),
  printed: [
    "desk",
    () => (
      <Printed
        printed={printedPolicy(readPolicy(policy, allTools()).policy, documentEn, (id) => toolById(id)?.name, Date.now())}
        source="draft"
        hasDraft
        onSource={nothing}
        onPrint={nothing}
        onDownload={nothing}
      />
    ),
  ],
  "desk-unreadable": ["desk", () => <Unreadable page="health" />],
};

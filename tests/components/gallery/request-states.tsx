import { OwnPage } from "../../../components/pages/OwnPage.tsx";
import { Unready } from "../../../components/pages/Unready.tsx";
import { Done } from "../../../components/request/Done.tsx";
import { RequestPage } from "../../../components/request/RequestPage.tsx";
import type { RequestDesk } from "../../../components/request/state.ts";
import { vendorCard } from "../../../lib/catalog/vendors/card.ts";
import type { Way } from "../../../lib/request/chosen-route.ts";
import { claude, copilot, longNamed, nameless, organization } from "./samples.ts";
import type { State } from "./state.ts";

const nothing = (): void => {};
const desk: RequestDesk = {
  organization,
  route: { kind: "webhook", url: "https://requests.riverbend.example/ai" },
  today: "2026-11-25",
  search: () => [claude, copilot],
  cardOf: vendorCard,
  statusOf: () => undefined,
  sensitiveIn: () => "",
  follow: nothing,
  onSend: () => Promise.reject(new Error("offline")),
};
const empty = { id: "1", tool: "", name: "", site: "", vendor: "", purpose: "", data: [], who: "", neededBy: "", from: "" } as const;
const known = { ...empty, tool: "claude", name: "Claude", site: "claude.ai", vendor: "Anthropic", purpose: "Minutes of staff meetings" };
const letter = {
  subject: "Request for an AI tool: Claude",
  parts: [{ heading: "", lines: [{ label: "Purpose", text: "Minutes. ".repeat(300) }] }],
};

const returned: State = [
  "own",
  () => (
    <OwnPage title="Ask for an AI tool" organization={organization}>
      <Done
        way="webhook"
        letter={{ subject: "Request for an AI tool: Claude", parts: [] }}
        organization={organization}
        onBack={nothing}
        onAnother={nothing}
        onCopy={nothing}
        follow={(onEnd) => onEnd("returned")}
      />
    </OwnPage>
  ),
];
const done = (way: Way): State => [
  "own",
  () => (
    <OwnPage title="Ask for an AI tool" organization={organization}>
      <Done way={way} letter={letter} organization={organization} onBack={nothing} onAnother={nothing} onCopy={nothing} follow={nothing} />
    </OwnPage>
  ),
];

/** The request page in every state. */
export const REQUEST_STATES: Readonly<Record<string, State>> = {
  "request-empty": [
    "own",
    () => <RequestPage desk={{ ...desk, organization: nameless, route: { kind: "none" } }} start={empty} onAnother={nothing} />,
  ],
  "request-known": ["own", () => <RequestPage desk={desk} start={known} onAnother={nothing} />],
  "request-meant": ["own", () => <RequestPage desk={desk} start={{ ...empty, name: "Claud" }} onAnother={nothing} />],
  "request-listed": [
    "own",
    () => (
      <RequestPage
        desk={{
          ...desk,
          organization: longNamed,
          statusOf: () => "limited",
          sensitiveIn: () => "1 US Social Security number",
          route: { kind: "mail", to: "it@riverbend.example" },
        }}
        start={known}
        onAnother={nothing}
      />
    ),
  ],
  "request-done": done("webhook"),
  "request-done-returned": returned,
  "request-done-paste": done("mailLong"),
  "own-page-pending": ["own", () => <Unready kind="pending" />],
  "own-page-unreadable": ["own", () => <Unready kind="unreadable" />],
};

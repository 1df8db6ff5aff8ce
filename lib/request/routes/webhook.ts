import { type Letter, letterText } from "../letter.ts";

/** How a receiver wants its message. */
type Shape = "json" | "slack" | "teams" | "google-chat";

const HOSTS: readonly (readonly [pattern: RegExp, shape: Shape])[] = [
  [/^hooks\.slack(?:-gov)?\.com$/, "slack"],
  // Teams: the old connectors, and the "workflows" that replace them.
  [/\.webhook\.office\.com$|\.logic\.azure\.(?:com|us|cn)$|\.api\.powerplatform\.com$|\.api\.powerautomate\.com$/, "teams"],
  [/^chat\.googleapis\.com$/, "google-chat"],
];
/** Google Chat refuses longer messages; 4,096 characters. Slack cuts at 40,000. */
const LONGEST_CHAT_TEXT = 4000;

/** The shape that the receiver at this address takes, known by its host. */
export function shapeOf(webhookUrl: string): Shape {
  const host = /^https?:\/\/(?:[^/?#]*@)?([^/:?#]+)/i.exec(webhookUrl)?.[1]?.toLowerCase() ?? "";
  return HOSTS.find(([pattern]) => pattern.test(host))?.[1] ?? "json";
}

/**
 * What is posted, as plain JSON.
 * @param details the same as data, for a receiver that takes JSON as it is
 */
export function webhookBody(shape: Shape, letter: Letter, details: object): object {
  switch (shape) {
    case "json":
      return { ...details, subject: letter.subject, text: letterText(letter) };
    case "slack":
      return { text: slackText(`*${letter.subject}*\n${letterText(letter)}`) };
    case "google-chat":
      return { text: chatText(`*${letter.subject}*\n${letterText(letter)}`) };
    case "teams":
      return teamsMessage(letter);
  }
}

// Slack reads three characters as markup in any text (docs: "Escaping text").
function slackText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

// "<users/all>" would call everybody in the room.
function chatText(text: string): string {
  const harmless = text.replaceAll("<", "‹").replaceAll(">", "›");
  return harmless.length > LONGEST_CHAT_TEXT ? `${harmless.slice(0, LONGEST_CHAT_TEXT)}…` : harmless;
}

/** An Adaptive Card 1.4, which both the old connectors and workflows take. */
function teamsMessage({ subject, parts }: Letter): object {
  const body = [
    { type: "TextBlock", text: plain(subject), weight: "Bolder", size: "Medium", wrap: true },
    ...parts
      .filter(({ lines }) => lines.some(({ text }) => text.trim() !== ""))
      .flatMap(({ heading, lines }) => [
        ...(heading === "" ? [] : [{ type: "TextBlock", text: plain(heading), weight: "Bolder", wrap: true }]),
        {
          type: "FactSet",
          facts: lines.filter(({ text }) => text.trim() !== "").map(({ label, text }) => ({ title: plain(label), value: plain(text) })),
        },
      ]),
  ];
  const content = { $schema: "http://adaptivecards.io/schemas/adaptive-card.json", type: "AdaptiveCard", version: "1.4", body };
  return { type: "message", attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content }] };
}

// Cards read Markdown: "[text](address)" would be a link that somebody else wrote.
function plain(text: string): string {
  return text.replace(/([\\`*_[\]()#<>])/g, "\\$1");
}

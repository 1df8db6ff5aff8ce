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
/** Teams takes a larger card and then does not show it: about 28 kB. Bytes of JSON. */
const LARGEST_CARD = 24_000;

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
  return cut(harmless, LONGEST_CHAT_TEXT);
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text;
}

/** An Adaptive Card 1.4, which both the old connectors and workflows take; its longest lines are cut until it is small enough. */
function teamsMessage(letter: Letter): object {
  for (let longest = 10_000; ; longest = Math.floor(longest / 2)) {
    const message = teamsCard(letter, longest);
    if (longest < 100 || bytesOf(JSON.stringify(message)) <= LARGEST_CARD) return message;
  }
}

function bytesOf(text: string): number {
  return encodeURIComponent(text.toWellFormed()).replaceAll(/%../g, "%").length;
}

function teamsCard({ subject, parts }: Letter, longest: number): object {
  const shown = (text: string) => plain(cut(text, longest));
  const body = [
    { type: "TextBlock", text: shown(subject), weight: "Bolder", size: "Medium", wrap: true },
    ...parts
      .filter(({ lines }) => lines.some(({ text }) => text.trim() !== ""))
      .flatMap(({ heading, lines }) => [
        ...(heading === "" ? [] : [{ type: "TextBlock", text: shown(heading), weight: "Bolder", wrap: true }]),
        {
          type: "FactSet",
          facts: lines.filter(({ text }) => text.trim() !== "").map(({ label, text }) => ({ title: shown(label), value: shown(text) })),
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

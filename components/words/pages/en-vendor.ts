import type { Fact } from "../../../lib/catalog/vendors/facts.ts";

/** What a vendor card says, in English. */
export const vendor = {
  pageTitle: (tool: string) => `Who runs ${tool}?`,
  title: (tool: string) => `Who runs ${tool}?`,
  official: "Where the real one is",
  officialText: "A site at any other address that looks like it is another site.",
  known: "Its addresses",
  knownText: "These are the addresses under which it was seen.",
  more: (count: number) => `Show ${count} more`,
  facts: "What is known",
  source: (source: string, date: string) => `Source: ${source}, ${date}`,
  notOffered: "Where it is not offered",
  countries: "In which countries it is offered",
  fromCatalog: "Handrail's own list",
  listedIn: (year: string) =>
    `Named on public lists of such sites in ${year}. Such sites change hands, so an old year says little of today.`,
  unknown: "What we do not know",
  unknownText: "No source says it. Please do not count on a good answer.",
  nothing: "Nothing more is known of it.",
  statement: "A statement about its maker",
  labels: {
    trains: "Does it learn from what you write?",
    "opt-out": "How to switch that off",
    business: "Does it learn on a plan for organizations?",
    retention: "How long it keeps your chats",
    "data-location": "In which country it keeps them",
    controls: "What it offers organizations",
    nonprofit: "For nonprofits",
    "model-card": "What the maker says of its model",
    terms: "What its terms do not allow",
    matter: "Reported about it",
  } satisfies Record<Fact, string>,
  missing: "We know nothing of this tool",
  missingText: "It is not in Handrail's list. Your organization's rules may still say something about it.",
  ask: "Is something wrong or missing here?",
};

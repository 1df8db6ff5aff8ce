/** What a vendor card says, in the order in which it is read. */
export const FACTS = [
  "trains",
  "opt-out",
  "business",
  "retention",
  "data-location",
  "controls",
  "nonprofit",
  "model-card",
  "terms",
  "matter",
] as const;
/**
 * trains: on personal input by default? · business: on business plans? · retention: how long chats stay · controls: for an organisation ·
 * terms: what may not be done with answers · matter: a reported lawsuit or measure.
 */
export type Fact = (typeof FACTS)[number];

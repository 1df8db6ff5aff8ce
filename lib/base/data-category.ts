/** What staff are told that a text holds. The policy's `dataActions` has one key for each, in camel case. */
export const DATA_CATEGORIES = ["beneficiary", "donor-financial", "board", "credentials", "contact", "custom"] as const;
export type DataCategory = (typeof DATA_CATEGORIES)[number];

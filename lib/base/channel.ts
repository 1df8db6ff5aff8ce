/** Through whom a tool is reached. */
export const CHANNELS = ["official", "aggregator", "reseller", "mirror", "self-hosted", "embedded", "extension"] as const;
export type Channel = (typeof CHANNELS)[number];

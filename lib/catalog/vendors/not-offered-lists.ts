import type { NotOffered } from "./not-offered.ts";

/** A vendor's list of countries: where it was read, and of when it is. */
export interface CountryList {
  readonly source: string;
  readonly asOf: string;
}

/** The lists that say where a tool is not offered. */
export const COUNTRY_LISTS: Readonly<Record<NotOffered["list"], CountryList>> = {
  anthropic: { source: "platform.claude.com/docs/api/supported-regions; anthropic.com/supported-countries", asOf: "2026-11" },
  openai: { source: "OpenAI's list of supported countries, through theregister.com", asOf: "2024-06-25" },
  "openai-help": { source: "help.openai.com/en/articles/5347006", asOf: "2026-11" },
  "google-ai-studio": { source: "ai.google.dev/gemini-api/docs/available-regions", asOf: "2026-11" },
  "microsoft-copilot": { source: "learn.microsoft.com/bing-chat-enterprise/faq", asOf: "2023-12" },
};

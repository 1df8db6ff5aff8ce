/** Countries in which a vendor says, by the list of those where it does, that it does not offer a tool. */
export interface NotOffered {
  readonly tools: readonly string[];
  /** ISO 3166-1 alpha-2. Only those that no version of the list has that could be read: lists grow. */
  readonly countries: readonly string[];
  readonly source: string;
  readonly asOf: string;
}

/** What is known; nothing is guessed for the vendors that are not here. */
export const NOT_OFFERED: readonly NotOffered[] = [
  {
    tools: ["claude", "claude-console"],
    countries: ["AF", "BY", "CN", "CU", "HK", "IR", "KP", "MO", "RU", "SY"],
    source: "platform.claude.com/docs/api/supported-regions; anthropic.com/supported-countries",
    asOf: "2026-11",
  },
  {
    tools: ["chatgpt", "openai-codex", "openai-platform", "openai-sora"],
    countries: ["CN", "IR", "KP", "RU"],
    source: "OpenAI's list of supported countries, through theregister.com",
    asOf: "2024-06-25",
  },
  {
    tools: ["chatgpt", "openai-codex", "openai-platform", "openai-sora"],
    countries: ["BY", "CU"],
    source: "help.openai.com/en/articles/5347006",
    asOf: "2026-11",
  },
  {
    tools: ["google-ai-studio"],
    countries: ["AF", "BY", "CN", "CU"],
    source: "ai.google.dev/gemini-api/docs/available-regions",
    asOf: "2026-11",
  },
  {
    tools: ["copilot"],
    countries: ["CN", "RU"],
    source: "learn.microsoft.com/bing-chat-enterprise/faq",
    asOf: "2023-12",
  },
];

/** True when a vendor is known not to offer this tool in a country. False also when nothing is known. */
export function isNotOffered(toolId: string, country: string): boolean {
  return notOffered(toolId).some(({ countries }) => countries.includes(country));
}

/** What is known of where a vendor does not offer this tool; empty where nothing is. */
export function notOffered(toolId: string): readonly NotOffered[] {
  return NOT_OFFERED.filter(({ tools }) => tools.includes(toolId));
}

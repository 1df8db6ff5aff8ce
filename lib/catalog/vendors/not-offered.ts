/** Where a vendor says, by the list of the countries where it does, that it does not offer a tool. */
export interface NotOffered {
  /** Which list says so: what it is and of when stands in not-offered-lists.ts, for whoever shows it. */
  readonly list: "anthropic" | "openai" | "openai-help" | "google-ai-studio" | "microsoft-copilot";
  readonly tools: readonly string[];
  /** ISO 3166-1 alpha-2. Only those that no version of the list has that could be read: lists grow. */
  readonly countries: readonly string[];
}

const OPENAI = ["chatgpt", "openai-codex", "openai-platform", "openai-sora"];

/** What is known; nothing is guessed for the vendors that are not here. */
export const NOT_OFFERED: readonly NotOffered[] = [
  { list: "anthropic", tools: ["claude", "claude-console"], countries: ["AF", "BY", "CN", "CU", "HK", "IR", "KP", "MO", "RU", "SY"] },
  { list: "openai", tools: OPENAI, countries: ["CN", "IR", "KP", "RU"] },
  { list: "openai-help", tools: OPENAI, countries: ["BY", "CU"] },
  { list: "google-ai-studio", tools: ["google-ai-studio"], countries: ["AF", "BY", "CN", "CU"] },
  { list: "microsoft-copilot", tools: ["copilot"], countries: ["CN", "RU"] },
];

/** True when a vendor is known not to offer this tool in a country. False also when nothing is known. */
export function isNotOffered(toolId: string, country: string): boolean {
  return notOffered(toolId).some(({ countries }) => countries.includes(country));
}

/** What is known of where a vendor does not offer this tool; empty where nothing is. */
export function notOffered(toolId: string): readonly NotOffered[] {
  return NOT_OFFERED.filter(({ tools }) => tools.includes(toolId));
}

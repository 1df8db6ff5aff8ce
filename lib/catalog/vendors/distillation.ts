/** What Anthropic's statement of 23 February 2026 says of the lab behind a tool. It is that vendor's statement, and is shown as such. */
export interface Distillation {
  readonly lab: string;
  /** "More than" this many exchanges, of more than 16 million in all through about 24,000 accounts. */
  readonly exchanges: number;
  readonly source: string;
  readonly asOf: string;
}

// The post itself could not be read: the figures are from the AI Incident Database, incident 1395, and press of 2026-02-24.
const SOURCE = "Anthropic, through the AI Incident Database (incident 1395) and financialexpress.com";

const LABS: readonly { readonly lab: string; readonly exchanges: number; readonly tools: readonly string[] }[] = [
  { lab: "DeepSeek", exchanges: 150_000, tools: ["deepseek", "deepseek-platform"] },
  { lab: "Moonshot AI", exchanges: 3_400_000, tools: ["kimi", "moonshot-platform"] },
  { lab: "MiniMax", exchanges: 13_000_000, tools: ["minimax", "hailuo", "talkie"] },
];

/** The statement as it concerns a tool; undefined for a tool of any other lab. */
export function distillationOf(toolId: string): Distillation | undefined {
  const named = LABS.find(({ tools }) => tools.includes(toolId));
  return named && { lab: named.lab, exchanges: named.exchanges, source: SOURCE, asOf: "2026-02-24" };
}

/** The one neutral sentence, in English, the same for every lab but for name and figure. */
export function distillationSentence({ lab, exchanges }: Distillation): string {
  return `In February 2026 Anthropic said that ${lab} was one of three labs that used resellers and false accounts to copy how its model answers, with more than ${exchanges.toLocaleString("en-US")} exchanges. This is Anthropic's statement; we know of no reply.`;
}

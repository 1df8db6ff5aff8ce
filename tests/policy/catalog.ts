import type { KnownTool } from "../../lib/policy/tool-reference.ts";

/** A catalog of a few tools: what a policy is read against in these tests. */
export const CATALOG: readonly KnownTool[] = [
  { id: "claude", name: "Claude" },
  { id: "chatgpt", name: "ChatGPT" },
  { id: "m365-copilot", name: "Microsoft 365 Copilot" },
  { id: "gemini", name: "Google Gemini" },
];

/** Boxes a person could write a prompt in; and what only chat programs and their gateways have. */
const CANDIDATES =
  'textarea, [contenteditable="true"], [role="textbox"], flowise-fullchatbot, body[data-api-prefix], a[href^="/console/token"], a[href="/topup"], meta[name="config"][content^="{"]';
const NAMES_AI = /gpt|openai|claude|gemini|grok|deepseek|midjourney|qwen|kimi|\bllm\b|\bAI\b|大模型|中转/i;

/**
 * The first, cheap question about an ordinary page: could it be an AI tool or a reseller at all? Most pages end here; `judgePage`, which is larger,
 * is loaded only for the others.
 */
export function worthALook(has: (selector: string) => boolean, host: string, head: string): boolean {
  return has(CANDIDATES) || NAMES_AI.test(head) || NAMES_AI.test(host);
}

import { MAYBE_MODEL } from "./endpoints.ts";

/** What only chat programs and their gateways have. */
const MARKS =
  "flowise-fullchatbot, deep-chat, gradio-app, #splash-screen, .react-flow, [data-api-prefix], [src$='/loader.js'], [href^='/console/token'], [href='/topup'], [name=config][content^='{'], [data-message-author-role], [data-role=assistant]";
const NAMES_AI = /gpt|openai|claude|gemini|grok|deepseek|qwen|kimi|\bllms?\b|\bAI\b|大模型|中转|人工智能|ИИ|нейросет/i;
/** No file: what a page asks for tells more than how it looks, and may come after it. Worth one more look. */
const ANSWER = /\/[^./]+$/;

/** What can be read of a page in well under a millisecond. */
export interface Glance {
  readonly host: string;
  readonly has: (selector: string) => boolean;
  /** Title and description. */
  readonly head: string;
  /** What each box that a person can write in says of itself. */
  readonly boxes: readonly { readonly labels: readonly string[] }[];
  /** What the page has loaded. */
  readonly urls: readonly string[];
  /** Hosts of frames that are large enough to work in. */
  readonly frames: readonly string[];
  /** An extension seems to have put something into the page. */
  readonly extensions: boolean;
}

/**
 * The first, cheap question about an ordinary page: could it be an AI tool or a reseller at all? Most pages end here; `judgePage`, which is larger,
 * is loaded only for the others. Undefined when not; else what was seen: other words for another page.
 */
export function worthALook({ host, has, head, boxes, urls, frames, extensions }: Glance): string | undefined {
  const seen = [...boxes.map(({ labels }) => `box ${labels}`), ...frames.map((frame) => `frame ${frame}`)];
  if (boxes.length > 0 && urls.some((url) => ANSWER.test(url))) seen.push("asks");
  if (extensions) seen.push("extensions");
  if (has(MARKS)) seen.push("marks");
  if (NAMES_AI.test(head)) seen.push("head");
  if (NAMES_AI.test(host)) seen.push("host");
  if (urls.some((url) => MAYBE_MODEL.test(url))) seen.push("endpoint");
  return seen.length === 0 ? undefined : [...new Set(seen)].toSorted().join("\n");
}

import { ASKS, MESSAGE } from "./prompts.ts";

/** Boxes of known chat programs. */
const KNOWN_COMPOSER = "#prompt-textarea, #ask-input, #chat-input, #userInput, #chat-input-textbox, #copilot-chat-textarea";
/** Answers of an assistant in turn with a person's. */
const TURNS =
  '[data-message-author-role], [data-role="assistant"], [data-is-streaming], [class*="message"][class*="assistant"], [class*="assistant-message"]';
const CONTROLS =
  '[aria-label="Send message" i], [aria-label="Send prompt" i], [aria-label="Stop generating" i], [aria-label="发送"], [data-testid="send-button"], [data-testid="composer-submit-button"]';

/** Words under a box that only AI needs. */
const DISCLAIMER = /can make mistakes|may produce inaccurate|AI-generated|check important info|AI 生成|内容由.{0,6}AI/i;
const MODEL_NAME =
  /\bgpt-?\d|\bo[134]-mini\b|\b(?:claude|gemini|llama|mistral|deepseek|qwen|kimi|grok|gemma|minimax)[- ]?v?\d|\b(?:sonnet|opus|haiku|mixtral)\b|\bcommand-r\b|\bglm-\d|\bphi-\d/i;

const WEAK_ENDPOINT = /\/api\/(?:chat|generate|completion)\b/;
export const LOCAL_MODEL = /^https?:\/\/(?:localhost|127\.0\.0\.1):(?:11434|1234|1337|8080)\/(?:api|v1)\//;

/** Pages that talk about AI: news, papers, courses. */
export const ARTICLE =
  'meta[property="og:type"][content="article"], article time[datetime], [itemtype$="Article"], [itemtype$="BlogPosting"]';
/** Documentation with an "Ask AI" box of another firm. */
const ASK_AI_BOX =
  '#kapa-widget-container, [id^="inkeep"], [class*="inkeep"], [class*="mendable"], [class*="DocSearch"], [class*="mintlify"]';

/** What `isChat` looks at, of `PageFacts`. */
export interface ChatFacts {
  readonly has: (selector: string) => boolean;
  readonly text: string;
  readonly labels: string;
  readonly urls: readonly string[];
  readonly composers: readonly string[];
}

/** A text box that asks for a prompt, with enough beside it that only a chat with a model has. A contact form or a messenger has less. */
export function isChat({ has, text, labels, urls, composers }: ChatFacts): boolean {
  if (composers.length === 0 || has(ASK_AI_BOX)) return false;
  const asks = has(KNOWN_COMPOSER) || composers.some((label) => ASKS.test(label.trim()));
  if (!asks && !composers.some((label) => MESSAGE.test(label.trim()))) return false;
  const strong = [has(TURNS), DISCLAIMER.test(text), MODEL_NAME.test(labels)];
  const weak = [has(CONTROLS), urls.some((url) => WEAK_ENDPOINT.test(url))];
  const weight = 2 * strong.filter(Boolean).length + weak.filter(Boolean).length;
  return weight >= (asks ? 2 : 3);
}

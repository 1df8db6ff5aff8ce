import type { Marker } from "./marker.ts";

/** A vendor's own page, shown through a host that is not the vendor's: the paths and names that such a page cannot do without. */
export const COPIES: readonly Marker[] = [
  { family: "copy of ChatGPT", weight: 3, url: /\/backend-(?:api|anon)\/(?:f\/)?(?:conversation|sentinel|me|models|accounts)\b/ },
  { family: "copy of ChatGPT", weight: 2, css: "#prompt-textarea[contenteditable]" },
  { family: "copy of ChatGPT", weight: 2, css: "[data-message-author-role]" },
  { family: "copy of ChatGPT", weight: 2, css: '[data-testid^="conversation-turn-"]' },
  { family: "copy of ChatGPT", weight: 1, css: '[data-testid="composer-submit-button"], #composer-submit-button' },
  { family: "copy of ChatGPT", weight: 2, url: /\boaistatic\.com\// },
  { family: "copy of Claude", weight: 3, url: /\/api\/organizations\/[^/]+\/chat_conversations\b/ },
  { family: "copy of Claude", weight: 3, css: ".font-claude-message, .font-claude-response" },
  { family: "copy of Claude", weight: 2, url: /\bassets-proxy\.anthropic\.com\// },
  { family: "copy of Gemini", weight: 3, url: /\/_\/BardChatUi\// },
  { family: "copy of Gemini", weight: 2, css: "rich-textarea .ql-editor" },
  { family: "copy of Gemini", weight: 2, css: "model-response, input-area-v2, bard-sidenav" },
  { family: "copy of Copilot", weight: 3, url: /\/c\/api\/(?:chat|start|conversations)\b/ },
  { family: "copy of Perplexity", weight: 3, url: /\/rest\/sse\/perplexity_ask\b/ },
  { family: "copy of DeepSeek", weight: 3, url: /\/api\/v0\/chat\/(?:completion|create_pow_challenge)\b|\/api\/v0\/chat_session\// },
  { family: "copy of Grok", weight: 3, url: /\/rest\/app-chat\/conversations\b/ },
  { family: "copy of Copilot", weight: 2, css: "textarea#userInput" },
  { family: "copy of Copilot", weight: 2, css: 'textarea[data-testid="composer-input"]' },
  { family: "copy of Kimi", weight: 2, css: ".chat-input-editor[data-lexical-editor]" },
  { family: "copy of Kimi", weight: 2, css: ".send-button-container .send-button" },
  { family: "copy of Kimi", weight: 3, url: /\/apiv2\/kimi\.chat|\/api\/chat\/[a-z0-9]{20}\/completion\/stream/ },
  { family: "copy of Qwen", weight: 2, css: "textarea.message-input-textarea" },
  { family: "copy of Qwen", weight: 2, css: ".chat-prompt-send-button" },
];

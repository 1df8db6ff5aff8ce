/** A program that many people install for themselves, or the vendor's own page shown through another host. */
export type Family =
  | "Open WebUI"
  | "LibreChat"
  | "NextChat"
  | "LobeChat"
  | "New API"
  | "One API"
  | "ChatGPT Web"
  | "Chatbot UI"
  | "Chat UI"
  | "AnythingLLM"
  | "Dify"
  | "FastGPT"
  | "Flowise"
  | "Better ChatGPT"
  | "big-AGI"
  | "TypingMind"
  | "copy of ChatGPT"
  | "copy of Claude";

/** One mark of a family. 3 is enough alone, two of 2 are, 1 only supports. */
export interface Marker {
  readonly family: Family;
  readonly weight: 1 | 2 | 3;
  /** A selector; or what a URL of the page, the name of a storage entry, the head or the path and query matches. */
  readonly css?: string;
  readonly url?: RegExp;
  readonly storage?: RegExp;
  readonly head?: RegExp;
  readonly path?: RegExp;
}

// Structure survives rebranding, titles do not (seen in forks, 2026-08): so ids, class prefixes, endpoints and storage names weigh most.
export const MARKERS: readonly Marker[] = [
  { family: "Open WebUI", weight: 3, css: "#splash-screen #logo-her, #splash-screen #progress-background" },
  { family: "Open WebUI", weight: 2, url: /\/static\/(?:loader\.js|custom\.css|splash(?:-dark)?\.png)/ },
  { family: "Open WebUI", weight: 2, css: "html.her, html.oled-dark, #send-message-button" },
  { family: "Open WebUI", weight: 1, css: "#chat-input" },
  { family: "Open WebUI", weight: 2, url: /\/api\/v1\/(?:chats|auths|folders|configs)\b|\/ollama\/api\/|\/ws\/socket\.io/ },
  { family: "LibreChat", weight: 3, css: 'textarea#prompt-textarea[data-testid="text-input"]' },
  { family: "LibreChat", weight: 2, css: "#root > #loading-container" },
  { family: "LibreChat", weight: 2, url: /\/api\/(?:agents\/chat|ask\/|endpoints\b|convos\b|balance\b)/ },
  { family: "LibreChat", weight: 1, storage: /^color-theme$/ },
  { family: "LibreChat", weight: 2, head: /open source chat application with support for multiple AI models/i },
  { family: "NextChat", weight: 3, css: 'meta[name="config"][content^="{"], [class*="chat_chat-input"], [class*="home_sidebar"]' },
  { family: "NextChat", weight: 3, url: /\/serviceWorkerRegister\.js|\/api\/(?:openai\/v1|anthropic|google|azure|deepseek|302ai)\// },
  { family: "NextChat", weight: 2, css: 'a[href="#/masks"], a[href="#/new-chat"], a[href="#/mcp-market"]' },
  { family: "LobeChat", weight: 3, url: /\/webapi\/(?:chat|models|tts|text-to-image)\// },
  { family: "LobeChat", weight: 3, storage: /^LOBE_/ },
  { family: "LobeChat", weight: 2, url: /\/trpc\/(?:lambda|edge|tools|async)\// },
  { family: "LobeChat", weight: 2, url: /\/@lobehub\// },
  { family: "LobeChat", weight: 2, css: '[class*="acss-"]' },
  { family: "LobeChat", weight: 1, css: 'meta[name="apple-mobile-web-app-title"]' },
  { family: "LobeChat", weight: 2, head: /· LobeChat\b/ },
  { family: "New API", weight: 3, css: 'a[href^="/console/topup"], a[href^="/console/token"]' },
  { family: "New API", weight: 1, path: /^\/console\b/ },
  { family: "New API", weight: 2, css: '#root.notranslate[translate="no"]' },
  { family: "New API", weight: 1, css: 'a[href="/console"]' },
  { family: "New API", weight: 2, head: /Unified AI API gateway and admin dashboard/i },
  { family: "New API", weight: 1, url: /\/api\/(?:user\/self|pricing|status|notice|home_page_content)\b/ },
  { family: "One API", weight: 3, head: /OpenAI 接口聚合管理/ },
  { family: "One API", weight: 2, css: 'a[href="/topup"]' },
  { family: "One API", weight: 2, css: 'a[href="/token"], a[href="/redemption"], a[href="/channel"]' },
  { family: "ChatGPT Web", weight: 3, url: /\/api\/chat-process\b/ },
  { family: "ChatGPT Web", weight: 3, storage: /^chatStorage$/ },
  { family: "ChatGPT Web", weight: 2, css: "#app [class^='n-']" },
  { family: "ChatGPT Web", weight: 2, css: "#app .loading-wrap, #app .cuboid" },
  { family: "ChatGPT Web", weight: 1, url: /\/api\/(?:session|verify)$/ },
  { family: "ChatGPT Web", weight: 2, head: /^ChatGPT Web$/m },
  { family: "Chatbot UI", weight: 3, head: /Chabot UI PWA!/ },
  { family: "Chatbot UI", weight: 2, head: /\bChatbot UI$/m },
  { family: "Chatbot UI", weight: 2, url: /\/api\/chat\/(?:openai|anthropic|google|mistral|groq|azure|custom|tools)\b/ },
  { family: "Chat UI", weight: 2, url: /\/conversation\/[0-9a-f]{24}\b/ },
  { family: "Chat UI", weight: 1, css: "[data-sveltekit-preload-data]" },
  { family: "Chat UI", weight: 1, css: 'form textarea[placeholder^="Ask"]' },
  { family: "Chat UI", weight: 2, head: /best open source AI chat models available to everyone/i },
  { family: "AnythingLLM", weight: 3, url: /\/api\/workspace\/[^/]+\/(?:stream-chat|thread)/ },
  { family: "AnythingLLM", weight: 3, storage: /^anythingllm_/ },
  { family: "AnythingLLM", weight: 2, head: /Your personal LLM trained on anything/i },
  { family: "Dify", weight: 3, css: "body[data-api-prefix], body[data-pubic-api-prefix], body[data-public-api-prefix]" },
  {
    family: "Dify",
    weight: 3,
    url: /\/console\/api\/(?:apps|workspaces|datasets|installed-apps|setup|system-features)\b|\/api\/chat-messages\b/,
  },
  { family: "Dify", weight: 2, path: /^\/(?:chat|chatbot|completion|workflow)\/[A-Za-z0-9]{16}$/ },
  { family: "FastGPT", weight: 3, path: /^\/chat(?:\/share)?\?.*shareId=/ },
  { family: "FastGPT", weight: 3, url: /\/api\/core\/chat\// },
  { family: "FastGPT", weight: 2, url: /\/api\/core\/(?:app|ai|dataset)\// },
  { family: "Flowise", weight: 3, css: "flowise-chatbot, flowise-fullchatbot" },
  {
    family: "Flowise",
    weight: 3,
    url: /\/api\/v1\/(?:internal-)?(?:prediction|chatflows|public-chatflows|chatflows-streaming|public-chatbotConfig)\b/,
  },
  { family: "Flowise", weight: 2, head: /^Flowise - /m },
  { family: "Better ChatGPT", weight: 3, head: /Access unrestricted ChatGPT from anywhere in the world/i },
  { family: "Better ChatGPT", weight: 2, css: "#root ~ #modal-root" },
  { family: "Better ChatGPT", weight: 2, storage: /^free-chat-gpt$/ },
  { family: "big-AGI", weight: 2, css: 'meta[name="theme-color"][content="#32383E" i]' },
  { family: "big-AGI", weight: 2, css: 'meta[name="twitter:site"][content="@enricoros"]' },
  { family: "big-AGI", weight: 2, head: /^Big-AGI \|/im },
  { family: "TypingMind", weight: 3, css: '[data-element-id="chat-input-textbox"]' },
  { family: "TypingMind", weight: 2, storage: /^TM_/ },
  { family: "copy of ChatGPT", weight: 3, url: /\/backend-(?:api|anon)\/(?:f\/)?(?:conversation|sentinel|me|models|accounts)\b/ },
  { family: "copy of ChatGPT", weight: 2, css: "#prompt-textarea[contenteditable]" },
  { family: "copy of ChatGPT", weight: 2, css: "[data-message-author-role]" },
  { family: "copy of Claude", weight: 3, url: /\/api\/organizations\/[^/]+\/chat_conversations\b/ },
];

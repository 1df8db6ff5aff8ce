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
  | "Text Generation WebUI"
  | "Gradio"
  | "Streamlit"
  | "Chainlit"
  | "SillyTavern"
  | "KoboldAI"
  | "Langflow"
  | "n8n"
  | "Onyx"
  | "MaxKB"
  | "LiteLLM"
  | "Hollama"
  | "copy of ChatGPT"
  | "copy of Claude"
  | "copy of Gemini"
  | "copy of Copilot"
  | "copy of Perplexity"
  | "copy of DeepSeek"
  | "copy of Grok";

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
  {
    family: "New API",
    weight: 3,
    css: 'a[href^="/console/topup"], a[href^="/console/token"], a[href^="/panel/topup"], a[href^="/panel/token"]',
  },
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
  { family: "Flowise", weight: 3, css: "flowise-fullchatbot" },
  {
    family: "Flowise",
    weight: 3,
    url: /\/api\/v1\/(?:internal-)?(?:prediction|chatflows|public-chatflows|chatflows-streaming|public-chatbotConfig)\b/,
  },
  { family: "Flowise", weight: 2, head: /^Flowise - /m },
  { family: "Flowise", weight: 2, css: 'meta[name="author"][content="FlowiseAI"]' },
  { family: "Flowise", weight: 2, css: 'script[data-rewardful="9a3a26"]' },
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
  { family: "copy of ChatGPT", weight: 2, css: '[data-testid^="conversation-turn-"]' },
  { family: "copy of ChatGPT", weight: 1, css: '[data-testid="composer-submit-button"], #composer-submit-button' },
  { family: "copy of ChatGPT", weight: 2, url: /\boaistatic\.com\// },
  { family: "copy of Claude", weight: 3, css: ".font-claude-message, .font-claude-response" },
  { family: "copy of Claude", weight: 2, url: /\bassets-proxy\.anthropic\.com\// },
  { family: "copy of Gemini", weight: 3, url: /\/_\/BardChatUi\// },
  { family: "copy of Gemini", weight: 2, css: "rich-textarea .ql-editor" },
  { family: "copy of Gemini", weight: 2, css: "model-response, input-area-v2, bard-sidenav" },
  { family: "copy of Copilot", weight: 3, url: /\/c\/api\/(?:chat|start|conversations)\b/ },
  { family: "copy of Perplexity", weight: 3, url: /\/rest\/sse\/perplexity_ask\b/ },
  { family: "copy of DeepSeek", weight: 3, url: /\/api\/v0\/chat\/(?:completion|create_pow_challenge)\b|\/api\/v0\/chat_session\// },
  { family: "copy of Grok", weight: 3, url: /\/rest\/app-chat\/conversations\b/ },
  { family: "Text Generation WebUI", weight: 3, css: "gradio-app #chat-tab, .gradio-container #chat-tab, .gradio-container #Generate" },
  { family: "Gradio", weight: 3, css: '.gradio-container [aria-label="chatbot conversation"], .gradio-container [data-testid="bot"]' },
  { family: "Gradio", weight: 2, css: "gradio-app, .gradio-container" },
  { family: "Gradio", weight: 2, css: '.gradio-container [class*="chatbot"], .gradio-container .bubble-wrap' },
  { family: "Streamlit", weight: 3, css: '[data-testid="stChatInput"]' },
  { family: "Chainlit", weight: 3, css: '[data-step-type="assistant_message"], [data-step-type="user_message"]' },
  { family: "Chainlit", weight: 2, url: /\/project\/(?:translations|settings)\b/ },
  { family: "Chainlit", weight: 2, css: "#chat-submit, #chainlit-copilot" },
  { family: "SillyTavern", weight: 3, css: "#send_form #send_textarea, #form_sheld #send_textarea" },
  { family: "KoboldAI", weight: 3, css: "#gamescreen #gametext" },
  { family: "KoboldAI", weight: 3, url: /\/api\/extra\/(?:generate|version|perf|abort)\b/ },
  { family: "Langflow", weight: 3, css: "langflow-chat" },
  { family: "Langflow", weight: 2, url: /\/api\/v1\/(?:build|run|flows)\/[0-9a-f]{8}-[0-9a-f-]{27}/ },
  { family: "Langflow", weight: 2, css: '[data-testid="input-chat-playground"], [data-testid="button-send"]' },
  { family: "n8n", weight: 3, path: /^\/webhook\/[^/]+\/chat\/?$/ },
  { family: "Onyx", weight: 3, url: /\/api\/chat\/(?:send-(?:chat-)?message|create-chat-session|get-user-chat-sessions)\b/ },
  { family: "MaxKB", weight: 3, url: /\/api\/application\/(?:[^/]+\/)?chat\b|\/chat\/api\/(?:chat_message|open)\b/ },
  { family: "LiteLLM", weight: 3, url: /\/get\/litellm_model_cost_map\b|\/litellm-asset-prefix\// },
  { family: "LiteLLM", weight: 2, head: /^LiteLLM Dashboard/m },
  { family: "Hollama", weight: 3, storage: /^hollama-/ },
];

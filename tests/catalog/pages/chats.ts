import type { WrittenPage } from "./page.ts";

/** Chats with a model that belong to no family: made by somebody, each in another way. */
export const CHAT_PAGES: readonly WrittenPage[] = [
  {
    name: "an empty chat with a model picker",
    body: ({ ask, newChat }) =>
      `<button>${newChat}</button><select><option>GPT-5 mini</option><option>Claude Sonnet</option></select><textarea placeholder="${ask}"></textarea>`,
  },
  {
    name: "an empty chat that only asks and warns",
    body: ({ ask, note }) => `<div role="textbox" contenteditable="true" aria-label="${ask}"></div><p>${note}</p>`,
  },
  {
    name: "a conversation in turns",
    body: ({ message, newChat }) =>
      `<button>${newChat}</button><div class="chat-message user">a</div><div class="chat-message assistant">b</div><textarea placeholder="${message}"></textarea>`,
  },
  {
    name: "a conversation in turns named by data attributes",
    body: ({ message, send }) =>
      `<div class="row" data-role="user">a</div><div class="row" data-role="assistant">b</div><textarea placeholder="${message}"></textarea><button aria-label="Send">${send}</button>`,
  },
  {
    name: "a box that says nothing, turns and a control of models",
    body: () =>
      '<div class="MessageBubble_user__a1">a</div><div class="MessageBubble_bot__b2">b</div><div contenteditable="true"></div><button>Regenerate response</button>',
  },
  {
    name: "a playground",
    body: () =>
      '<label>System prompt</label><textarea></textarea><label>Temperature</label><input type="range"><textarea placeholder="Enter a prompt"></textarea><button>Run</button>',
  },
  {
    name: "a chat that asks a model from the page",
    body: ({ message }) => `<textarea placeholder="${message}"></textarea><button>Go</button>`,
    requests: ["/v1/chat/completions"],
  },
  {
    name: "a chat made with assistant-ui",
    body: ({ message }) => `<div class="aui-thread-root"><textarea class="aui-composer-input" placeholder="${message}"></textarea></div>`,
  },
  {
    name: "a one-line box",
    body: ({ ask, newChat }) =>
      `<button>${newChat}</button><input type="text" style="width:500px" placeholder="${ask}"><button>Llama 3.1 8B</button>`,
  },
  {
    name: "an assistant of an office",
    head: "<title>Intake assistant (AI)</title>",
    body: ({ ask, newChat }) => `<h1>How can I help you today?</h1><button>${newChat}</button><textarea placeholder="${ask}"></textarea>`,
  },
  {
    name: "a search that answers",
    head: "<title>Riverbend looks it up</title>",
    body: () => '<a href="/models">Llama 3.3 70B</a><textarea placeholder="Ask anything..."></textarea><button>Focus</button>',
  },
  {
    name: "a rewriter of text",
    head: "<title>Free AI paraphraser</title>",
    body: () => '<h1>Say it in other words</h1><textarea placeholder="Paste your text"></textarea><button>Paraphrase</button>',
  },
  {
    name: "a chat that says in its title what it is, and nothing else",
    head: "<title>ChatGPT online</title>",
    body: ({ message, newChat, send }) =>
      `<button>${newChat}</button><textarea placeholder="${message}"></textarea><button aria-label="Send">${send}</button>`,
  },
  {
    name: "a character that is played by a model",
    body: ({ message }) =>
      `<div class="bubble bot">Hi, I am Aria.</div><div class="bubble me">Hi</div><textarea placeholder="${message}"></textarea><p>Aria is an AI and may make mistakes.</p>`,
  },
  {
    name: "questions to a document",
    body: () =>
      '<button>Upload PDF</button><div class="chat-message assistant">I have read it.</div><div class="chat-message user">Thanks</div><textarea placeholder="Ask a question about your document"></textarea>',
  },
  {
    name: "pictures out of words",
    body: () =>
      '<label>Prompt</label><textarea placeholder="Enter prompt here"></textarea><label>Negative prompt</label><textarea></textarea><label>Sampler</label><label>Guidance</label><button>Generate 1 image</button>',
  },
  {
    name: "a box that only its names give away",
    body: ({ ask }) =>
      `<form class="PromptInput_form__x1"><div class="PromptInput_box__x2"><textarea placeholder="${ask}"></textarea></div></form>`,
  },
  {
    name: "a box with a line of whose model it runs on",
    body: ({ message }) => `<textarea placeholder="${message}"></textarea><button>Go</button>
<footer>Powered by OpenAI</footer>`,
  },
  {
    name: "letters out of a few words",
    body: () =>
      '<label>What is the letter about?</label><textarea placeholder="Describe your letter"></textarea><label>Tone</label><select><option>Warm</option></select><label>Output length</label><select><option>Short</option></select><button>Generate</button>',
  },
  {
    name: "a search that answers, with nothing beside its box",
    body: () =>
      '<h2>Research begins here.</h2><nav><a href="/">Home</a><a href="/discover">Discover</a><a href="/library">Library</a></nav><textarea placeholder="Ask anything..."></textarea><button>Balanced</button>',
    requests: ["/api/config", "/api/weather"],
  },
  {
    name: "a page for a model's server with what is set for it",
    body: ({ message }) =>
      `<label>Select Model</label><select><option>m1</option></select><button>Clear chat</button><button>System Prompt</button><textarea placeholder="${message}"></textarea>`,
  },
  {
    name: "a bare page for a model's server",
    body: () =>
      '<button>Settings</button><button>New CHAT</button><label>System</label><input type="text" style="width:500px"><textarea placeholder="enter your query to the ai model here"></textarea><button>submit</button>',
  },
  {
    name: "many bots in one place",
    head: "<title>All bots in one app</title>",
    body: ({ newChat, message }) =>
      `<a>${newChat}</a><a href="/bot/1">GPT-5</a><a href="/bot/2">Claude Sonnet 4.5</a><a href="/bot/3">Gemini 2.5 Pro</a><h1>How can I help?</h1><textarea placeholder="${message}"></textarea><button aria-label="Send message"></button>`,
  },
  {
    name: "a chat inside a shadow root",
    body: ({ ask }) =>
      `<my-chat></my-chat><script>document.querySelector("my-chat").attachShadow({ mode: "closed" }).innerHTML = '<select><option>GPT-4o</option></select><textarea style="width:500px" placeholder="${ask}"></textarea>'</script>`,
  },
];

/** A vendor's own page, shown through another host. */
export const MIRROR_PAGES: readonly (WrittenPage & { readonly family: string })[] = [
  {
    name: "chat that asks the vendor's paths",
    family: "copy of ChatGPT",
    body: ({ ask }) =>
      `<form><div id="prompt-textarea" class="ProseMirror" contenteditable="true" data-placeholder="${ask}"></div><button data-testid="send-button"></button></form>`,
    requests: ["/backend-api/me", "/backend-api/models"],
  },
  {
    name: "conversation",
    family: "copy of ChatGPT",
    body: () =>
      '<article data-testid="conversation-turn-1"><div data-message-author-role="user">a</div></article><div id="prompt-textarea" contenteditable="true"></div>',
  },
  {
    name: "chat",
    family: "copy of Claude",
    body: () => '<fieldset><div class="ProseMirror" role="textbox" contenteditable="true"></div></fieldset>',
    requests: ["/api/organizations/0b1c/chat_conversations"],
  },
  {
    name: "chat",
    family: "copy of DeepSeek",
    body: ({ message }) => `<div id="root"><textarea id="chat-input" placeholder="${message}"></textarea></div>`,
    requests: ["/api/v0/chat_session/fetch_page", "/api/v0/chat/create_pow_challenge"],
  },
  {
    name: "chat",
    family: "copy of Kimi",
    body: () =>
      '<div class="chat-input"><div class="chat-input-editor" contenteditable="true" data-lexical-editor="true" role="textbox"></div></div><div class="send-button-container"><div class="send-button"></div></div>',
  },
  {
    name: "chat",
    family: "copy of Copilot",
    body: ({ message }) => `<textarea id="userInput" data-testid="composer-input" placeholder="${message}"></textarea>`,
  },
];

/** Those who sell access to others' models. */
export const RESELLER_PAGES: readonly WrittenPage[] = [
  {
    name: "a relay in Chinese",
    head: '<title>GPT、Claude、Gemini API 中转站</title><meta name="description" content="一站式聚合 OpenAI Claude Gemini">',
    body: () =>
      '<h1>官方 6 折，国内直连</h1><p>注册送额度，支持支付宝充值。把 base_url 换成我们的地址即可。</p><a href="/register?aff=a1">注册</a>',
  },
  {
    name: "a relay in English",
    head: "<title>One key for GPT-5, Claude and Gemini</title>",
    body: () =>
      '<h1>All-in-one API for ChatGPT, Claude, Gemini, DeepSeek</h1><p>Up to 60% off. Top up with USDT. OpenAI-compatible.</p><pre>base_url = "https://x/v1"</pre><table><tr><td>per 1M tokens</td></tr></table>',
  },
  {
    name: "a relay in Russian",
    head: "<title>ChatGPT и Claude без VPN</title>",
    body: ({ ask }) =>
      `<h1>ChatGPT, Claude, Midjourney в одном месте</h1><p>Работает из России. Пополнить баланс картой. Неофициальный.</p><textarea placeholder="${ask}"></textarea><p>Подключите API: base_url</p>`,
  },
  {
    name: "a price list",
    head: "<title>API for GPT-5, Claude and Gemini</title>",
    body: () =>
      "<h1>All models, one bill</h1><table><tr><td>gpt-5</td><td>$0.45 / 1M tokens</td></tr><tr><td>claude-sonnet</td><td>$1.10 / 1M tokens</td></tr></table><p>Up to 70% off. Top up with crypto.</p><button>Get API key</button>",
  },
  {
    name: "keys by messenger",
    head: "<title>Claude API keys</title>",
    body: () =>
      '<h1>Cheap Claude and GPT-5 API keys</h1><p>100% working, replaced if they die. Pay with USDT.</p><a href="https://t.me/somebody">Order on Telegram</a>',
  },
  {
    name: "keys by messenger, in Russian",
    head: "<title>Ключи и подписки</title>",
    body: () =>
      '<h1>Купить ChatGPT Plus, Claude Pro, Midjourney</h1><p>Без VPN, оплата российской картой.</p><a href="https://t.me/somebody">Заказать в Телеграм</a>',
  },
  {
    name: "a copy that is open to all",
    head: "<title>GPT 国内免费</title>",
    body: ({ message }) =>
      `<h1>ChatGPT 镜像站，无需翻墙</h1><p>免登录，免费使用 GPT</p><textarea placeholder="${message}"></textarea><button aria-label="发送"></button>`,
  },
  {
    name: "accounts by the month",
    head: "<title>Premium tools</title>",
    body: () =>
      "<h1>ChatGPT, Claude and Midjourney for less</h1><p>ChatGPT Plus account, Claude Pro account, Midjourney account. Shared account from $4. Cheaper than official. Contact us on WhatsApp to order.</p>",
  },
  {
    name: "shared accounts",
    head: "<title>ChatGPT Plus 共享账号 拼车</title>",
    body: () =>
      "<p>ChatGPT Plus 合租，无需翻墙，月卡，卡密自动发货，代充。</p><textarea placeholder='有问题？问我'></textarea><p>Claude 镜像站 base_url</p>",
  },
];

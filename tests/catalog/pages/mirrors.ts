import type { WrittenPage } from "./page.ts";

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

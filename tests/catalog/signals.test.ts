import { describe, expect, test } from "vitest";
import { judgePage } from "../../lib/catalog/signals.ts";
import { readPage } from "./signals/read-page.ts";

const HOST = "assistant.riverbend.example/";

describe("a self-hosted chat is known by its structure, whatever it is called", () => {
  test.each([
    [
      "Open WebUI",
      `<title>Riverbend Helper</title><link href="/static/custom.css"><script src="/static/loader.js"></script><div id="chat-input" contenteditable="true"></div><button id="send-message-button"></button>`,
      {},
    ],
    ["LibreChat", `<title>Bizu</title><textarea id="prompt-textarea" data-testid="text-input" placeholder="Message"></textarea>`, {}],
    [
      "NextChat",
      `<title>Desk</title><meta name="config" content="{&quot;a&quot;:1}"><textarea class="chat_chat-input__x1"></textarea>`,
      {},
    ],
    [
      "LobeChat",
      `<title>Studio</title><div class="acss-1x2y"></div>`,
      { urls: ["https://assistant.riverbend.example/trpc/lambda/session"], storageKeys: [] },
    ],
    ["LobeChat", `<title>Studio</title>`, { urls: ["https://assistant.riverbend.example/webapi/chat/openai"] }],
    ["New API", `<title>Gate</title><div id="root" class="notranslate" translate="no"><a href="/console/token">Tokens</a></div>`, {}],
    ["One API", `<title>Gate</title><a href="/topup">A</a><a href="/token">B</a><a href="/redemption">C</a>`, {}],
    [
      "ChatGPT Web",
      `<title>Some Question</title><div id="app"><div class="n-config-provider"><textarea></textarea></div></div>`,
      { storageKeys: ["chatStorage"] },
    ],
    ["ChatGPT Web", `<title>Some Question</title><div id="app"></div>`, { urls: ["https://assistant.riverbend.example/api/chat-process"] }],
    [
      "Dify",
      `<title>Ask HR</title><body data-api-prefix="https://assistant.riverbend.example/api" data-public-edition="SELF_HOSTED"></body>`,
      {},
    ],
    ["Flowise", `<title>Intake</title><flowise-fullchatbot></flowise-fullchatbot>`, {}],
    ["Flowise", `<title>Intake</title>`, { urls: ["https://assistant.riverbend.example/api/v1/prediction/7d1f"] }],
    ["AnythingLLM", `<title>Library</title>`, { urls: ["https://assistant.riverbend.example/api/workspace/staff/stream-chat"] }],
    ["Chatbot UI", `<title>Desk</title><meta name="description" content="Chabot UI PWA!">`, {}],
    ["Better ChatGPT", `<title>Desk</title><div id="root"></div><div id="modal-root"></div>`, { storageKeys: ["free-chat-gpt"] }],
    ["TypingMind", `<title>Desk</title><textarea data-element-id="chat-input-textbox"></textarea>`, {}],
    ["FastGPT", `<title>Desk</title>`, { urls: ["https://assistant.riverbend.example/api/core/chat/init"] }],
  ] as const)("%s: %s", (family, html, extra) => {
    expect(judgePage(readPage(HOST, html, extra))).toEqual({ kind: "panel", family });
  });
});

test("a vendor's own page on another host is a mirror", () => {
  const page = `<title>Chat</title><div id="prompt-textarea" contenteditable="true"></div>`;
  expect(judgePage(readPage(HOST, page, { urls: ["https://assistant.riverbend.example/backend-api/me"] }))).toEqual({
    kind: "mirror",
    family: "copy of ChatGPT",
  });
  expect(
    judgePage(readPage(HOST, page, { urls: ["https://assistant.riverbend.example/api/organizations/1/chat_conversations/2/completion"] }))
      .kind,
  ).toBe("mirror");
});

test("an unknown page that behaves like an AI chat is one", () => {
  const page = `<title>Zest</title><select><option>GPT-4o</option></select><textarea placeholder="Ask me anything"></textarea><p>Zest can make mistakes.</p>`;
  expect(judgePage(readPage(HOST, page))).toEqual({ kind: "chat" });
  expect(judgePage(readPage(HOST, page, { urls: ["http://localhost:11434/api/tags"] }))).toEqual({ kind: "local" });
});

test("a page that sells access to others' models is a reseller, with the signs that say so", () => {
  const page = `<title>ChatGPT, Claude and Gemini - all in one place</title><h1>One key for GPT-5, Claude, Gemini</h1>
    <p>Up to 60% off. Pay with USDT. Set OPENAI_BASE_URL to our address. Not affiliated with OpenAI.</p><a href="/register?aff=1x">Join</a>`;
  const kind = judgePage(readPage("api.zestmodels.example/", page));
  expect(kind).toMatchObject({ kind: "reseller", likely: true });
  expect(judgePage(readPage("gpt.zest.example/", "<title>ChatGPT 中转</title><p>充值 额度 国内直连</p>"))).toMatchObject({
    kind: "reseller",
  });
});

describe("an ordinary page that talks about AI is none", () => {
  test.each([
    [
      "news",
      "news.example/a",
      `<meta property="og:type" content="article"><title>ChatGPT, Claude and Gemini compared</title><p>${"ChatGPT ".repeat(40)} cheaper than official, redeem code, not affiliated with OpenAI</p>`,
    ],
    [
      "a paper",
      "papers.example/1",
      `<title>Claude and GPT-4 in social work</title><article><time datetime="2026-01-02"></time>GPT-4 can make mistakes</article>`,
    ],
    [
      "vendor documentation with an Ask AI box",
      "docs.zest.example/",
      `<title>Zest API: OpenAI-compatible</title><div id="inkeep-1"></div><textarea placeholder="Ask AI a question"></textarea><p>base_url. Answers are AI-generated.</p>`,
    ],
    ["a search", "www.google.de/search?q=chatgpt", `<title>chatgpt - Google</title><p>ChatGPT 中转 充值 额度 国内直连</p>`],
    ["a code host", "github.com/a/one-api", `<title>one-api: OpenAI 接口</title><p>中转 充值 额度 base_url</p>`],
    [
      "a contact form",
      "zest.example/contact",
      `<title>Contact</title><textarea placeholder="Ask us anything"></textarea><button aria-label="Send message">Send</button>`,
    ],
    [
      "a messenger",
      "chat.zest.example/",
      `<title>General</title><textarea placeholder="Message #general"></textarea><button aria-label="Send message"></button><p>did you try claude 4 or gpt-5?</p>`,
    ],
    [
      "a forum",
      "forum.zest.example/t/1",
      `<title>Is ChatGPT any good?</title><textarea placeholder="Write a reply"></textarea><p>GPT-4 can make mistakes</p>`,
    ],
    [
      "a gift card shop",
      "cards.example/",
      `<title>Game cards</title><p>Top up your balance. Redeem code. Up to 20% off.</p><a href="/?invite=1">x</a>`,
    ],
    [
      "a course",
      "learn.example/ai",
      `<title>Learn ChatGPT in one day</title><p>No registration. Unofficial course.</p><textarea placeholder="Your name"></textarea>`,
    ],
    [
      "a directory of tools",
      "tools.example/",
      `<title>Best AI tools: ChatGPT, Claude, Gemini</title><input placeholder="Search"><p>All the AI tools.</p>`,
    ],
    ["a cloud console", "cloud.example/console", `<title>Console</title><a href="/console">Home</a>`],
    ["a person called Claude", "claude-martin.example/", `<title>Claude Martin, pianist</title><p>Concerts</p>`],
  ] as const)("%s", (_, address, html) => {
    expect(judgePage(readPage(address, html))).toEqual({ kind: "ordinary" });
  });

  test("a support chat in the corner", () => {
    const chat = `<textarea placeholder="Ask a question"></textarea><p>Our AI can make mistakes</p>`;
    expect(judgePage(readPage("widget.zest.example/", chat, { widget: true }))).toEqual({ kind: "ordinary" });
  });
});

test("a long page of whatever words is judged in a time that grows with its length, not faster", () => {
  const fastest = (seed: string, times: number) => {
    const lines = `${seed}\n`.repeat(times);
    const page = readPage(HOST, `<title>GPT ${seed}</title><textarea placeholder="Message"></textarea>`);
    const runs = Array.from({ length: 6 }, () => {
      const started = performance.now();
      judgePage({ ...page, text: lines, labels: lines, links: lines, beside: lines });
      return performance.now() - started;
    });
    return Math.min(...runs);
  };
  // Eight times the length: about eight times as long, or sixty-four times where a pattern begins anew at every sign.
  for (const seed of [
    "充值 余额 微信 购买",
    "$1 / 1M tok claude gemini",
    "telegram gpt",
    "The food bank helps people.",
    "a b c d e f can may",
  ])
    expect([seed, fastest(seed, 2400) / Math.max(fastest(seed, 300), 0.3) < 30]).toEqual([seed, true]);
});

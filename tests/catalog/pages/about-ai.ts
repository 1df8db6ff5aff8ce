import type { WrittenPage } from "./page.ts";

const many = (text: string) => `<p>${`${text} `.repeat(30)}</p>`;

/** Ordinary pages that tell, teach or count something about AI. */
export const ABOUT_AI_PAGES: readonly WrittenPage[] = [
  {
    name: "news about AI with comments",
    path: "/2026/11/chatgpt-claude-gemini",
    head: '<title>ChatGPT, Claude and Gemini compared</title><meta property="og:type" content="article">',
    body: () =>
      `<article><time datetime="2026-11-02">2 Nov</time><h1>ChatGPT, Claude and Gemini compared</h1>${many("ChatGPT can make mistakes. It is cheaper than official plans, with redeem codes.")}</article><form><textarea name="comment" placeholder="Join the conversation"></textarea><button>Post comment</button></form>`,
  },
  {
    name: "news without any mark of an article",
    head: "<title>What ChatGPT means for food banks</title>",
    body: () =>
      `<h1>What ChatGPT means for food banks</h1>${many("GPT-5 and Claude can make mistakes, and are not affiliated with the food bank.")}<textarea placeholder="Add a comment"></textarea><button>Post</button>`,
  },
  {
    name: "documentation of a model",
    path: "/docs/quickstart",
    head: "<title>Quickstart - GPT-5 and Claude API</title>",
    body: () =>
      '<nav><a href="/docs/models">Models</a></nav><h1>Chat completions</h1><pre>base_url="https://api.example/v1"\nOPENAI_BASE_URL</pre><p>OpenAI-compatible. Top-up in the console.</p><input type="search" placeholder="Search docs"><textarea placeholder="Ask AI about the docs"></textarea><p>AI-generated answers can make mistakes.</p>',
  },
  {
    name: "prices of a maker of models",
    path: "/pricing",
    head: "<title>Pricing | Zest AI assistant</title>",
    body: () =>
      "<h1>Plans for teams</h1><p>GPT-5 class models. Credits roll over. Priced per 1M tokens.</p><button>Start free</button><button>Contact sales</button>",
  },
  {
    name: "a firm's front page that sells AI consulting, with a contact form",
    head: "<title>Zest - AI and ChatGPT consulting</title>",
    body: () =>
      '<h1>We help you use AI</h1><form><input type="text" autocomplete="name" placeholder="Name"><input type="email" placeholder="E-mail"><textarea placeholder="How can we help you with AI?"></textarea><button aria-label="Send message">Send message</button></form>',
  },
  {
    name: "a personal blog about prompts",
    path: "/blog/prompts",
    head: "<title>My favourite Claude prompts</title>",
    body: () =>
      `<h1>My favourite Claude prompts</h1>${many("Ask Claude Sonnet to be brief. Regenerate response if you must.")}<textarea placeholder="Leave a reply"></textarea><button>Reply</button>`,
  },
  {
    name: "a wiki article on language models",
    path: "/wiki/Large_language_model",
    head: "<title>Large language model - Wiki</title>",
    body: () =>
      `<h1>Large language model</h1>${many("GPT-4, Claude 3, Llama 3 may produce inaccurate text.")}<a href="/wiki/Talk">Talk</a>`,
  },
  {
    name: "the code of a chat program",
    path: "/someone/one-api",
    head: "<title>someone/one-api: OpenAI 接口聚合管理 tool, mirrored</title>",
    body: () =>
      `<h1>one-api</h1>${many("OpenAI, Claude, Gemini; 中转 充值 额度 base_url")}<a href="/someone/one-api/issues">Issues</a><a href="/someone/one-api/pulls">Pull requests</a>`,
  },
  {
    name: "questions and answers of a community on AI",
    path: "/ask",
    head: "<title>Ask the AI community</title>",
    body: () =>
      '<h1>Ask a question</h1><input type="text" placeholder="Title"><textarea placeholder="Ask your question in detail"></textarea><button>Post your question</button>',
  },
  {
    name: "a directory of AI tools",
    head: "<title>300 AI tools: ChatGPT, Claude, Gemini, Midjourney in one place</title>",
    body: () =>
      '<h1>All the AI tools</h1><input type="search" placeholder="Search tools"><a href="/tool/chatgpt?ref=x">ChatGPT</a><a href="/submit">Submit your tool</a>',
  },
  {
    name: "an AI policy of a charity, with feedback",
    head: "<title>Our policy on AI tools such as ChatGPT</title>",
    body: () =>
      `<h1>Our policy on AI</h1>${many("Do not enter case notes into ChatGPT. It can make mistakes.")}<textarea placeholder="Tell us what you think"></textarea><button>Send feedback</button>`,
  },
  {
    name: "a course with an exercise in writing prompts",
    path: "/lesson/3",
    head: "<title>Lesson 3: prompts - AI for charities</title>",
    body: () =>
      '<h1>Your turn</h1><p>Write a prompt that asks for a thank-you letter.</p><textarea placeholder="Write a prompt"></textarea><button>Check my answer</button>',
  },
  {
    name: "the front page of a maker of chats, with a picture of one",
    head: "<title>Zest - the AI assistant for teams</title>",
    body: () =>
      '<h1>Meet Zest</h1><div class="message user">Summarize this</div><div class="message assistant">Sure!</div><p>Zest can make mistakes.</p><button>Start free</button><input type="email" placeholder="Work e-mail">',
  },
  {
    name: "the code of a chat program, with its description",
    path: "/someone/better-chat",
    head: '<title>GitHub - someone/better-chat: A better ChatGPT UI</title><meta name="description" content="Self-hosted ChatGPT, Claude and Gemini UI. Contribute on GitHub.">',
    body: () =>
      `<nav><a href="/someone/better-chat/issues">Issues 12</a><a href="/someone/better-chat/pulls">Pull requests</a></nav><article>${many("Set OPENAI_BASE_URL and base_url. Supports GPT-5, Claude, Gemini. New chat. Regenerate response. Free, no login.")}</article><textarea placeholder="Leave a comment"></textarea>`,
  },
  {
    name: "an issue of a chat program",
    path: "/group/chat/-/work_items/4",
    head: "<title>Regenerate response fails with gpt-5 - Issue 4</title>",
    body: () =>
      '<h1>Regenerate response fails with gpt-5</h1><a href="/group/chat/-/merge_requests">Merge requests</a><div class="note user">It fails with Claude too</div><textarea aria-label="Comment" placeholder="Write a comment or drag your files here"></textarea><button>Comment</button><button>Close issue</button>',
  },
  {
    name: "a page of a vendor's status",
    head: "<title>Status - Zest AI</title>",
    body: () =>
      '<h1>All systems operational</h1><p>Chat completions API: operational. gpt-5: degraded. Claude 4: operational.</p><input type="email" placeholder="Subscribe">',
  },
  {
    name: "a research paper's page with a box for the reader",
    head: "<title>Scaling laws - Papers</title>",
    body: () =>
      `<h1>Scaling laws of GPT-4 and Claude</h1>${many("We study Llama 3.1 8B and Qwen 2.5 72B instruct.")}<textarea placeholder="Suggest an edit"></textarea><button>Cite</button><button>Download PDF</button>`,
  },
  {
    name: "a leaderboard of models",
    head: "<title>Leaderboard: GPT-5, Claude, Gemini, Llama</title>",
    body: () =>
      '<h1>Which model is best?</h1><select><option>Coding</option><option>Writing</option></select><table><tr><td>gpt-5</td><td>claude-opus</td><td>$1.25 per 1M tokens</td></tr></table><input type="search" placeholder="Filter models"><a href="/models/llama-3">Llama 3.1 8B</a>',
  },
  {
    name: "a comparison of prices of models",
    head: "<title>LLM API prices: GPT-5, Claude, Gemini compared</title>",
    body: () =>
      '<h1>LLM API prices</h1><table><tr><td>GPT-5</td><td>$1.25 per 1M tokens</td></tr><tr><td>Claude Sonnet</td><td>$3 per 1M tokens</td></tr></table><p>An independent project. Not affiliated with OpenAI.</p><input type="number" aria-label="Tokens">',
  },
  {
    name: "a job advertisement",
    head: "<title>Prompt engineer (GPT, Claude) - Jobs</title>",
    body: () =>
      '<h1>Prompt engineer</h1><p>You know GPT-5, Claude and Gemini.</p><textarea placeholder="Why do you want this job?"></textarea><input type="file"><button>Apply</button>',
  },
  {
    name: "a page of a person who is called Claude",
    head: "<title>Claude Dupont, avocat</title>",
    body: () =>
      '<h1>Claude Dupont</h1><p>Posez votre question, je réponds sous 24 heures.</p><textarea placeholder="Posez votre question"></textarea><input type="email"><button>Envoyer</button>',
  },
  {
    name: "a page that shows how to embed a chat",
    path: "/integrations/chat",
    head: "<title>Embed your assistant - Zest for developers</title>",
    body: () =>
      '<h1>Embed your assistant</h1><pre>&lt;deep-chat&gt;&lt;/deep-chat&gt; fetch("/v1/chat/completions")</pre><p>Works with GPT-5, Claude and Gemini. base_url.</p><textarea placeholder="Your feedback"></textarea><button>Copy code</button>',
  },
  {
    name: "a dashboard of one's own AI spending",
    head: "<title>Usage - Finance</title>",
    body: () =>
      '<h1>What we pay for software</h1><table><tr><td>ChatGPT Team</td><td>$300</td></tr><tr><td>Claude</td><td>$180</td></tr></table><textarea placeholder="Add a note for finance"></textarea><button>Export</button>',
  },
  {
    name: "editing an encyclopedia's page on ChatGPT",
    path: "/w/index.php?title=ChatGPT&action=edit",
    head: "<title>Editing ChatGPT - Encyclopedia</title>",
    body: () =>
      '<h1>Editing ChatGPT</h1><textarea aria-label="Wikitext source editor" style="width:800px;height:400px">ChatGPT is a chatbot. GPT-4o can make mistakes.</textarea><label>Edit summary</label><button>Publish changes</button><button>Show preview</button><a href="/wiki/Claude_3">Claude 3</a>',
  },
  {
    name: "a pool of prompts to copy",
    head: "<title>100 ChatGPT prompts for fundraisers</title>",
    body: () =>
      '<h1>100 ChatGPT prompts for fundraisers</h1><p>Copy a prompt and paste it into ChatGPT, Claude or Gemini.</p><button>Copy</button><button>Copy</button><textarea placeholder="Suggest a prompt"></textarea><button>Submit</button>',
  },
  {
    name: "a message to a person who is called Claude",
    head: "<title>Claude Martin | Network</title>",
    body: () =>
      '<h1>Claude Martin</h1><p>Social worker in Lyon</p><div contenteditable="true" aria-label="Message Claude Martin" role="textbox"></div><button aria-label="Send">Send</button><button>Connect</button><button>Follow</button>',
  },
];

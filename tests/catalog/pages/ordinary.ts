import type { WrittenPage } from "./page.ts";

const many = (text: string) => `<p>${`${text} `.repeat(30)}</p>`;

/** Ordinary pages that talk about AI, or have a box that is for something else. */
export const ORDINARY_PAGES: readonly WrittenPage[] = [
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
    name: "search results",
    path: "/search?q=chatgpt",
    head: "<title>chatgpt - search</title>",
    body: () =>
      '<form role="search"><textarea name="q" aria-label="Search">chatgpt</textarea></form><a href="https://chatgpt.com/">ChatGPT</a><p>ChatGPT 中转 充值 额度</p><a href="/x">New chat with GPT-5</a>',
  },
  {
    name: "a shop with a support chat in the corner",
    head: "<title>Zest shop</title>",
    body: () =>
      '<h1>Tents</h1><div style="position:fixed;right:10px;bottom:10px;width:360px;height:480px"><div class="chat-message bot">Hi, I am the AI assistant</div><div class="chat-message user">hello</div><textarea class="narrow" placeholder="Ask a question"></textarea><p>AI can make mistakes</p><button aria-label="Send message"></button></div>',
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
    name: "a forum thread",
    path: "/t/which-ai/17",
    head: "<title>Which AI do you use? - Volunteers' forum</title>",
    body: () =>
      `<h1>Which AI do you use?</h1>${many("I use GPT-5. Claude Opus is fine too; it can make mistakes.")}<textarea placeholder="Write a reply"></textarea><button>Reply</button><button>Quote</button>`,
  },
  {
    name: "writing an e-mail",
    head: "<title>New message - Mail</title>",
    body: () =>
      '<button>Compose</button><button>Inbox</button><button>Drafts</button><button>Help me write (AI)</button><input type="text" aria-label="To"><input type="text" aria-label="Subject" name="subject"><div contenteditable="true" aria-label="Message body"></div><button aria-label="Send">Send</button>',
  },
  {
    name: "a note in a donor database",
    head: "<title>Lopez, Maria - Donors</title>",
    body: () =>
      '<h1>Maria Lopez</h1><label>Note <textarea placeholder="Write a note"></textarea></label><button>Save</button><button>Summarize with AI</button>',
  },
  {
    name: "an editor of documents",
    head: "<title>Board minutes - Documents</title>",
    body: () =>
      '<button>File</button><button>Edit</button><button>Help me write</button><div contenteditable="true" role="textbox" aria-label="Document content" style="width:800px;height:600px"></div>',
  },
  {
    name: "a translation form",
    head: "<title>Translate</title>",
    body: () =>
      '<select><option>English</option></select><textarea placeholder="Enter text"></textarea><select><option>Spanish</option></select><textarea readonly></textarea><button>Translate</button>',
  },
  {
    name: "a playground for code",
    head: "<title>JS playground</title>",
    body: () =>
      '<div class="editor" contenteditable="true" role="textbox" aria-label="Editor content"></div><button>Run</button><button>Share</button><pre class="output"></pre>',
  },
  {
    name: "a messenger of a team",
    head: "<title>#general - Riverbend</title>",
    body: () =>
      '<nav><a>Channels</a><a>Direct messages</a></nav><div class="message user">did you try claude 4?</div><div class="message bot-message">Reminder: stand-up</div><div contenteditable="true" aria-label="Message #general"></div><button aria-label="Send"></button><button>New chat</button>',
  },
  {
    name: "a messenger of two",
    head: "<title>Chats</title>",
    body: () =>
      '<button>New chat</button><button>Video call</button><div class="message-out">hi</div><div class="message-in">GPT-5 can make mistakes lol</div><div contenteditable="true" aria-label="Type a message"></div><button aria-label="Send"></button>',
  },
  {
    name: "a counsellor's live chat",
    head: "<title>Talk to a counsellor</title>",
    body: () =>
      '<h1>You are talking to Ana</h1><div class="message visitor">hello</div><div class="message agent">hi, I am Ana</div><textarea placeholder="Type your message"></textarea><button aria-label="Send message"></button>',
  },
  {
    name: "a question to a librarian",
    head: "<title>Ask a librarian</title>",
    body: () =>
      '<h1>Ask a librarian</h1><form><input type="email"><textarea placeholder="Ask your question"></textarea><button>Submit</button></form>',
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
    name: "a course",
    head: "<title>Learn ChatGPT and Claude in a day</title>",
    body: () =>
      '<h1>Learn ChatGPT</h1><p>No registration needed. An independent project.</p><textarea placeholder="Your answer"></textarea><button>Check</button>',
  },
  {
    name: "gift cards",
    head: "<title>Game and gift cards</title>",
    body: () => '<h1>Top up in seconds</h1><p>Redeem code. Up to 20% off. Pay with USDT. 充值 卡密</p><a href="/?invite=1">Invite</a>',
  },
  {
    name: "an AI policy of a charity, with feedback",
    head: "<title>Our policy on AI tools such as ChatGPT</title>",
    body: () =>
      `<h1>Our policy on AI</h1>${many("Do not enter case notes into ChatGPT. It can make mistakes.")}<textarea placeholder="Tell us what you think"></textarea><button>Send feedback</button>`,
  },
  {
    name: "a help desk ticket",
    head: "<title>Ticket 4711 - Help desk</title>",
    body: () =>
      '<h1>Cannot open ChatGPT</h1><div class="message customer">It says blocked.</div><div class="message agent-message">Which browser?</div><textarea placeholder="Type your reply"></textarea><button>Reply all</button><button>Summarize</button>',
  },
  {
    name: "a person who answers questions",
    head: "<title>Ask me anything - Ana Ortiz</title>",
    body: () => '<h1>Ask me anything</h1><textarea placeholder="Ask me anything"></textarea><button>Send</button>',
  },
  {
    name: "a course with an exercise in writing prompts",
    path: "/lesson/3",
    head: "<title>Lesson 3: prompts - AI for charities</title>",
    body: () =>
      '<h1>Your turn</h1><p>Write a prompt that asks for a thank-you letter.</p><textarea placeholder="Write a prompt"></textarea><button>Check my answer</button>',
  },
  {
    name: "a social network",
    head: "<title>Home</title>",
    body: () =>
      '<div contenteditable="true" aria-label="What\'s on your mind?"></div><button>Post</button><article>I asked ChatGPT and it can make mistakes</article><a href="/p/1">Claude 4 is out</a>',
  },
  {
    name: "the front page of a maker of chats, with a picture of one",
    head: "<title>Zest - the AI assistant for teams</title>",
    body: () =>
      '<h1>Meet Zest</h1><div class="message user">Summarize this</div><div class="message assistant">Sure!</div><p>Zest can make mistakes.</p><button>Start free</button><input type="email" placeholder="Work e-mail">',
  },
  {
    name: "an editor with AI behind a key",
    head: "<title>Minutes</title>",
    body: () =>
      `<div contenteditable="true" data-placeholder="Press space for AI, '/' for commands"></div><button>Ask AI</button><button>Share</button>`,
  },
  {
    name: "a survey",
    head: "<title>Survey on AI at work</title>",
    body: () =>
      '<h1>How do you use AI?</h1><label>Which tools?</label><select><option>ChatGPT</option><option>Copilot</option></select><textarea placeholder="Tell us more"></textarea><button>Next</button>',
  },
];

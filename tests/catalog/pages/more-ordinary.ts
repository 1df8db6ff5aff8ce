import type { WrittenPage } from "./page.ts";

const many = (text: string) => `<p>${`${text} `.repeat(20)}</p>`;

/** Ordinary pages of kinds that a person's day is full of: each has a box, talks about AI, or both. */
export const MORE_ORDINARY_PAGES: readonly WrittenPage[] = [
  {
    name: "a bank with an assistant in the page",
    head: "<title>Help and contact - Riverside Bank</title>",
    body: () =>
      '<h1>How can we help?</h1><input type="search" placeholder="Search help"><section class="virtual-assistant"><div class="message agent">Hello, I am Ella, your virtual assistant.</div><textarea placeholder="Type your question"></textarea><button>Send</button><p>Do not share your PIN. Ella cannot see your account.</p></section><a href="/branches">Find a branch</a>',
  },
  {
    name: "a customer's chat with a shop's people",
    head: "<title>Live chat - Zest outdoor</title>",
    body: () =>
      '<h1>Chat with us</h1><p>You are number 3 in the queue.</p><div class="chat-message visitor">Where is my parcel?</div><div class="chat-message operator">Let me look</div><textarea class="chat-input" placeholder="Type a message..."></textarea><button aria-label="Send message"></button><button>End chat</button><button>E-mail transcript</button>',
  },
  {
    name: "a help centre with a bot before its people",
    head: "<title>Contact support</title>",
    body: () =>
      '<h1>Contact support</h1><div class="bot-message">Choose a topic</div><button>Billing</button><button>Delivery</button><textarea placeholder="Describe your problem"></textarea><button>Talk to a person</button><a href="/tickets">My tickets</a>',
  },
  {
    name: "a search engine with an AI summary",
    path: "/?q=food+bank",
    head: "<title>food bank - Finder</title>",
    body: () =>
      '<form action="/"><input name="q" type="text" value="food bank" style="width:500px" aria-label="Search"></form><section><h2>AI overview</h2><p>AI-generated. Food banks collect food. Check important info.</p></section><ol><li><a href="https://foodbank.example">Food bank</a></li></ol>',
  },
  {
    name: "the start page of a search engine",
    head: "<title>Finder</title>",
    body: () =>
      '<form action="/search"><textarea name="q" placeholder="Search the web or ask anything"></textarea><button>Search</button></form><a href="/images">Images</a><a href="/ai">AI mode</a>',
  },
  {
    name: "a translator of text and documents",
    head: "<title>Translate text with AI</title>",
    body: () =>
      '<select aria-label="From"><option>Detect language</option></select><select aria-label="To"><option>Spanish</option></select><textarea aria-label="Source text" placeholder="Type to translate"></textarea><div aria-label="Translation" role="textbox" aria-readonly="true"></div><button>Swap languages</button>',
  },
  {
    name: "a school's portal with an assignment",
    path: "/course/view?id=12",
    head: "<title>Essay 2: is AI a friend? - School portal</title>",
    body: () =>
      '<h1>Essay 2: is AI a friend?</h1><p>Discuss what ChatGPT gets wrong. Due Friday.</p><div contenteditable="true" class="editor_atto_content" aria-label="Online text"></div><button>Save changes</button><button>Submit assignment</button><a href="/grades">Grades</a>',
  },
  {
    name: "a quiz with a text question",
    head: "<title>Quiz: artificial intelligence</title>",
    body: () =>
      '<h1>Question 3</h1><p>What is a large language model?</p><textarea placeholder="Enter your answer"></textarea><button>Check</button><button>Next question</button>',
  },
  {
    name: "an editor of web pages",
    path: "/wp-admin/post-new.php",
    head: "<title>Add new post - Riverbend</title>",
    body: () =>
      '<button>Publish</button><button>Preview</button><h1 contenteditable="true" aria-label="Add title"></h1><div contenteditable="true" aria-label="Add default block" data-placeholder="Type / to choose a block"></div><button>Generate with AI</button><button>Excerpt</button>',
  },
  {
    name: "an editor of newsletters with an AI button",
    head: "<title>Campaign - Mailer</title>",
    body: () =>
      '<label>Subject line <input type="text" name="subject" style="width:500px"></label><button>Write with AI</button><div contenteditable="true" aria-label="Email content"></div><button>Send test</button><button>Schedule</button>',
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
    name: "comments under a film",
    head: "<title>How I use ChatGPT - video</title>",
    body: () =>
      `<h1>How I use ChatGPT and Claude</h1><div contenteditable="true" aria-label="Add a comment..."></div><button>Comment</button><div class="comment">${"GPT-5 can make mistakes ".repeat(5)}</div><button>Reply</button><a href="/watch?v=1">Claude 4 in ten minutes</a>`,
  },
  {
    name: "a team's messenger with an assistant among the people",
    head: "<title>Ella (AI) - Riverbend - Messenger</title>",
    body: () =>
      '<nav><a>Channels</a><a>Direct messages</a><a>Threads</a></nav><button>Huddle</button><div class="c-message user">hi Ella</div><div class="c-message bot">Hello</div><div contenteditable="true" aria-label="Message to Ella"></div><button aria-label="Send now"></button>',
  },
  {
    name: "a community's chat room",
    head: "<title>AI lounge - Rooms</title>",
    body: () =>
      '<button>Invite people</button><button>Members</button><div class="message user">which llama 3 quant?</div><div class="message user">Q4 is fine</div><div contenteditable="true" aria-label="Message #ai-lounge" role="textbox"></div>',
  },
  {
    name: "texting from the computer",
    head: "<title>Messages for web</title>",
    body: () =>
      '<a href="/new">Start chat</a><div class="message incoming">See you at 5</div><div class="message outgoing">ok</div><textarea placeholder="Text message" aria-label="Text message"></textarea><button aria-label="Send SMS message"></button>',
  },
  {
    name: "webmail that drafts with AI",
    head: "<title>Inbox (3) - Mail</title>",
    body: () =>
      '<button>New mail</button><a>Inbox</a><a>Sent items</a><a>Drafts</a><button>Draft with Copilot</button><div contenteditable="true" aria-label="Message body, press Alt+F10 to exit"></div><input aria-label="To" type="text"><input aria-label="Add a subject" type="text"><button aria-label="Send"></button>',
  },
  {
    name: "an online shop that asks what one is looking for",
    head: "<title>Zest - tents, boots, stoves</title>",
    body: () =>
      '<input type="text" name="search_query" placeholder="What are you looking for?" style="width:500px"><button>Cart</button><h1>Autumn sale: up to 50% off</h1><p>Redeem code AUTUMN. Top up your gift card.</p><button>Add to cart</button>',
  },
  {
    name: "an online shop that sells books about AI",
    head: "<title>ChatGPT for beginners, Claude in a week, Gemini at work - Books</title>",
    body: () =>
      '<h1>Books on AI</h1><p>ChatGPT for beginners, $12. All three in one bundle: save 20%. Gift cards and redeem codes.</p><button>Add to cart</button><textarea placeholder="Write a review"></textarea><button>Ask the seller</button>',
  },
  {
    name: "a question to the seller of a thing",
    head: "<title>Used laptop - Market</title>",
    body: () =>
      '<h1>Used laptop</h1><button>Is this still available?</button><textarea placeholder="Ask the seller a question"></textarea><button>Send message</button><p>Meet in person. Pay in cash.</p>',
  },
  {
    name: "a page of prices of a phone company",
    head: "<title>Top-up and plans</title>",
    body: () =>
      "<h1>Top-up</h1><p>Top-up from 5. Unlimited texts. Cheaper than your plan. Redeem code. No registration.</p><button>Pay</button>",
  },
  {
    name: "a form for a grant",
    head: "<title>Application: AI for good fund</title>",
    body: () =>
      '<h1>AI for good fund</h1><form><label>Describe your project <textarea placeholder="Describe your project in 300 words"></textarea></label><label>What would you do with the money? <textarea></textarea></label><input type="email" placeholder="E-mail"><button>Save and continue</button></form>',
  },
  {
    name: "a form without an e-mail that asks for a description",
    head: "<title>Report a pothole</title>",
    body: () =>
      '<h1>Report a pothole</h1><textarea placeholder="Describe what you saw and where"></textarea><button>Add a photo</button><button>Submit report</button>',
  },
  {
    name: "a doctor's questionnaire with a chat look",
    head: "<title>Symptom questions</title>",
    body: () =>
      '<div class="bubble question">How long have you had the cough?</div><button>Days</button><button>Weeks</button><textarea placeholder="Tell us more (optional)"></textarea><button>Continue</button>',
  },
  {
    name: "a board of tasks",
    head: "<title>Sprint 12 - Board</title>",
    body: () =>
      '<h1>Try out Claude for minutes</h1><div contenteditable="true" role="textbox" aria-label="Description" data-placeholder="Add a description..."></div><textarea placeholder="Ask a question or post an update..."></textarea><button>Comment</button><button>Assign</button><button>Due date</button>',
  },
  {
    name: "a table in the cloud",
    head: "<title>AI pilot budget - Sheets</title>",
    body: () =>
      '<button>File</button><button>Insert</button><button>Help me organize</button><div contenteditable="true" role="textbox" aria-label="Formula bar" style="width:700px"></div><canvas width="900" height="500"></canvas>',
  },
  {
    name: "a whiteboard",
    head: "<title>Retro - Board</title>",
    body: () =>
      '<button>Sticky note</button><button>Ask AI</button><div contenteditable="true" data-placeholder="Type something"></div><canvas width="900" height="500"></canvas>',
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
    name: "a crisis line's chat",
    head: "<title>Crisis chat - you are not alone</title>",
    body: () =>
      '<h1>Chat with a volunteer</h1><p>Real people answer, every day from 4 pm.</p><div class="chat-message visitor">hi</div><div class="chat-message counselor">Hi, I am Sam. How can I help you today?</div><textarea placeholder="Type your message..."></textarea><button aria-label="Send message"></button><button>Leave chat</button>',
  },
  {
    name: "an online meeting with its chat",
    head: "<title>Weekly meeting</title>",
    body: () =>
      '<button>Mute</button><button>Share screen</button><button>Participants</button><button>Leave</button><div class="chat-item">Ana: hi</div><textarea placeholder="Send a message to everyone"></textarea><button aria-label="Send message"></button><button>AI companion</button>',
  },
  {
    name: "a dating site's chat",
    head: "<title>Ben, 34 - Matches</title>",
    body: () =>
      '<a>Matches</a><button>Unmatch</button><div class="msg msg--mine">hey</div><div class="msg msg--theirs">hey you</div><textarea placeholder="Type a message"></textarea><button aria-label="Send">Send</button>',
  },
  {
    name: "a page that shows how to embed a chat",
    path: "/integrations/chat",
    head: "<title>Embed your assistant - Zest for developers</title>",
    body: () =>
      '<h1>Embed your assistant</h1><pre>&lt;deep-chat&gt;&lt;/deep-chat&gt; fetch("/v1/chat/completions")</pre><p>Works with GPT-5, Claude and Gemini. base_url.</p><textarea placeholder="Your feedback"></textarea><button>Copy code</button>',
  },
  {
    name: "a bot's page in a messenger, for people",
    head: '<title>Telegram: Contact @riverbend_news</title><meta property="og:title" content="Riverbend news">',
    body: () => '<a href="tg://resolve?domain=riverbend_news">Send message</a><p>News of the shelter. Claude was here.</p>',
  },
  {
    name: "a reseller of office software with many brands",
    head: "<title>Software licences: Office, Adobe, Windows keys</title>",
    body: () =>
      "<h1>Keys in minutes</h1><p>Redeem code by e-mail. Up to 70% off. Pay with PayPal or USDT. Ask us about ChatGPT.</p><button>Add to cart</button>",
  },
  {
    name: "a dashboard of one's own AI spending",
    head: "<title>Usage - Finance</title>",
    body: () =>
      '<h1>What we pay for software</h1><table><tr><td>ChatGPT Team</td><td>$300</td></tr><tr><td>Claude</td><td>$180</td></tr></table><textarea placeholder="Add a note for finance"></textarea><button>Export</button>',
  },
  {
    name: "a donor form with a message",
    head: "<title>Give today</title>",
    body: () =>
      '<h1>Give today</h1><button>$25</button><button>$50</button><textarea placeholder="Leave a message for the team"></textarea><input type="text" autocomplete="cc-number" placeholder="Card number"><button>Donate</button>',
  },
  {
    name: "a library's chat that hands over to people, under a name that says AI",
    head: "<title>AskIt - university library</title>",
    body: () =>
      '<h1>AskIt</h1><p>Librarians answer from 9 to 5.</p><form><textarea placeholder="Ask a librarian anything"></textarea><input type="email" placeholder="Your e-mail"><button>Send</button></form>',
  },
  {
    name: "a whole page of customer support that a bot begins",
    head: "<title>Chat with Zest support</title>",
    body: () =>
      '<h1>Chat with us</h1><div class="message bot">Hello! Choose a topic or write to me.</div><div class="message user">My parcel</div><button>Talk to an agent</button><textarea class="chatbot-input" placeholder="Type your message..."></textarea><button aria-label="Send message"></button><button>End chat</button>',
  },
  {
    name: "talk under a stream about ChatGPT",
    head: "<title>Building with ChatGPT, live - streams</title>",
    body: () =>
      '<h1>Building with ChatGPT, live</h1><div class="chat-line__message">gpt-5 is slow today</div><textarea class="chat-input" placeholder="Send a message" aria-label="Send a message"></textarea><button aria-label="Send">Chat</button><button>Follow</button><button>Subscribe</button>',
  },
  {
    name: "editing an encyclopedia's page on ChatGPT",
    path: "/w/index.php?title=ChatGPT&action=edit",
    head: "<title>Editing ChatGPT - Encyclopedia</title>",
    body: () =>
      '<h1>Editing ChatGPT</h1><textarea aria-label="Wikitext source editor" style="width:800px;height:400px">ChatGPT is a chatbot. GPT-4o can make mistakes.</textarea><label>Edit summary</label><button>Publish changes</button><button>Show preview</button><a href="/wiki/Claude_3">Claude 3</a>',
  },
  {
    name: "a shop for pictures and prints",
    head: "<title>Print your photos</title>",
    body: () =>
      '<h1>Print your photos</h1><label>Aspect ratio</label><select><option>3:2</option></select><textarea placeholder="Describe the frame that you want"></textarea><button>Add to cart</button>',
  },
  {
    name: "a maker of invoices",
    head: "<title>Invoices</title>",
    body: () =>
      '<h1>New invoice</h1><textarea placeholder="Describe the item"></textarea><button>Generate</button><label>Due date</label><label>Tax</label>',
  },
  {
    name: "a pool of prompts to copy",
    head: "<title>100 ChatGPT prompts for fundraisers</title>",
    body: () =>
      '<h1>100 ChatGPT prompts for fundraisers</h1><p>Copy a prompt and paste it into ChatGPT, Claude or Gemini.</p><button>Copy</button><button>Copy</button><textarea placeholder="Suggest a prompt"></textarea><button>Submit</button>',
  },
  {
    name: "a hotel with a summary of what guests said",
    head: "<title>Harbour hotel - rooms and prices</title>",
    body: () =>
      '<h1>Harbour hotel</h1><textarea placeholder="Ask a question about the property"></textarea><button>Submit your question</button><h2>What guests say</h2><p>Friendly and clean. AI-generated from the text of 214 reviews.</p><button>Reserve</button>',
  },
  {
    name: "rooms of a federation of chats, one of them about models",
    head: "<title>Local models - Rooms</title>",
    body: () =>
      '<button aria-label="llama 3 talk, 2 unread messages">llama 3 talk</button><button>Start chat</button><button>Room info</button><button aria-label="Video call"></button><div class="message user">Q4 is fine</div><div contenteditable="true" aria-label="Send a message…" role="textbox"></div><button aria-label="Send message"></button>',
  },
  {
    name: "a message to a person who is called Claude",
    head: "<title>Claude Martin | Network</title>",
    body: () =>
      '<h1>Claude Martin</h1><p>Social worker in Lyon</p><div contenteditable="true" aria-label="Message Claude Martin" role="textbox"></div><button aria-label="Send">Send</button><button>Connect</button><button>Follow</button>',
  },
  {
    name: "questions for a meeting of all staff",
    head: "<title>All-staff meeting: questions</title>",
    body: () =>
      '<h1>Questions</h1><p>What shall we do about AI?</p><textarea placeholder="Type your question"></textarea><button>Send</button><button>Upvote</button><label>Your name (optional)</label>',
  },
  {
    name: "a desk for requests",
    head: "<title>Help desk portal</title>",
    body: () =>
      '<h1>What can we help you with?</h1><input type="text" style="width:500px" placeholder="What can we help you with?"><a href="/portal/1">Get access to ChatGPT</a><a href="/portal/2">Report a broken laptop</a>',
  },
];

import type { WrittenPage } from "./page.ts";

const many = (text: string) => `<p>${`${text} `.repeat(30)}</p>`;

/** Ordinary pages on which people talk with people, or with a firm's bot that is no AI chat. */
export const TALK_PAGES: readonly WrittenPage[] = [
  {
    name: "a forum thread",
    path: "/t/which-ai/17",
    head: "<title>Which AI do you use? - Volunteers' forum</title>",
    body: () =>
      `<h1>Which AI do you use?</h1>${many("I use GPT-5. Claude Opus is fine too; it can make mistakes.")}<textarea placeholder="Write a reply"></textarea><button>Reply</button><button>Quote</button>`,
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
    name: "a social network",
    head: "<title>Home</title>",
    body: () =>
      '<div contenteditable="true" aria-label="What\'s on your mind?"></div><button>Post</button><article>I asked ChatGPT and it can make mistakes</article><a href="/p/1">Claude 4 is out</a>',
  },
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
    name: "a doctor's questionnaire with a chat look",
    head: "<title>Symptom questions</title>",
    body: () =>
      '<div class="bubble question">How long have you had the cough?</div><button>Days</button><button>Weeks</button><textarea placeholder="Tell us more (optional)"></textarea><button>Continue</button>',
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
    name: "a bot's page in a messenger, for people",
    head: '<title>Telegram: Contact @riverbend_news</title><meta property="og:title" content="Riverbend news">',
    body: () => '<a href="tg://resolve?domain=riverbend_news">Send message</a><p>News of the shelter. Claude was here.</p>',
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
    name: "rooms of a federation of chats, one of them about models",
    head: "<title>Local models - Rooms</title>",
    body: () =>
      '<button aria-label="llama 3 talk, 2 unread messages">llama 3 talk</button><button>Start chat</button><button>Room info</button><button aria-label="Video call"></button><div class="message user">Q4 is fine</div><div contenteditable="true" aria-label="Send a message…" role="textbox"></div><button aria-label="Send message"></button>',
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

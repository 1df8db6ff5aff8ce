import type { WrittenPage } from "./page.ts";

/** Ordinary pages that search or sell something, or take money for it. */
export const MARKET_PAGES: readonly WrittenPage[] = [
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
    name: "gift cards",
    head: "<title>Game and gift cards</title>",
    body: () => '<h1>Top up in seconds</h1><p>Redeem code. Up to 20% off. Pay with USDT. 充值 卡密</p><a href="/?invite=1">Invite</a>',
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
    name: "a reseller of office software with many brands",
    head: "<title>Software licences: Office, Adobe, Windows keys</title>",
    body: () =>
      "<h1>Keys in minutes</h1><p>Redeem code by e-mail. Up to 70% off. Pay with PayPal or USDT. Ask us about ChatGPT.</p><button>Add to cart</button>",
  },
  {
    name: "a donor form with a message",
    head: "<title>Give today</title>",
    body: () =>
      '<h1>Give today</h1><button>$25</button><button>$50</button><textarea placeholder="Leave a message for the team"></textarea><input type="text" autocomplete="cc-number" placeholder="Card number"><button>Donate</button>',
  },
  {
    name: "a shop for pictures and prints",
    head: "<title>Print your photos</title>",
    body: () =>
      '<h1>Print your photos</h1><label>Aspect ratio</label><select><option>3:2</option></select><textarea placeholder="Describe the frame that you want"></textarea><button>Add to cart</button>',
  },
  {
    name: "a hotel with a summary of what guests said",
    head: "<title>Harbour hotel - rooms and prices</title>",
    body: () =>
      '<h1>Harbour hotel</h1><textarea placeholder="Ask a question about the property"></textarea><button>Submit your question</button><h2>What guests say</h2><p>Friendly and clean. AI-generated from the text of 214 reviews.</p><button>Reserve</button>',
  },
];

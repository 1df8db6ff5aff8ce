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

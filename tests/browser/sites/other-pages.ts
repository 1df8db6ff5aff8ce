import { frame, type HtmlPage } from "./chat-page.ts";

/** News about an AI tool: an ordinary page. */
export function newsPage(): HtmlPage {
  return article(
    "Libraries teach seniors to use ChatGPT",
    `<p class="by">Valley Courier, Tuesday</p><p>Three branch libraries have begun weekly classes on ChatGPT, Claude and other AI chatbots. “People ask
how to write a letter to the council, and what they should never type in,” says the organiser.</p><p>Each class ends with a reminder: the assistant
does not know the facts, and someone else's private details are not yours to share.</p><h2>Comments</h2><form><textarea rows="3" placeholder="Add a comment"
aria-label="Comment"></textarea></form>`,
  );
}

/** Search results that name AI tools: an ordinary page. */
export function searchPage(): HtmlPage {
  return article(
    "chatgpt for nonprofits - Search",
    `<form><input value="chatgpt for nonprofits" aria-label="Search"></form><p><a href="https://chatgpt.com/">ChatGPT</a><br>Ask anything.</p>
<p><a href="https://news.example/">Libraries teach seniors to use ChatGPT</a><br>Valley Courier</p>`,
  );
}

/** Sells access to other vendors' models. */
export function resellerPage(): HtmlPage {
  return article(
    "AiHubMix: every model, one key",
    `<p>GPT, Claude, Gemini and DeepSeek through one OpenAI-compatible API. No waiting list, no region check.</p><div class="plans"><div><b>Starter</b>
<p>$5 top-up<br>40% off the official price</p></div><div><b>Team</b><p>$50 top-up<br>55% off the official price</p></div></div>
<pre>base_url = "https://aihubmix.com/v1"</pre><form><textarea rows="3" placeholder="Try a prompt" aria-label="Prompt"></textarea></form>`,
  );
}

/** Ordinary at /dashboard, an AI tool at /copilot, without a page load between them. */
export function githubPage(): HtmlPage {
  const body = `<div class="article"><p><a data-view href="/dashboard">Dashboard</a> · <a data-view href="/copilot">Copilot</a></p>
<section id="dashboard"><h1>Dashboard</h1><p>Recent repositories: riverbend-website, intake-form.</p></section>
<section id="copilot" hidden><h1>Copilot</h1><div class="messages" role="log"></div><div class="composer"></div></section></div>`;
  return { html: frame("GitHub", body, "github") };
}

/** An ordinary page that embeds an AI tool from another site. */
export function embedPage(): HtmlPage {
  return article("Staff intranet", `<p>Ask the assistant:</p><iframe src="https://chatgpt.com/" title="Assistant"></iframe>`);
}

/** Where a person who tries the demo begins. */
export function startPage(): HtmlPage {
  return article(
    "Try Handrail",
    `<p>These tabs are played by your own machine under their real names. Nothing leaves it. The policy is that of the made-up Riverbend Shelter.</p><ol>
<li>Copy the text below and paste it at <a href="https://chatgpt.com/">chatgpt.com</a>, an approved tool: it asks first, and offers to remove the number.</li>
<li>Open <a href="https://grok.com/">grok.com</a>, which the policy does not list, and <a href="https://chat.deepseek.com/">chat.deepseek.com</a>, which it prohibits.</li>
<li>Open <a href="https://aihubmix.com/">aihubmix.com</a>, a reseller, and <a href="https://news.example/">news.example</a>, ordinary news.</li>
<li>Open Handrail behind the puzzle piece in the toolbar: it shows the policy and this page's place in it.</li></ol><pre>Maria Lopez, SSN 219-09-9999, moved in on Monday.</pre>`,
  );
}

function article(title: string, content: string): HtmlPage {
  return { html: frame(title, `<main class="article"><h1>${title}</h1>${content}</main>`) };
}

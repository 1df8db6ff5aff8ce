import { chatPage, frame, type HtmlPage } from "./sites/chat-page.ts";
import { embedPage, githubPage, newsPage, resellerPage, searchPage, startPage } from "./sites/other-pages.ts";
import { serviceWorkerPage } from "./sites/worker-pages.ts";

import { writtenPage } from "./sites/written-pages.ts";

/** The composers of tests/pages/composers, by file name. */
export const COMPOSERS = [
  "textarea",
  "react-form",
  "react-div-button",
  "contenteditable",
  "prosemirror",
  "tiptap",
  "lexical",
  "quill",
  "ctrl-enter",
  "form-input",
  "shadow-open",
  "shadow-closed",
  "slate",
  "draft",
  "ckeditor",
  "codemirror",
  "iframe",
] as const;
export type ComposerName = (typeof COMPOSERS)[number];

/** Those with a model of their own. Their laws are a file of their own, so that two browsers share the work. */
export const EDITORS: readonly ComposerName[] = ["prosemirror", "tiptap", "lexical", "quill", "slate", "draft", "ckeditor", "codemirror"];

// Who uses which editor: the projects' own public adapters, 2026.
const CHATS: Readonly<Record<string, readonly [brand: string, composer: ComposerName]>> = {
  "chatgpt.com": ["ChatGPT", "prosemirror"],
  "claude.ai": ["Claude", "tiptap"],
  "www.perplexity.ai": ["Perplexity", "lexical"],
  "perplexity.ai": ["Perplexity", "lexical"],
  "gemini.google.com": ["Gemini", "quill"],
  "copilot.microsoft.com": ["Copilot", "textarea"],
  "m365.cloud.microsoft": ["Microsoft 365 Copilot", "lexical"],
  "chat.deepseek.com": ["DeepSeek", "react-div-button"],
  "grok.com": ["Grok", "tiptap"],
  "chat.mistral.ai": ["Le Chat", "prosemirror"],
  "poe.com": ["Poe", "react-form"],
  "aistudio.google.com": ["Google AI Studio", "ctrl-enter"],
  "www.meta.ai": ["Meta AI", "contenteditable"],
  "duck.ai": ["Duck.ai", "form-input"],
};

const OTHERS: Readonly<Record<string, () => HtmlPage>> = {
  "news.example": newsPage,
  "search.example": searchPage,
  "aihubmix.com": resellerPage,
  "github.com": githubPage,
  "intranet.example": embedPage,
  "start.example": startPage,
};

/** The page at `host` and `path`. `/composer/<name>` is that editor on any host; `strict` serves a chat under the strictest policy it can live with. */
export function pageFor(host: string, path: string, strict: boolean): HtmlPage {
  if (path === "/uploads") return { html: frame("Uploads", "", "uploads") };
  if (path === "/with-service-worker") return serviceWorkerPage();
  const named = COMPOSERS.find((name) => path === `/composer/${name}`);
  const chat = CHATS[host];
  if (named !== undefined) return chatPage(chat?.[0] ?? "Assistant", named, strict);
  if (chat !== undefined) return chatPage(chat[0], chat[1], strict);
  const written = writtenPage(host);
  if (written !== undefined) return written;
  // A host that no list knows: an AI tool nobody has heard of yet.
  return OTHERS[host]?.() ?? chatPage("QuickBrief", "react-form", strict);
}

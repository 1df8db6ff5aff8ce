import type { WrittenPage } from "./page.ts";

/** The outlines of programs that people install for themselves, by the name of their family: what stays when somebody gives them another title. */
export const FAMILY_PAGES: readonly (WrittenPage & { readonly family: string })[] = [
  {
    name: "fresh chat",
    family: "Open WebUI",
    head: '<link rel="stylesheet" href="/static/custom.css"><script src="/static/loader.js" defer></script>',
    bodyAttributes: 'data-sveltekit-preload-data="hover"',
    body: ({ ask, newChat, send }) =>
      `<nav><button id="sidebar-new-chat-button">${newChat}</button></nav><div id="chat-container"><form><div id="chat-input-container"><div id="chat-input" class="tiptap ProseMirror" contenteditable="true"><p data-placeholder="${ask}"></p></div></div><button id="send-message-button" aria-label="${send}"></button></form></div>`,
    requests: ["/api/config", "/api/v1/chats/?page=1", "/api/v1/auths/"],
  },
  {
    name: "splash screen before it has drawn",
    family: "Open WebUI",
    head: '<link rel="icon" href="/static/favicon.png"><script src="/static/loader.js" defer></script>',
    htmlAttributes: 'class="dark"',
    body: () =>
      '<div id="splash-screen"><img id="logo" src="/static/splash.png"><div id="logo-her"></div><div id="progress-background"></div></div>',
  },
  {
    name: "fresh chat",
    family: "LibreChat",
    body: ({ message, send }) =>
      `<div id="root"><form><textarea id="prompt-textarea" data-testid="text-input" placeholder="${message}"></textarea><button id="send-button" aria-label="${send}" data-testid="send-button"></button></form></div>`,
    requests: ["/api/endpoints", "/api/convos?cursor="],
    storageKeys: ["color-theme"],
  },
  {
    name: "fresh chat",
    family: "NextChat",
    head: '<meta name="config" content="{&quot;isServer&quot;:true}"><script src="/serviceWorkerRegister.js" defer></script>',
    body: ({ message, send }) =>
      `<div class="home_container__yTq1z"><div class="home_sidebar__fYQ2o"></div><div class="chat_chat-input-panel__r1"><textarea id="chat-input" class="chat_chat-input__PQ_oF" placeholder="${message}"></textarea><button class="button_icon-button__x">${send}</button></div></div>`,
    storageKeys: ["chat-next-web-store"],
  },
  {
    name: "fresh chat",
    family: "LobeChat",
    head: '<meta name="apple-mobile-web-app-title" content="Desk">',
    body: ({ message }) =>
      `<div class="acss-1x2y3z"><div class="acss-9aa"><div contenteditable="true" aria-label="${message}"></div></div></div>`,
    requests: ["/trpc/lambda/session.getGroupedSessions", "/webapi/models/openai"],
    storageKeys: ["LOBE_GLOBAL"],
  },
  {
    name: "console",
    family: "New API",
    head: '<meta name="google" content="notranslate">',
    body: () =>
      '<div id="root" class="notranslate" translate="no"><aside><a href="/console">A</a><a href="/console/token">B</a><a href="/console/topup">C</a><a href="/console/log">D</a></aside><main><table></table></main></div>',
    requests: ["/api/status", "/api/user/self"],
  },
  {
    name: "front page",
    family: "New API",
    body: () =>
      '<div id="root" class="notranslate" translate="no"><nav><a href="/">A</a><a href="/console">B</a><a href="/pricing">C</a></nav><h1>Welcome</h1></div>',
    requests: ["/api/status", "/api/notice"],
  },
  {
    name: "menu",
    family: "One API",
    body: () =>
      '<div id="root"><nav><a href="/token">A</a><a href="/topup">B</a><a href="/channel">C</a><a href="/redemption">D</a></nav></div>',
    requests: ["/api/status"],
  },
  {
    name: "conversation",
    family: "ChatGPT Web",
    body: ({ message }) =>
      `<div id="app"><div class="n-config-provider"><div class="n-layout"><div class="n-input"><textarea class="n-input__textarea-el" placeholder="${message}"></textarea></div></div></div></div>`,
    requests: ["/api/session"],
    storageKeys: ["chatStorage", "appSetting"],
  },
  {
    name: "after the first question",
    family: "ChatGPT Web",
    body: ({ message }) => `<div id="app"><textarea placeholder="${message}"></textarea></div>`,
    requests: ["/api/chat-process"],
  },
  {
    name: "fresh chat",
    family: "Chatbot UI",
    head: '<meta name="application-name" content="Desk"><meta name="description" content="Chabot UI PWA!">',
    body: ({ ask }) => `<main><textarea placeholder="${ask}"></textarea></main>`,
  },
  {
    name: "workspace",
    family: "AnythingLLM",
    body: ({ message }) => `<div id="root"><textarea id="primary-prompt-input" placeholder="${message}"></textarea></div>`,
    requests: ["/api/workspace/staff/chats", "/api/workspace/staff/threads"],
    storageKeys: ["anythingllm_user", "anythingllm_authToken"],
  },
  {
    name: "published app",
    family: "Dify",
    path: "/chat/aB3dE5gH7jK9mN1p",
    bodyAttributes: 'data-api-prefix="/console/api" data-public-api-prefix="/api" data-public-edition="SELF_HOSTED"',
    body: ({ message }) => `<div><textarea placeholder="${message}"></textarea></div>`,
    requests: ["/api/site", "/api/parameters"],
  },
  {
    name: "published app of a version with other attributes",
    family: "Dify",
    path: "/chatbot/aB3dE5gH7jK9mN1p",
    body: ({ message }) => `<div><textarea placeholder="${message}"></textarea></div>`,
    requests: ["/api/chat-messages", "/console/api/system-features"],
  },
  {
    name: "shared chat",
    family: "FastGPT",
    path: "/chat/share?shareId=x1y2z3",
    body: ({ message }) => `<div id="__next"><textarea placeholder="${message}"></textarea></div>`,
    requests: ["/api/core/chat/outLink/init"],
  },
  {
    name: "whole-page chat",
    family: "Flowise",
    body: () => '<flowise-fullchatbot style="display:block;height:400px"></flowise-fullchatbot>',
    requests: ["/api/v1/public-chatbotConfig/7d1f0c52-0000-4000-8000-000000000001"],
  },
  {
    name: "editor of flows",
    family: "Flowise",
    body: () => '<div id="root"><div class="react-flow"></div></div>',
    requests: ["/api/v1/chatflows?type=CHATFLOW"],
  },
  {
    name: "fresh chat",
    family: "Better ChatGPT",
    body: ({ message }) => `<div id="root"><textarea placeholder="${message}"></textarea></div><div id="modal-root"></div>`,
    storageKeys: ["free-chat-gpt"],
  },
  {
    name: "fresh chat",
    family: "big-AGI",
    head: '<meta name="theme-color" content="#32383E"><meta name="twitter:site" content="@enricoros">',
    body: ({ message }) => `<div id="__next"><textarea placeholder="${message}"></textarea></div>`,
    storageKeys: ["app-chats", "app-models"],
  },
  {
    name: "under another brand",
    family: "TypingMind",
    body: ({ message }) =>
      `<div data-element-id="workspace-bar"></div><textarea data-element-id="chat-input-textbox" placeholder="${message}"></textarea><button data-element-id="send-button"></button>`,
    storageKeys: ["TM_useUserID"],
  },
  {
    name: "chat tab",
    family: "Text Generation WebUI",
    body: ({ message }) =>
      `<gradio-app><div class="gradio-container"><div id="chat-tab"><div id="chat-input"><textarea placeholder="${message}"></textarea></div><button id="Generate">Go</button></div></div></gradio-app>`,
    requests: ["/gradio_api/info"],
  },
  {
    name: "chat interface",
    family: "Gradio",
    body: ({ message }) =>
      `<gradio-app><div class="gradio-container"><div role="log" aria-label="chatbot conversation" class="bubble-wrap"></div><textarea data-testid="textbox" placeholder="${message}"></textarea></div></gradio-app>`,
  },
  {
    name: "app with a chat box",
    family: "Streamlit",
    body: ({ message }) =>
      `<div id="root"><div class="stApp"><div data-testid="stChatInput"><textarea data-testid="stChatInputTextArea" placeholder="${message}"></textarea></div></div></div>`,
    requests: ["/_stcore/health"],
  },
  {
    name: "thread",
    family: "Chainlit",
    body: ({ message }) =>
      `<div id="root"><div data-step-type="user_message">x</div><div data-step-type="assistant_message">y</div><div id="chat-input" contenteditable="true" data-placeholder="${message}"></div><button id="chat-submit"></button></div>`,
    requests: ["/project/translations?language=en"],
  },
  {
    name: "roleplay",
    family: "SillyTavern",
    body: ({ message }) =>
      `<div id="sheld"><div id="chat"></div><div id="form_sheld"><div id="send_form"><textarea id="send_textarea" placeholder="${message}"></textarea><div id="send_but"></div></div></div></div>`,
  },
  {
    name: "hosted chat of a workflow",
    family: "n8n",
    path: "/webhook/5f1c7a/chat",
    body: ({ message }) => `<div id="n8n-chat"><div class="chat-layout"><textarea placeholder="${message}"></textarea></div></div>`,
  },
];

import type { WrittenPage } from "./page.ts";

/** More programs that people install for themselves, as their code of 2025 and 2026 draws them, under another title. */
export const MORE_FAMILY_PAGES: readonly (WrittenPage & { readonly family: string })[] = [
  {
    name: "fresh chat",
    family: "llama.cpp",
    bodyAttributes: 'data-sveltekit-preload-data="hover"',
    body: ({ message }) =>
      `<form><div data-slot="chat-form"><textarea placeholder="${message}"></textarea><button type="submit"></button></div></form>`,
    requests: ["/props", "/v1/models"],
    storageKeys: ["LlamaCppWebui.config"],
  },
  {
    name: "fresh chat",
    family: "Khoj",
    body: ({ message }) => `<main><textarea placeholder="${message}"></textarea></main>`,
    requests: ["/api/v1/user", "/api/chat/sessions", "/api/chat/options", "/api/agents/options"],
  },
  {
    name: "fresh chat",
    family: "Onyx",
    body: ({ message }) =>
      `<div id="onyx-chat-input"><div contenteditable="true" id="onyx-chat-input-textbox" aria-label="${message}"></div></div>`,
    requests: ["/api/chat/get-user-chat-sessions", "/api/persona"],
  },
  {
    name: "shared chat",
    family: "RAGFlow",
    path: "/next-chats/share?shared_id=3f0c52aa&from=chat&auth=x",
    body: ({ message }) => `<div id="root"><textarea placeholder="${message}"></textarea></div>`,
  },
  {
    name: "dialogs",
    family: "RAGFlow",
    path: "/next-chats",
    body: ({ message }) => `<div id="root"><textarea placeholder="${message}"></textarea></div>`,
    requests: ["/v1/dialog/list", "/v1/user/tenant_info", "/v1/kb/list"],
  },
  {
    name: "published chat of version 2",
    family: "MaxKB",
    path: "/chat/7f1c2d3e4f5a6b7c",
    body: ({ message }) =>
      `<div id="app"><div class="ai-chat"><div class="ai-chat__operate"><textarea class="el-textarea__inner" placeholder="${message}"></textarea></div></div></div>`,
    requests: ["/chat/api/application/profile", "/chat/api/open"],
  },
  {
    name: "a bot in its workshop",
    family: "Coze Studio",
    path: "/space/7423/bot/7514",
    body: ({ message }) => `<div id="root"><textarea placeholder="${message}"></textarea></div>`,
    requests: ["/api/playground_api/space/list", "/api/conversation/get_message_list", "/api/draftbot/get_draft_bot_list"],
  },
  {
    name: "shared flow",
    family: "Langflow",
    path: "/playground/7d1f0c52-1111-4222-8333-000000000001/",
    body: ({ message }) => `<div id="root"><textarea data-testid="input-chat-playground" placeholder="${message}"></textarea></div>`,
    requests: ["/api/v1/auto_login", "/api/v1/flows/public_flow/7d1f0c52-1111-4222-8333-000000000001"],
  },
  {
    name: "graph of nodes",
    family: "ComfyUI",
    body: () => '<div id="vue-app"></div><div class="graph-canvas-container"><canvas id="graph-canvas"></canvas></div>',
    requests: ["/api/object_info", "/api/queue", "/api/system_stats"],
    storageKeys: ["Comfy.PreviousWorkflow"],
  },
  {
    name: "text to image",
    family: "Stable Diffusion",
    body: ({ message }) =>
      `<gradio-app><div class="gradio-container"><div id="tabs"><div id="txt2img_prompt"><textarea placeholder="${message}"></textarea></div><div id="txt2img_neg_prompt"><textarea></textarea></div><button id="txt2img_generate">Go</button></div></div></gradio-app>`,
  },
  {
    name: "pictures by another program's server",
    family: "Stable Diffusion",
    body: ({ message }) => `<div id="app"><textarea placeholder="${message}"></textarea></div>`,
    requests: ["/sdapi/v1/samplers", "/sdapi/v1/options"],
  },
  {
    name: "model with a box of its own",
    family: "Gradio",
    body: ({ message }) =>
      `<gradio-app><div class="gradio-container"><textarea data-testid="textbox" placeholder="${message}"></textarea><button>Submit</button><button>Clear</button></div></gradio-app>`,
    requests: ["/gradio_api/info"],
  },
  {
    name: "chat of a version before 4",
    family: "Gradio",
    body: ({ message }) =>
      `<gradio-app><div class="gradio-container gradio-container-3-50-2"><div id="chatbot"><div class="wrap"><div class="message user">a</div><div class="message bot" data-testid="bot">b</div></div></div><textarea data-testid="textbox" placeholder="${message}"></textarea></div></gradio-app>`,
  },
  {
    name: "a gateway with tokens and channels, of another name",
    family: "One API",
    path: "/token",
    body: () =>
      '<div id="root"><nav><a href="/">A</a><a href="/token">B</a><a href="/log">C</a><a href="/topup">D</a><a href="/playground">E</a><a href="/pricing">F</a></nav><table></table></div>',
    requests: ["/api/status", "/api/token/?p=0&size=10"],
  },
  {
    name: "front page of a gateway of another name",
    family: "One API",
    head: '<meta name="description" content="OpenAI 接口聚合管理，支持多种渠道包括 Azure">',
    body: () => '<div id="root"><nav><a href="/">A</a><a href="/about">C</a><a href="/pricing">F</a></nav><h1>Welcome</h1></div>',
    requests: ["/api/status", "/api/notice"],
  },
  {
    name: "keys of a shared subscription",
    family: "Sub2API",
    path: "/keys",
    body: () =>
      '<div id="app"><aside><a href="/dashboard">A</a><a href="/keys">B</a><a href="/usage">C</a><a href="/redeem">D</a><a href="/subscriptions">E</a></aside><table></table></div>',
    requests: ["/api/v1/settings/public", "/api/v1/auth/me", "/api/v1/groups/available", "/api/v1/keys?page=1"],
  },
  {
    name: "keys of a relay",
    family: "Claude Relay Service",
    path: "/admin-next/api-stats",
    body: () => '<div id="app"><input type="text" style="width:500px" placeholder="API Key"><button>Go</button></div>',
    requests: ["/admin-next/assets/index.js", "/apiStats/api/get-key-id"],
  },
  {
    name: "brains",
    family: "Quivr",
    body: ({ message }) => `<div><div contenteditable="true" class="tiptap ProseMirror" aria-label="${message}"></div></div>`,
    requests: ["/brains/", "/user/identity", "/chat"],
  },
  {
    name: "fresh chat",
    family: "Vercel AI Chatbot",
    body: ({ message }) =>
      `<form><textarea data-testid="multimodal-input" placeholder="${message}"></textarea><button data-testid="attachments-button"></button><button data-testid="send-button"></button></form>`,
    requests: ["/api/history?limit=20", "/api/auth/session"],
  },
  {
    name: "with a hosted box of workflows",
    family: "n8n",
    body: ({ ask }) =>
      `<div id="n8n-chat"><div class="chat-layout chat-wrapper"><main class="chat-body"></main><div class="chat-input"><textarea data-test-id="chat-input" placeholder="${ask}"></textarea></div></div></div>`,
    storageKeys: ["n8n-chat/sessionId"],
  },
  {
    name: "fresh chat",
    family: "Chat UI",
    bodyAttributes: 'data-sveltekit-preload-data="hover"',
    body: ({ message, newChat }) =>
      `<nav><a href="/">${newChat}</a><a href="/models">M</a><a href="/settings/application">S</a></nav><form tabindex="-1" aria-label="file dropzone"><textarea placeholder="${message}" inputmode="text"></textarea><button aria-label="Send message"></button></form>`,
    requests: ["/api/v2/models", "/api/v2/user/settings", "/api/v2/public-config", "/api/v2/conversations?p=0"],
  },
  {
    name: "signed out",
    family: "LobeChat",
    body: () => '<div class="acss-1x2y3z ant-app"><button>Go</button></div>',
    requests: ["/trpc/lambda/user.getUserState", "/trpc/edge/config.getGlobalConfig"],
  },
  {
    name: "sign-in",
    family: "Open WebUI",
    path: "/auth",
    head: '<link rel="stylesheet" href="/static/custom.css"><script src="/static/loader.js" defer></script>',
    body: () =>
      '<form id="auth-form"><input type="email" autocomplete="email" name="email"><input type="password"><button>Go</button></form>',
    requests: ["/api/config"],
  },
  {
    name: "sign-in",
    family: "LibreChat",
    path: "/login",
    body: () =>
      '<div id="root"><form><input id="email" type="text" autocomplete="email" aria-label="Email" data-testid="email"><input type="password"><button data-testid="login-button">Go</button></form></div>',
    requests: ["/api/config", "/api/banner", "/api/auth/refresh"],
    storageKeys: ["color-theme"],
  },
  {
    name: "before one has signed in",
    family: "OpenClaw",
    body: () =>
      '<openclaw-app><openclaw-login-gate><label>Gateway URL <input type="text" style="width:500px" placeholder="wss://gateway.example"></label><button>Connect</button></openclaw-login-gate></openclaw-app>',
    storageKeys: ["openclaw.control.settings.v1:wss://desk.riverbend.example"],
  },
];

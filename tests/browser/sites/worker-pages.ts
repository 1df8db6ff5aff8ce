import type { HtmlPage } from "./chat-page.ts";

/** A page that puts a service worker in front of its whole site. The worker answers pages by asking the server for them, and tells it of each. */
export function serviceWorkerPage(): HtmlPage {
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>With a worker</title></head><body><p>With a worker</p>
<script>navigator.serviceWorker.register("/service-worker.js")</script></body></html>`,
  };
}

export const SERVICE_WORKER = `
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const { pathname, search } = new URL(event.request.url);
  if (event.request.mode !== "navigate") return;
  fetch("/from-worker" + pathname + search, { method: "POST", body: search }).catch(() => undefined);
  event.respondWith(fetch(event.request).catch(() => new Response("from the worker", { headers: { "content-type": "text/html" } })));
});
`;

import { readFileSync } from "node:fs";
import {
  createServer as createHttpServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { generate } from "selfsigned";
import { SERVICE_WORKER } from "./sites/worker-pages.ts";
import { pageFor } from "./sites.ts";
import { acceptSockets } from "./socket.ts";

const ROOT = resolve(import.meta.dirname, "../..");
/** The first half of a page whose other half never comes, as when a server streams. Browsers draw the first kilobyte when they have it. */
const NEVER_ENDS = `<!doctype html><title>Chat</title><main><textarea rows="4" cols="60"></textarea></main><!--${" ".repeat(2048)}-->`;

/** One request as the server got it. */
interface ReceivedRequest {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly body: string;
  /** The same, as it came. */
  readonly bytes: Buffer;
  /** By name in lower case. */
  readonly headers: IncomingHttpHeaders;
}

/** Plays every site on this machine, over HTTP and HTTPS, and remembers what it was sent. */
export interface SiteServer {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Every request since the start or the last `clear`, oldest first. */
  received(): readonly ReceivedRequest[];
  /** The texts of the messages that were sent to a site's own /api/messages, oldest first. */
  messages(host?: string): readonly string[];
  clear(): void;
  /** From now on every request to this host is answered with this status, and these headers; with undefined as before. */
  answerWith(host: string, status: number | undefined, headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

/** Starts on free ports of 127.0.0.1, with a certificate made now. */
export async function startSiteServer(): Promise<SiteServer> {
  const requests: ReceivedRequest[] = [];
  const statuses = new Map<string, { readonly status: number; readonly headers: Readonly<Record<string, string>> }>();
  const answer: RequestListener = (request, response) => {
    void (async () => {
      const host = (request.headers.host ?? "").replace(/:\d+$/, "");
      const path = request.url ?? "/";
      const bytes = await readBody(request);
      const body = bytes.toString("utf8");
      requests.push({ host, path, method: request.method ?? "GET", body, bytes, headers: request.headers });
      const told = statuses.get(host);
      if (told !== undefined) return void response.writeHead(told.status, { "cache-control": "no-store", ...told.headers }).end();
      if (path === "/never-ends") return void response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).write(NEVER_ENDS);
      const page = respond(host, path, request.method ?? "GET");
      response.writeHead(page.status, { "cache-control": "no-store", ...page.headers }).end(page.body);
    })();
  };
  const certificate = await generate([{ name: "commonName", value: "localhost" }], { algorithm: "sha256" });
  const http = createHttpServer(answer);
  const https = createHttpsServer({ key: certificate.private, cert: certificate.cert }, answer);
  for (const server of [http, https])
    acceptSockets(server, ({ headers, url = "/" }, body) => {
      requests.push({ host: headers.host ?? "", path: url, method: "SOCKET", body, bytes: Buffer.from(body), headers });
    });
  const [httpPort, httpsPort] = await Promise.all([listen(http), listen(https)]);
  return {
    httpPort,
    httpsPort,
    received: () => [...requests],
    messages: (host) =>
      requests
        .filter((request) => request.path === "/api/messages" && (host === undefined || request.host === host))
        .map((request) => textOf(request.body)),
    clear: () => {
      requests.length = 0;
    },
    answerWith: (host, status, headers = {}) => {
      if (status === undefined) statuses.delete(host);
      else statuses.set(host, { status, headers });
    },
    close: async () => {
      await Promise.all([http, https].map((server) => stop(server)));
    },
  };
}

interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

function respond(host: string, address: string, method: string): Page {
  const { pathname, searchParams } = new URL(address, "https://any.example");
  if (pathname === "/api/messages" && method === "POST") {
    const reply = "Thank you. This is a local stand-in for the site, so there is no model behind it.";
    return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify({ reply }) };
  }
  if (pathname === "/assets/style.css") return file("tests/pages/style.css", "text/css");
  if (/^\/assets\/(?:shared\/)?[\w.-]+\.js$/.test(pathname)) return file(`.output/pages/${pathname.slice(8)}`, "text/javascript");
  if (pathname === "/api/upload") return { status: 204, headers: {}, body: "" };
  if (pathname === "/service-worker.js") return { status: 200, headers: { "content-type": "text/javascript" }, body: SERVICE_WORKER };
  if (pathname === "/redirect") return { status: 302, headers: { location: searchParams.get("to") ?? "/" }, body: "" };
  if (pathname === "/favicon.ico") return { status: 204, headers: {}, body: "" };
  const { html, csp } = pageFor(host, pathname, searchParams.has("strict"));
  const headers = { "content-type": "text/html; charset=utf-8", ...(csp === undefined ? {} : { "content-security-policy": csp }) };
  return { status: 200, headers, body: html };
}

function file(path: string, type: string): Page {
  try {
    return { status: 200, headers: { "content-type": type, "access-control-allow-origin": "*" }, body: readFileSync(resolve(ROOT, path)) };
  } catch {
    return { status: 404, headers: { "content-type": "text/plain" }, body: `No ${path}: run "npm run pages" first` };
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

function textOf(body: string): string {
  const message: unknown = JSON.parse(body);
  return typeof message === "object" && message !== null && "text" in message ? String(message.text) : "";
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address() as AddressInfo; // as: a listening TCP server always has one
  return address.port;
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((done) => server.close(() => done()));
}

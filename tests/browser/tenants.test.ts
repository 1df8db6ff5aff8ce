import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, type TestBrowser } from "./harness.ts";
import { SAMPLE_POLICY } from "./sample-policy.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

const [WORKSPACE, OTHER_WORKSPACE, CLAUDE_ORG, DIRECTORY] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const TENANTS = {
  openaiWorkspaces: [WORKSPACE, OTHER_WORKSPACE, "not-an-id"],
  anthropicOrganizations: [CLAUDE_ORG],
  googleDomains: ["riverbend.example"],
  microsoftTenants: ["riverbend.example", DIRECTORY],
  microsoftContext: DIRECTORY,
  blockConsumerMicrosoft: true,
};
const NAMES = [
  "chatgpt-allowed-workspace-id",
  "anthropic-allowed-org-ids",
  "x-googapps-allowed-domains",
  "restrict-access-to-tenants",
  "restrict-access-context",
  "sec-restrict-tenant-access-policy",
];

let server: SiteServer;
let browser: TestBrowser;
let page: Page;
const rulesAreThere = async (text: string, there = true) => {
  for (const end = Date.now() + 15_000; ; ) {
    const worker = await browser.serviceWorker();
    const rules = JSON.stringify(await worker.evaluate(() => chrome.declarativeNetRequest.getDynamicRules())).toLowerCase();
    if (rules.includes(text) === there) return;
    if (Date.now() > end) throw new Error(`${text} in the rules is ${!there}`);
    await new Promise((done) => setTimeout(done, 100));
  }
};
beforeAll(async () => {
  server = await startSiteServer();
  browser = await launch({ server, policy: { ...SAMPLE_POLICY, tenants: TENANTS }, policyRoute: "local-storage" }); // changes arrive at once
  await rulesAreThere(WORKSPACE);
  await rulesAreThere("address.html"); // the last of them
  await new Promise((done) => setTimeout(done, 500)); // the browser lists rules a moment before it keeps to them
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const told = (host: string, path?: string) =>
  server
    .received()
    .filter((request) => request.host === host && (path === undefined || request.path.startsWith(path)))
    .map(({ headers }) => Object.fromEntries(NAMES.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]))));

describe("which workspace a vendor's site is told to open", () => {
  it.each([
    ["chatgpt.com", { "chatgpt-allowed-workspace-id": `${WORKSPACE},${OTHER_WORKSPACE}` }],
    ["claude.ai", { "anthropic-allowed-org-ids": CLAUDE_ORG }],
    ["api.anthropic.com", { "anthropic-allowed-org-ids": CLAUDE_ORG }],
    ["gemini.google.com", { "x-googapps-allowed-domains": "riverbend.example" }],
    ["google.com", { "x-googapps-allowed-domains": "riverbend.example" }],
    ["login.microsoftonline.com", { "restrict-access-to-tenants": `riverbend.example,${DIRECTORY}`, "restrict-access-context": DIRECTORY }],
    ["login.microsoft.com", { "restrict-access-to-tenants": `riverbend.example,${DIRECTORY}`, "restrict-access-context": DIRECTORY }],
    ["login.windows.net", { "restrict-access-to-tenants": `riverbend.example,${DIRECTORY}`, "restrict-access-context": DIRECTORY }],
    ["login.live.com", { "sec-restrict-tenant-access-policy": "restrict-msa" }],
  ])("%s gets its own header, in every request, and no other", async (host, headers) => {
    server.clear();
    await page.goto(`https://${host}/`);
    await page.waitForLoadState();
    const all = told(host);
    expect(all.length).toBeGreaterThan(0);
    expect(all).toEqual(all.map(() => headers));
  });

  it.each([
    "news.example",
    "chatgpt.com.evil.example",
    "sub.chatgpt.com",
    "google.com.evil.example",
    "device.login.microsoftonline.com",
    "github.com",
  ])("%s is told nothing", async (host) => {
    server.clear();
    await page.goto(`https://${host}/`);
    expect(told(host).length).toBeGreaterThan(0);
    expect(told(host)).toEqual(told(host).map(() => ({})));
  });

  it("what workers, service workers, beacons and sockets of a site ask for carries it too", async () => {
    await page.goto("https://claude.ai/with-service-worker");
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    server.clear();
    await page.goto("https://claude.ai/?hello");
    await page.evaluate(() => {
      navigator.sendBeacon("/by-beacon", "x");
      new Worker(URL.createObjectURL(new Blob(["fetch('https://claude.ai/by-worker', { mode: 'no-cors' }).catch(() => 0)"])));
      const socket = new WebSocket("wss://claude.ai/by-socket");
      socket.onopen = () => socket.send("x"); // the server tells of a socket by its messages
      fetch("/by-fetch").catch(() => undefined);
    });
    const ways = ["/?hello", "/from-worker", "/by-beacon", "/by-worker", "/by-socket", "/by-fetch"];
    for (const way of ways) await expect.poll(() => told("claude.ai", way)).toContainEqual({ "anthropic-allowed-org-ids": CLAUDE_ORG });
    const without = server
      .received()
      .filter(({ host, headers }) => host === "claude.ai" && headers["anthropic-allowed-org-ids"] !== CLAUDE_ORG);
    // The browser itself asks for the worker's own script, without any extension: it is code, signed in or not.
    expect(without.map(({ path }) => path).filter((path) => path !== "/service-worker.js")).toEqual([]);
  });

  it("use without signing in does not open beside it", async () => {
    await page.goto("https://chatgpt.com/");
    server.clear();
    const answer = await page.evaluate(() =>
      fetch("/backend-anon/conversation", { method: "POST", body: "x" }).then(String, () => "refused"),
    );
    expect(answer).toBe("refused");
    expect(told("chatgpt.com", "/backend-anon")).toEqual([]);
  });

  it("where the browser's own policy names Google domains, ours steps back", async () => {
    const worker = await browser.serviceWorker();
    // As if the browser had set its header: which it does when AllowedDomainsForApps is pushed, and then our listener sees it.
    await page.goto("https://gemini.google.com/");
    await worker.evaluate(() => chrome.storage.local.set({ googleDomainsByBrowser: true }));
    await browser.setPolicy({ ...SAMPLE_POLICY, policyName: "again", tenants: TENANTS });
    await rulesAreThere("x-googapps", false);
    // A request that comes without it puts ours back.
    await page.goto("https://gemini.google.com/");
    await rulesAreThere("x-googapps");
  });

  it("a malformed id is left out and reported, and nothing is told when the policy names none", async () => {
    const worker = await browser.serviceWorker();
    const { policy } = await worker.evaluate(() => chrome.storage.local.get("policy"));
    expect(JSON.stringify(policy)).toContain("tenants.openaiWorkspaces[2]");
    await browser.setPolicy({ ...SAMPLE_POLICY, tenants: { openaiWorkspaces: ["not-an-id"], microsoftTenants: ["riverbend.example"] } });
    await rulesAreThere(WORKSPACE, false);
    server.clear();
    for (const host of ["chatgpt.com", "login.microsoftonline.com"]) await page.goto(`https://${host}/`);
    expect([...told("chatgpt.com"), ...told("login.microsoftonline.com")].every((headers) => Object.keys(headers).length === 0)).toBe(true);
  });
});

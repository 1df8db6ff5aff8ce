import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { overlay } from "./overlay.ts";
import { withBrowser } from "./with-browser.ts";

const SSN = "219-09-9999";
const SENSITIVE = `Letter for Maria, SSN ${SSN}`;
const SAFE = "Letter for Maria, SSN [US SSN 1]";
const shared = withBrowser();

const pages = () =>
  shared.server.received().flatMap(({ host, path }) => (/^\/(?:assets|favicon)/.test(path) ? [] : [`${host}${decodeURIComponent(path)}`]));
const withNumber = () => shared.server.received().filter(({ path, body, headers }) => `${path}${body}${headers.referer}`.includes("9999"));
const isAsking = () => expect.poll(() => shared.page.url(), { timeout: 8000 }).toContain("/address.html#");
const press = (name: string) => shared.page.getByRole("button", { name }).click();
/** Opens it without waiting for a page that may never come. */
const open = (address: string) => shared.page.goto(address).catch(() => undefined);

describe("an address with sensitive text, to an AI site", () => {
  it.each([
    ["typed", (address: string) => open(address)],
    [
      "a link on another page",
      (address: string) => shared.page.evaluate((to) => Object.assign(document.createElement("a"), { href: to }).click(), address),
    ],
    ["a redirect of another site", (address: string) => open(`https://leads.example/redirect?to=${encodeURIComponent(address)}`)],
    ["a script of another page", (address: string) => shared.page.evaluate((to) => location.assign(to), address)],
  ] as const)("%s: is asked about before the site has a byte of it, and goes on without the number", async (_, lead) => {
    await shared.page.goto("https://news.example/");
    shared.server.clear();
    await lead(`https://chatgpt.com/?q=${encodeURIComponent(SENSITIVE)}&model=x`);
    await isAsking();
    expect(await shared.page.locator("h1").textContent()).toBe("Before this goes to ChatGPT");
    expect(withNumber().filter(({ host }) => host !== "leads.example")).toEqual([]);
    await press("Remove and open");
    await shared.page.waitForURL(/^https:\/\/chatgpt\.com/);
    expect(pages().filter((page) => page.startsWith("chatgpt.com"))).toEqual([`chatgpt.com/?q=${SAFE}&model=x`]);
    expect(withNumber().filter(({ host }) => host !== "leads.example")).toEqual([]);
  });

  it("goes on as it is when the person says so: once, and exactly as it was", async () => {
    shared.server.clear();
    const address = `https://chatgpt.com/?q=${encodeURIComponent(SENSITIVE)}&a=1+2`;
    await open(address);
    await isAsking();
    await press("Open anyway");
    await shared.page.waitForURL(address);
    await shared.page.waitForTimeout(300);
    expect(pages()).toEqual([`chatgpt.com/?q=${SENSITIVE}&a=1+2`]);
  });

  it("an AI tool at a path of a shared site is asked about before it has a byte of it; the rest of the site never", async () => {
    shared.server.clear();
    await open(`https://github.com/copilot?prompt=${encodeURIComponent(SENSITIVE)}`);
    await isAsking();
    expect(withNumber()).toEqual([]);
    await open(`https://github.com/search?q=${encodeURIComponent(SENSITIVE)}`);
    expect(shared.page.url()).toMatch(/^https:\/\/github\.com\/search/);
  });

  it("a fragment is held before the page's scripts run, and given back to the page as it was", async () => {
    shared.server.clear();
    await open(`https://claude.ai/new#${encodeURIComponent(SENSITIVE)}`);
    await isAsking();
    expect(shared.server.messages()).toEqual([]);
    await press("Open anyway");
    await shared.page.waitForURL(/^https:\/\/claude\.ai\/new#Letter/);
    expect(decodeURIComponent(await shared.page.evaluate(() => location.hash))).toBe(`#${SENSITIVE}`);
    await shared.page.goto("https://news.example/");
    await open(`https://claude.ai/new#q=${encodeURIComponent(SENSITIVE)}`);
    await isAsking();
    await press("Remove and open");
    await shared.page.waitForURL(/^https:\/\/claude\.ai\/new#q=/);
    expect(decodeURIComponent(await shared.page.evaluate(() => location.hash))).toBe(`#q=${SAFE}`);
  });

  it("a prompt in the path is read as well", async () => {
    shared.server.clear();
    await open(`https://claude.ai/search/${encodeURIComponent(SENSITIVE)}`);
    await isAsking();
    expect(withNumber()).toEqual([]);
    await press("Remove and open");
    await shared.page.waitForURL(/^https:\/\/claude\.ai/);
    expect(pages()).toEqual([`claude.ai/search/${SAFE}`]);
  });

  it("Escape leads back to where the person was", async () => {
    await shared.page.goto("https://news.example/");
    shared.server.clear();
    await open(`https://chatgpt.com/?q=${encodeURIComponent(SENSITIVE)}`);
    await isAsking();
    await shared.page.getByRole("button", { name: "Do not open" }).waitFor();
    await shared.page.keyboard.press("Escape");
    await shared.page.waitForURL("https://news.example/");
    expect(withNumber()).toEqual([]);
  });

  it("a key that must not be handed over cannot be opened as it is", async () => {
    shared.server.clear();
    const key = `sk-${"proj-"}${randomBytes(48).toString("base64").replace(/[+/]/g, "k").slice(0, 48)}`;
    await open(`https://chatgpt.com/?q=${encodeURIComponent(`api_key = ${key}`)}`);
    await isAsking();
    await expect.poll(() => shared.page.getByRole("button").allTextContents()).toEqual(["Remove and open", "Do not open"]);
    expect(shared.server.received().filter(({ path }) => path.includes(key))).toEqual([]);
  });
});

describe("an address without", () => {
  it.each([
    "https://chatgpt.com/?q=Write%20a%20warm%20thank-you%20note&x=a+b",
    "https://chatgpt.com/c/67a1b2c3-0000-4000-8000-1234567890ab",
    "https://claude.ai/new?from=12345678901#section%20two",
  ])("%s opens once, as it is", async (address) => {
    shared.server.clear();
    await shared.page.goto("https://news.example/");
    await open(address);
    await shared.page.waitForURL(address);
    await shared.page.waitForTimeout(200);
    expect(shared.server.received().filter(({ host, path }) => address.startsWith(`https://${host}${path}`) && path !== "/")).toHaveLength(
      1,
    );
    expect(await overlay(shared.page).isOpen()).toBe(false);
  });

  it("a sign-in page's answer takes no way round, and a site's own links neither", async () => {
    const seen: string[] = [];
    shared.page.on("framenavigated", (frame) => seen.push(frame.url()));
    await shared.page.goto("https://claude.ai/callback?code=4%2F0Ab+c&state=x%20y&scope=email%20profile");
    await shared.page.evaluate(() => location.assign("/?topic=two%20words"));
    await shared.page.waitForURL(/two%20words/);
    expect(seen.filter((url) => url.includes("address.html"))).toEqual([]);
  });

  it("a sign-in link from a mailbox is opened once, whatever stands in it", async () => {
    shared.server.clear();
    const secret = ["eyJhbGciOiJIUzI1NiJ9", "eyJzdWIiOiIxMjM0NTY3ODkwIn0", "dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"].join(".");
    await shared.page.goto("about:blank");
    await open(`https://claude.ai/verify?token=${secret}&email=maria%40riverbend.example`);
    await shared.page.waitForTimeout(600);
    expect(shared.page.url()).toMatch(/^https:\/\/claude\.ai\/verify/);
    expect(pages()).toHaveLength(1);
  });

  it("an ordinary site is none of our business", async () => {
    await shared.page.goto(`https://news.example/?q=${encodeURIComponent(SENSITIVE)}`);
    expect(shared.page.url()).toMatch(/^https:\/\/news\.example/);
  });

  it("our page sends nobody anywhere else", async () => {
    for (const to of ["javascript:alert(1)", "data:text/html,hello", "", "chrome://settings"]) {
      await shared.page.goto("about:blank");
      await shared.page.goto(`chrome-extension://${shared.browser.extensionId}/address.html#${to}`);
      await expect.poll(() => shared.page.locator("h1").textContent()).toBe("Nothing is shut here");
    }
  });
});

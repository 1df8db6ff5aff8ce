import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { launchFirefox, type TestFirefox } from "./firefox.ts";
import { type SiteServer, startSiteServer } from "./site-server.ts";

let server: SiteServer;
let firefox: TestFirefox;
beforeAll(async () => {
  server = await startSiteServer();
  firefox = await launchFirefox({ server, hosts: ["chatgpt.com"] });
});
afterAll(async () => {
  await firefox.close();
  await server.close();
});

const open = async () => {
  const page = await firefox.open("https://chatgpt.com/composer/textarea");
  await expect.poll(() => firefox.shown(page), { timeout: 8000 }).toContain("ChatGPT");
  server.clear();
  return page;
};
beforeEach(() => server.clear());

it("Firefox holds what a script of the page sends, and sends it without the number", async () => {
  const page = await open();
  await page.evaluate(`void fetch("/api/messages", { method: "POST", body: JSON.stringify({ text: "SSN 219-09-9999, thanks" }) });`);
  await expect.poll(() => firefox.shown(page), { timeout: 8000 }).toContain("Nothing has been sent yet.");
  expect(server.messages()).toEqual([]);
  await firefox.press(page, "Remove and send");
  await expect.poll(() => server.messages(), { timeout: 8000 }).toEqual(["SSN [US SSN 1], thanks"]);
});

it("Firefox lets a request that is kept back fail as one without a network", async () => {
  const page = await open();
  await page.evaluate(`const request = new XMLHttpRequest(); request.open("POST", "/api/messages");
    request.onloadend = () => (window.ended = request.status); request.send(new TextEncoder().encode('{"text":"SSN 321-54-9876, thanks"}'));`);
  await expect.poll(() => firefox.shown(page), { timeout: 8000 }).toContain("Nothing has been sent yet.");
  await firefox.press(page, "Do not send");
  await expect.poll(() => page.evaluate("window.ended"), { timeout: 8000 }).toBe(0);
  expect(server.messages()).toEqual([]);
});

it("Firefox shows what will be asked about while a person writes", async () => {
  const page = await open();
  await page.click("textarea");
  await page.keyboard.type("SSN 433-54-3937, thanks");
  await expect.poll(() => firefox.shown(page), { timeout: 8000 }).toContain("You will be asked before it goes out.");
});

it("Firefox stops what a worker sends, says so, and lets go on what is benign or was answered", async () => {
  const page = await open();
  const fromWorker = (text: string) =>
    page.evaluate(
      (body) =>
        new Promise((resolve) => {
          const code = `fetch("https://chatgpt.com/api/messages", { method: "POST", body: ${JSON.stringify(body)} }).then(() => postMessage("sent"), () => postMessage("failed"))`;
          new Worker(URL.createObjectURL(new Blob([code]))).onmessage = ({ data }) => resolve(data);
        }),
      JSON.stringify({ text }),
    );
  expect(await fromWorker("SSN 219-09-9999, thanks")).toBe("failed");
  await expect.poll(() => firefox.shown(page), { timeout: 8000 }).toContain("It was not sent.");
  expect(await fromWorker("What are the opening hours?")).toBe("sent");
  await page.click("textarea");
  await page.keyboard.type("SSN 219-09-9999, thanks");
  await page.keyboard.press("Enter");
  await expect.poll(() => firefox.shown(page), { timeout: 8000 }).toContain("Nothing has been sent yet.");
  await firefox.press(page, "Send anyway");
  await expect.poll(() => server.messages(), { timeout: 8000 }).toEqual(["What are the opening hours?", "SSN 219-09-9999, thanks"]);
  expect(await fromWorker("SSN 219-09-9999, thanks")).toBe("sent");
  expect(server.messages()).toHaveLength(3);
});

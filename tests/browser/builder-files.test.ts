import { describe, expect, it } from "vitest";
import { withBrowser } from "./with-browser.ts";

const shared = withBrowser();
const open = async (): Promise<void> => {
  await shared.page.goto(`chrome-extension://${shared.browser.extensionId}/policy-builder.html`);
  await shared.page.locator("h2").first().waitFor();
};
const exported = (holds: string) => expect.poll(() => shared.page.locator("#export-text").inputValue()).toContain(holds);
const stored = async (): Promise<string> => {
  const worker = await shared.browser.serviceWorker();
  return JSON.stringify(await worker.evaluate(() => chrome.storage.local.get()));
};

describe("what somebody else wrote", () => {
  it("is read from a file that Windows wrote, and its header is asked for again after leaving", async () => {
    await open();
    const registry = [
      "Windows Registry Editor Version 5.00",
      "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\abcdefghijklmnopabcdefghijklmnop\\policy]",
      '"policyName"="From Windows"',
      '"requests"="{\\"webhookUrl\\":\\"https://hooks.riverbend.example/x\\",\\"webhookHeaders\\":{\\"Authorization\\":\\"Bearer kept-nowhere\\"}}"',
      "",
    ].join("\r\n\r\n");
    const buffer = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(registry, "utf16le")]);
    await shared.page.locator("input[type=file]").setInputFiles({ name: "handrail.reg", mimeType: "text/plain", buffer });
    await exported("Bearer kept-nowhere");
    await expect.poll(stored).toContain("From Windows");
    expect(await stored()).not.toContain("kept-nowhere");
    await open();
    await shared.page.getByRole("button", { name: "Show it" }).click();
    await expect.poll(() => shared.page.evaluate(() => document.activeElement?.id)).toBe("field-requests-webhookHeaders");
  });

  it.each([
    ["in UTF-16 without its mark", Buffer.from('{"policyName":"Unmarked","organization":{"name":"Señal"}}', "utf16le"), "Señal"],
    ["in an old character set", Buffer.from('{"policyName":"Old","organization":{"name":"Señal"}}', "latin1"), "Señal"],
  ])("is read from a file %s", async (_, buffer, holds) => {
    await open();
    await shared.page.locator("input[type=file]").setInputFiles({ name: "policy.json", mimeType: "application/json", buffer });
    await exported(holds);
    await shared.page.getByRole("button", { name: "Undo" }).click();
  });

  it.each([
    ["a property list in binary form", Buffer.concat([Buffer.from("bplist00"), Buffer.alloc(300, "\0a")]), "plutil -convert xml1"],
    ["two policies", Buffer.from('{"a":{"approvedTools":[]},"b":{"approvedTools":[]}}'), "There are 2 policies in this."],
    ["ten megabytes", Buffer.alloc(10_000_000, "["), "too large"],
    ["half a policy", Buffer.from('{"approvedTools":\n["claude"'), "line 2, character 1"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), "There is no policy in this."],
  ])("that is %s changes nothing, and it is said what to do", async (_, buffer, said) => {
    await open();
    const before = await shared.page.locator("#export-text").inputValue();
    await shared.page.locator("input[type=file]").setInputFiles({ name: "file", mimeType: "application/octet-stream", buffer });
    await expect.poll(() => shared.page.getByRole("alert").textContent()).toContain(said);
    expect(await shared.page.locator("#export-text").inputValue()).toBe(before);
  });

  it("is read where it is dropped on the page, and the page stays", async () => {
    await open();
    await shared.page.evaluate(() => {
      const files = new DataTransfer();
      files.items.add(new File(['{"policyName":"Dropped"}'], "policy.json"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
    });
    await exported("Dropped");
    await shared.page.getByRole("button", { name: "Undo" }).click();
    await exported("From Windows");
  });

  it("is set against what is recorded: so many warnings would have been blocks", async () => {
    const worker = await shared.browser.serviceWorker();
    await worker.evaluate(() => {
      const event = { minute: Math.floor(Date.now() / 60_000), tool: "chatgpt", entryWay: "paste", action: "warn", answer: "cancel" };
      const found = [{ infoType: "birth-date", category: "beneficiary", count: 1 }];
      const board = [{ infoType: "board-paper", category: "board", count: 1 }];
      return chrome.storage.local.set({ activity: [...Array(3).fill({ ...event, found }), { ...event, found: board }] });
    });
    await open();
    await shared.page.locator("#group-data summary").first().click();
    await shared.page.locator("#field-dataActions-beneficiary").selectOption("block");
    await shared.page.getByText("4 decisions are recorded on this computer.").click();
    await expect.poll(() => shared.page.locator(".compared").first().textContent()).toMatch(/^\d of \d .* would have been blocks\./);
  });
});

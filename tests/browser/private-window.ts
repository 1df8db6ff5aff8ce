import type { Page } from "playwright-core";
import type { TestBrowser } from "./harness.ts";

/** A tab of a private window. The test driver does not know such windows, so it is driven by the browser's own protocol. */
export interface PrivateTab {
  goto(url: string): Promise<void>;
  /** What the protocol's command gives back in the tab. */
  send(method: string, params?: object): Promise<unknown>;
  /** Names and texts of what assistive technology meets, ours included. */
  text(): Promise<string>;
}

/** Allows the extension in private windows, as the switch on its page in the browser does. The extension starts anew by that. */
export async function allowInPrivate({ context, extensionId }: TestBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions/");
  await page.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: Record<string, (options: object) => Promise<void>> }; // as: the browser's own page has it
    await developerPrivate.updateProfileConfiguration?.({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration?.({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  await page.close();
}

/** Opens a private window. `own` is a page of the extension: it outlives the start of the background. */
export async function openPrivate({ context }: TestBrowser, own: Page, url: string): Promise<PrivateTab> {
  await own.evaluate(async (address) => void (await chrome.windows.create({ incognito: true, url: address })), url);
  const client = await context.browser()?.newBrowserCDPSession();
  if (client === undefined) throw new Error("This browser cannot be driven by its protocol");
  const targets = async () => (await client.send("Target.getTargets")).targetInfos.filter(({ type }) => type === "page");
  const ordinary = (await targets()).find((target) => target.url === own.url())?.browserContextId;
  const [tab] = (await targets()).filter(({ browserContextId }) => browserContextId !== ordinary);
  const { sessionId } = await client.send("Target.attachToTarget", { targetId: tab?.targetId ?? "" });
  const waiting = new Map<number, (answer: unknown) => void>();
  client.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
  });
  let last = 0;
  const send: PrivateTab["send"] = (method, params = {}) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      void client.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id: last, method, params }) });
    });
  return {
    send,
    goto: async (address) => void (await send("Page.navigate", { url: address })),
    text: async () => {
      const { nodes } = (await send("Accessibility.getFullAXTree")) as { nodes: readonly { name?: { value: string } }[] }; // as: the protocol's answer
      return nodes.map(({ name }) => name?.value ?? "").join("\n");
    },
  };
}

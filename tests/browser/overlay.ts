import type { CDPSession, Page } from "playwright-core";

interface AxNode {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly backendDOMNodeId?: number;
  readonly ignored?: boolean;
}

/** What Handrail shows in a page, as assistive technology meets it: our shadow root is closed to everyone else. */
export interface Overlay {
  /** The names of the buttons that can be pressed now. */
  buttons(): Promise<readonly string[]>;
  /** All text of the accessibility tree, page included. */
  text(): Promise<string>;
  /** True while one of our dialogs is open. */
  isOpen(): Promise<boolean>;
  /** Waits for a button or a box to tick by its name and clicks it as a person does. */
  press(name: string): Promise<void>;
  /** Waits until a dialog is open. */
  opened(): Promise<void>;
  /** Waits until no dialog is open. */
  closed(): Promise<void>;
}

/** How long to wait for something to show, in milliseconds. */
const PATIENCE_MS = 8000;

export function overlay(page: Page): Overlay {
  let session: Promise<CDPSession> | undefined;
  const cdp = () => {
    session ??= page.context().newCDPSession(page);
    return session;
  };
  const nodes = async (): Promise<readonly AxNode[]> => {
    const { nodes: all } = await (await cdp()).send("Accessibility.getFullAXTree");
    return (all as readonly AxNode[]).filter(({ ignored }) => ignored !== true); // as: the protocol types name and role looser than they are
  };
  const withRole = async (...roles: readonly string[]) => (await nodes()).filter(({ role }) => roles.includes(role?.value ?? ""));
  const isOpen = async () => (await withRole("dialog", "alertdialog")).length > 0;
  const until = async <T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> => {
    for (const end = Date.now() + PATIENCE_MS; ; ) {
      const seen = await look();
      if (seen !== undefined && seen !== false) return seen;
      if (Date.now() > end) throw new Error(`Not seen in ${PATIENCE_MS} ms: ${what}. Buttons: ${JSON.stringify(await buttons())}`);
      await page.waitForTimeout(50);
    }
  };
  const buttons = async () => (await withRole("button")).map(({ name }) => name?.value ?? "");
  return {
    buttons,
    isOpen,
    text: async () => (await nodes()).map(({ name }) => name?.value ?? "").join("\n"),
    opened: async () => void (await until("a dialog", isOpen)),
    closed: async () => void (await until("no dialog", async () => !(await isOpen()))),
    press: async (name) => {
      const backendNodeId = await until(`the button "${name}"`, async () => {
        const button = (await withRole("button", "checkbox")).find((node) => node.name?.value === name);
        return button?.backendDOMNodeId;
      });
      const client = await cdp();
      await client.send("DOM.scrollIntoViewIfNeeded", { backendNodeId });
      const { model } = await client.send("DOM.getBoxModel", { backendNodeId });
      const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.border;
      await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
    },
  };
}

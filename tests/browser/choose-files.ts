import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";

/** Files on disk, for a browser to choose. `paths` by name. */
export interface Disk {
  readonly folder: string;
  path(name: string): string;
  remove(): void;
}

/** Writes files into a folder of their own. */
export function onDisk(files: Readonly<Record<string, Uint8Array>>): Disk {
  const folder = mkdtempSync(join(tmpdir(), "handrail-files-"));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return { folder, path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true }) };
}

/** Opens a file dialog by `open` and chooses in it, as a person does: the events are the browser's own. */
export async function choose(page: Page, open: () => Promise<unknown>, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.enable");
  await session.send("Page.setInterceptFileChooserDialog", { enabled: true });
  const opened = new Promise<number>((resolve) => {
    session.once("Page.fileChooserOpened", ({ backendNodeId }) => resolve(backendNodeId ?? 0));
  });
  await open();
  await session.send("DOM.setFileInputFiles", { files: [...paths], backendNodeId: await opened });
  await session.send("Page.setInterceptFileChooserDialog", { enabled: false });
  await session.detach();
}

/** Drags something over a point of the page and drops it there, by the browser's own drag and drop. */
export async function drop(
  page: Page,
  selector: string,
  data: { readonly paths?: readonly string[]; readonly texts?: Readonly<Record<string, string>> },
): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`Nothing to drop on at ${selector}`);
  const [x, y] = [box.x + Math.min(40, box.width / 2), box.y + box.height / 2];
  const session = await page.context().newCDPSession(page);
  const items = Object.entries(data.texts ?? {}).map(([mimeType, text]) => ({ mimeType, data: text }));
  const drag = { items, files: [...(data.paths ?? [])], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) await session.send("Input.dispatchDragEvent", { type, x, y, data: drag });
  await session.detach();
}

/** The files of a multipart request as the server got them. */
export function uploaded({ bytes, headers }: { readonly bytes: Buffer; readonly headers: Readonly<Record<string, unknown>> }) {
  const boundary = /boundary=(\S+)/.exec(String(headers["content-type"]))?.[1] ?? "";
  const parts = bytes.toString("latin1").split(`--${boundary}`).slice(1, -1);
  return parts.flatMap((part) => {
    const [, head = "", body = ""] = /^\r\n([\s\S]*?)\r\n\r\n([\s\S]*)\r\n$/.exec(part) ?? [];
    const name = /filename="([^"]*)"/.exec(head)?.[1];
    return name === undefined ? [] : [{ name: Buffer.from(name, "latin1").toString("utf8"), bytes: Buffer.from(body, "latin1") }];
  });
}

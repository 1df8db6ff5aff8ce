import { afterAll, beforeEach, expect } from "vitest";
import { encode, makeSheet, makeWord } from "../files/made-documents.ts";
import { onDisk, uploaded } from "./choose-files.ts";
import { overlay } from "./overlay.ts";
import { withBrowser } from "./with-browser.ts";

export const SSN = "219-09-9999";
export const BENIGN = "The fair is on Sunday: naïve café 😀\r\n";
export const FILES = {
  "clients.csv": encode(`Row,SSN,Colour\n1,${SSN},red\n`),
  "letter.docx": makeWord([["Dear all"], ["SSN 219", "-09-9999"]]),
  "list.xlsx": makeSheet([
    [
      ["Name", "SSN"],
      ["Ana", SSN],
    ],
  ]),
  "fair.txt": encode(BENIGN),
  "folder/a.txt": encode(BENIGN),
  "folder/deep/b.txt": encode(`SSN ${SSN}`),
  "screen.png": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
} as const;
export type FileName = keyof typeof FILES;

/** A page that takes files in every way, opened anew for each test, and the files to give it. */
export function withUploads() {
  const shared = withBrowser();
  const disk = onDisk(FILES);
  afterAll(() => disk.remove());
  const open = async () => {
    await shared.page.goto("https://chatgpt.com/uploads");
    await shared.page.waitForFunction(() => "uploadEvents" in window);
    shared.server.clear();
  };
  beforeEach(open);
  const uploads = () => shared.server.received().filter(({ path }) => path === "/api/upload");
  return {
    shared,
    disk,
    open,
    uploads,
    got: () => uploads().flatMap(uploaded),
    received: (count: number) => expect.poll(() => uploads().length, { timeout: 6000 }).toBe(count),
    /** What the page has noticed. */
    events: () => shared.page.evaluate(() => [...(window as unknown as { uploadEvents: string[] }).uploadEvents]),
    // Until then the dialog may still be the one that tells of reading.
    asked: () => expect.poll(() => overlay(shared.page).text(), { timeout: 8000 }).toContain("Please look at this first"),
    quiet: () => shared.page.waitForTimeout(300),
    click: (id: string) => () => shared.page.locator(`#${id}`).click(),
  };
}

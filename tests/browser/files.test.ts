import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encode, makeSheet, makeWord } from "../files/made-documents.ts";
import { choose, type Disk, drop, onDisk, uploaded } from "./choose-files.ts";
import { overlay } from "./overlay.ts";
import { withBrowser } from "./with-browser.ts";

const SSN = "219-09-9999";
const BENIGN = "The fair is on Sunday: naïve café 😀\r\n";
const FILES = {
  "clients.csv": encode(`Name,SSN,City\nAna,${SSN},Austin\n`),
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

const shared = withBrowser();
let disk: Disk;
beforeAll(() => {
  disk = onDisk(FILES);
});
afterAll(() => disk.remove());
beforeEach(async () => {
  await shared.page.goto("https://chatgpt.com/uploads");
  await shared.page.waitForFunction(() => "uploadEvents" in window);
  shared.server.clear();
});

const uploads = () => shared.server.received().filter(({ path }) => path === "/api/upload");
const got = () => uploads().flatMap(uploaded);
const received = (count: number) => expect.poll(() => uploads().length, { timeout: 6000 }).toBe(count);
const events = () => shared.page.evaluate(() => [...(window as unknown as { uploadEvents: string[] }).uploadEvents]);
const quiet = () => shared.page.waitForTimeout(300);
const name = (path: string) => path.split("/").at(-1) ?? path;

type FileName = keyof typeof FILES;
const click = (id: string) => () => shared.page.locator(`#${id}`).click();
const WAYS: readonly (readonly [string, (file: FileName) => Promise<void>])[] = [
  ["attached", (file) => choose(shared.page, click("attached"), [disk.path(file)])],
  ["in a closed shadow root", (file) => choose(shared.page, click("shadow-opener"), [disk.path(file)])],
  ["detached", (file) => choose(shared.page, click("detached"), [disk.path(file)])],
  ["dropped", (file) => drop(shared.page, "#zone", { paths: [disk.path(file)] })],
];

describe.each(WAYS)("a file that is chosen: %s", (_, give) => {
  it("is not seen by the page before an answer, and goes on as a safe copy of the same kind", async () => {
    await give("clients.csv");
    await overlay(shared.page).opened();
    await quiet();
    expect(await events()).toEqual([]);
    expect(uploads()).toEqual([]);
    await overlay(shared.page).press("Upload a safe copy");
    await received(1);
    expect(got().map((file) => [file.name, file.bytes.toString()])).toEqual([["clients.csv", "Name,SSN,City\nAna,[US SSN 1],Austin\n"]]);
    expect((await events()).filter((event) => event.endsWith("change") || event === "drop")).toHaveLength(1);
  });

  it("goes nowhere when it is cancelled, and can be chosen again", async () => {
    await give("clients.csv");
    await overlay(shared.page).opened();
    await shared.page.keyboard.press("Escape");
    await overlay(shared.page).closed();
    await quiet();
    expect(await events()).toEqual([]);
    await give("clients.csv");
    await overlay(shared.page).press("Upload anyway");
    await received(1);
    expect(got()[0]?.bytes.equals(FILES["clients.csv"])).toBe(true);
  });

  it("passes when it is harmless: once, byte for byte", async () => {
    await give("fair.txt");
    await received(1);
    expect(got().map((file) => file.name)).toEqual([name("fair.txt")]);
    expect(got()[0]?.bytes.equals(FILES["fair.txt"])).toBe(true);
    expect(await overlay(shared.page).isOpen()).toBe(false);
    expect((await events()).filter((event) => event.endsWith("change") || event === "drop")).toHaveLength(1);
  });
});

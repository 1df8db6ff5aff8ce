import { describe, expect, it } from "vitest";
import { readFile } from "../../lib/files/read-file.ts";
import { choose, drop } from "./choose-files.ts";
import { overlay } from "./overlay.ts";
import { BENIGN, FILES, type FileName, SSN, withUploads } from "./upload-page.ts";

const { shared, disk, uploads, got, received, events, asked, quiet, click } = withUploads();
const name = (path: string) => path.split("/").at(-1) ?? path;

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
    expect(got().map((file) => [file.name, file.bytes.toString()])).toEqual([["clients.csv", "Row,SSN,Colour\n1,[US SSN 1],red\n"]]);
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

describe("several files at once", () => {
  it("each is told of by name, and the harmless ones go on as they are beside the copies", async () => {
    await choose(
      shared.page,
      click("attached"),
      (["fair.txt", "letter.docx", "list.xlsx"] as const).map((file) => disk.path(file)),
    );
    await asked();
    const text = await overlay(shared.page).text();
    for (const said of ["letter.docx", "list.xlsx", "1 US Social Security number", "and 1 more file"]) expect(text).toContain(said);
    await overlay(shared.page).press("Upload a safe copy");
    await received(1);
    expect(got().map((file) => file.name)).toEqual(["fair.txt", "letter.docx", "list.xlsx"]);
    const texts = await Promise.all(got().map(({ bytes }) => readFile(bytes)));
    expect(JSON.stringify(texts)).toContain("[US SSN 1]");
    expect(JSON.stringify(texts)).not.toContain(SSN);
    expect(got()[0]?.bytes.equals(FILES["fair.txt"])).toBe(true);
  });

  it("a chosen folder is looked through, down to its last file", async () => {
    await choose(shared.page, click("folder"), [disk.path("folder")]);
    await overlay(shared.page).press("Upload a safe copy");
    await received(1);
    expect(got().map(({ bytes }) => bytes.toString())).toEqual(expect.arrayContaining([BENIGN, "SSN [US SSN 1]"]));
    expect(got()).toHaveLength(2);
  });

  it("a dropped folder is looked through as well", async () => {
    await drop(shared.page, "#zone", { paths: [disk.path("folder")] });
    await overlay(shared.page).press("Upload a safe copy");
    await received(1);
    expect(got().map(({ bytes }) => bytes.toString())).toEqual(expect.arrayContaining([BENIGN, "SSN [US SSN 1]"]));
  });
});

describe("what cannot be looked into", () => {
  it("needs a justification, as the policy's starting point says; pictures are then not asked about again for a while", async () => {
    await choose(shared.page, click("attached"), [disk.path("screen.png")]);
    await asked();
    expect(await overlay(shared.page).text()).toContain("Handrail cannot read pictures.");
    expect(uploads()).toEqual([]);
    await shared.page.keyboard.type("The map of the fair, nothing else");
    await overlay(shared.page).press("Upload anyway");
    await received(1);
    await drop(shared.page, "#zone", { paths: [disk.path("screen.png")] });
    await received(2);
    expect(got().every(({ bytes }) => bytes.equals(FILES["screen.png"]))).toBe(true);
  });

  it("pasted pictures are held, too", async () => {
    await shared.page.bringToFront();
    await shared.page.evaluate(async () => {
      const canvas = new OffscreenCanvas(4, 4);
      canvas.getContext("2d")?.fillRect(0, 0, 2, 2);
      await navigator.clipboard.write([new ClipboardItem({ "image/png": canvas.convertToBlob() })]);
    });
    await shared.page.locator("body").click({ position: { x: 2, y: 2 } });
    await shared.page.keyboard.press("Control+V");
    await asked();
    expect(await events()).toEqual([]);
    await shared.page.keyboard.type("The map of the fair, nothing else");
    await overlay(shared.page).press("Upload anyway");
    await received(1);
    expect(got()[0]?.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(await events()).toEqual(["paste"]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readFile } from "../../lib/files/read-file.ts";
import { encode, makeSheet, makeWord } from "../files/made-documents.ts";
import { choose, type Disk, drop, onDisk, uploaded } from "./choose-files.ts";
import { overlay } from "./overlay.ts";
import { withBrowser } from "./with-browser.ts";

const SSN = "219-09-9999";
const BENIGN = "The fair is on Sunday: naïve café 😀\r\n";
const FILES = {
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
// Until then the dialog may still be the one that tells of reading.
const asked = () => expect.poll(() => overlay(shared.page).text(), { timeout: 8000 }).toContain("Please look at this first");
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

describe("a page that does all it can", () => {
  it("does not see a held file by looking at its input, nor by listening to it first", async () => {
    await choose(shared.page, click("detached-captured"), [disk.path("clients.csv")]);
    await overlay(shared.page).opened();
    await quiet();
    expect(await events()).toEqual([]);
    await shared.page.keyboard.press("Escape");
    await overlay(shared.page).closed();
    await quiet();
    expect(await events()).toEqual([]);
  });

  it("finds no frame of ours among its own, and cannot make one listen", async () => {
    await choose(shared.page, click("attached"), [disk.path("clients.csv")]);
    await overlay(shared.page).opened();
    const seen = await shared.page.evaluate(async () => {
      const urls = performance
        .getEntriesByType("resource")
        .map((entry) => entry.name)
        .filter((url) => url.startsWith("chrome-extension"));
      const replies: unknown[] = [];
      for (const url of urls.map((found) => found.replace(/\/[^/]*$/, "/scan-frame.html"))) {
        const frame = document.createElement("iframe");
        frame.src = url;
        document.body.append(frame);
        await new Promise((resolve) => setTimeout(resolve, 400));
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => replies.push(data);
        frame.contentWindow?.postMessage("a word", "*", [port2]);
        port1.postMessage({ kind: "text", id: 1, text: "SSN 219-09-9999", settings: {} });
      }
      await new Promise((resolve) => setTimeout(resolve, 400));
      return {
        frames: window.length - document.querySelectorAll("iframe").length,
        inPage: document.querySelectorAll("iframe").length - urls.length,
        replies,
      };
    });
    expect(seen).toEqual({ frames: 0, inPage: 0, replies: [] });
    await shared.page.keyboard.press("Escape");
  });

  it("that takes our reader away gets no file: it is held as one that could not be looked at", async () => {
    await shared.page.evaluate(() => {
      new MutationObserver(() => {
        for (const element of document.documentElement.children)
          if (element instanceof HTMLElement && element.style.display === "none") element.remove();
      }).observe(document.documentElement, { childList: true });
    });
    await choose(shared.page, click("attached"), [disk.path("clients.csv")]);
    await expect.poll(() => overlay(shared.page).text(), { timeout: 8000 }).toContain("Could not be looked at just now");
    expect(await events()).toEqual([]);
    await shared.page.keyboard.press("Escape");
  });

  it("that takes all of ours away, again and again, is not frozen by it and gets no file; when it stops, the question is there", async () => {
    await shared.page.evaluate(() => {
      let rounds = 0;
      const observer = new MutationObserver(() => {
        for (const element of document.documentElement.children) {
          if (["HEAD", "BODY"].includes(element.tagName)) continue;
          rounds++;
          element.remove();
        }
      });
      observer.observe(document.documentElement, { childList: true });
      Object.assign(window, {
        stop: () => {
          observer.disconnect();
          return rounds;
        },
      });
    });
    await choose(shared.page, click("attached"), [disk.path("clients.csv")]);
    await shared.page.waitForTimeout(1500);
    const rounds = await shared.page.evaluate(() => (window as unknown as { stop(): number }).stop());
    // Twenty a second at once, then one a frame.
    expect(rounds).toBeLessThan(500);
    await asked();
    expect(await events()).toEqual([]);
    await shared.page.keyboard.press("Escape");
  });

  it("gets nothing by a drop or a choice that it makes up", async () => {
    await shared.page.evaluate((ssn) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([`SSN ${ssn}`], "a.txt"));
      document.querySelector("#zone")?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
    }, SSN);
    await quiet();
    expect(await overlay(shared.page).isOpen()).toBe(true); // held on its way out, by the gate for requests
    expect(uploads()).toEqual([]);
    await shared.page.keyboard.press("Escape");
  });
});

describe("a file picker of the page", () => {
  const openWith = async (file: FileName) => {
    // Stands in for the browser's dialog alone, which no test can press: a handle of the browser's own, with the bytes of the file.
    await shared.page.addInitScript(
      ([name, base64]) => {
        const pick = async () => {
          const root = await navigator.storage.getDirectory();
          const handle = await root.getFileHandle(name, { create: true });
          const writable = await handle.createWritable();
          await writable.write(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
          await writable.close();
          return [handle];
        };
        Object.defineProperty(window, "showOpenFilePicker", { value: pick, configurable: true, writable: true });
      },
      [file, Buffer.from(FILES[file]).toString("base64")] as const,
    );
    await shared.page.goto("https://chatgpt.com/uploads");
    await shared.page.waitForFunction(() => "uploadEvents" in window);
    shared.server.clear();
    await shared.page.locator("#picker").click();
  };

  it("gives the page the copy, and nothing at all when it is cancelled", async () => {
    await openWith("clients.csv");
    await overlay(shared.page).opened();
    expect(await events()).toEqual([]);
    await overlay(shared.page).press("Upload a safe copy");
    await received(1);
    expect(got().map(({ bytes }) => bytes.toString())).toEqual(["Row,SSN,Colour\n1,[US SSN 1],red\n"]);
    await shared.page.locator("#picker").click();
    await overlay(shared.page).opened();
    await shared.page.keyboard.press("Escape");
    await expect.poll(events).toEqual(["picker done", "picker AbortError"]);
    expect(uploads()).toHaveLength(1);
  });
});

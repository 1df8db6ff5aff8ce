import { describe, expect, it } from "vitest";
import { choose } from "./choose-files.ts";
import { overlay } from "./overlay.ts";
import { FILES, type FileName, SSN, withUploads } from "./upload-page.ts";

const { shared, disk, open, uploads, got, received, events, asked, quiet, click } = withUploads();

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
        port1.postMessage({ kind: "file", id: 1, file: new Blob(["SSN 219-09-9999"]), settings: {} });
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
    await open();
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

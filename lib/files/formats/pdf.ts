import type { Budget } from "../budget.ts";
import { CannotRead } from "../budget.ts";
import type { Part, ReadDocument, Reading, Unreadable } from "../document.ts";

const MOST_PAGES = 5000;
/** Pages with fewer characters hold no text worth the name: a number, a stamp on a scan. */
const LEAST_TEXT = 12;

/** Reads a PDF: the text of each page, what is filled into its forms and written on its notes, its properties, and each attached file with `readInner`. Scanned pages are pictures. */
export async function readPdf(
  bytes: Uint8Array,
  budget: Budget,
  readInner: (bytes: Uint8Array, name: string) => Promise<Reading>,
): Promise<ReadDocument> {
  const document = await openPdf(bytes);
  try {
    if (document.numPages > MOST_PAGES) throw new CannotRead("too-large");
    const parts: Part[] = [];
    const unreadable: Unreadable[] = [];
    let empty = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const text = await pageText(page);
      if (text.trim().length < LEAST_TEXT) empty++;
      parts.push({ path: `page ${number}`, text });
      page.cleanup();
      budget.onProgress(number / document.numPages);
    }
    // An empty page here and there is usual; scans have nothing else.
    if (empty > 0 && empty * 2 >= document.numPages) unreadable.push("picture");
    const { info } = await document.getMetadata();
    parts.push({
      path: "properties",
      text: Object.values(info)
        .filter((value) => typeof value === "string")
        .join("\n"),
      unseen: true,
    });
    for (const [name, { content }] of Object.entries((await document.getAttachments()) ?? {}) as [string, { content: Uint8Array }][]) {
      const reading = await readInner(content, name);
      if (typeof reading === "string") unreadable.push(reading);
      else {
        parts.push(...reading.parts);
        unreadable.push(...reading.unreadable);
      }
    }
    return { format: "pdf", parts, unreadable };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function openPdf(bytes: Uint8Array) {
  const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // The build for older browsers: the other needs what Chromium has since 140 only. Where its worker is loaded beside it, it needs no worker of its own: we are in one.
  Object.assign(globalThis, { pdfjsWorker: await import("pdfjs-dist/legacy/build/pdf.worker.mjs") });
  const loading = getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    enableXfa: false,
  });
  try {
    return await loading.promise;
  } catch (refused) {
    throw new CannotRead(refused instanceof Error && refused.name === "PasswordException" ? "encrypted" : "damaged");
  }
}

interface Page {
  getTextContent(): Promise<{ readonly items: readonly object[] }>;
  getAnnotations(): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

async function pageText(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  let text = "";
  for (const item of items) {
    if (!("str" in item) || typeof item.str !== "string") continue;
    text += item.str;
    if ("hasEOL" in item && item.hasEOL === true) text += "\n";
  }
  const notes = (await page.getAnnotations()).flatMap((note) => {
    const { fieldName, fieldValue, contentsObj, url } = note;
    const label = typeof fieldName === "string" ? `${fieldName}: ` : "";
    const value = Array.isArray(fieldValue) ? fieldValue.join(", ") : fieldValue;
    const contents = typeof contentsObj === "object" && contentsObj !== null && "str" in contentsObj ? contentsObj.str : "";
    return [typeof value === "string" && value !== "" ? label + value : "", contents, url].filter(
      (line) => typeof line === "string" && line !== "",
    );
  });
  return [text, ...notes].join("\n");
}

import { scan } from "../detect/scan.ts";
import type { ReadDocument } from "./document.ts";
import { lookAt, type Scan, scanParts } from "./look.ts";
import { readFile } from "./read-file.ts";
import { safeCopy } from "./safe-copy.ts";
import type { FromScan, ScanSettings, ToScan } from "./scan-messages.ts";

interface OnDesk {
  readonly document: ReadDocument;
  readonly found: ReturnType<typeof scanParts>;
  readonly scan: Scan;
}

/** Of the time for a file, what reading takes; the rest is scanning. */
const READING = 0.6;
/** Progress is told in steps of this size. */
const STEP = 0.01;

/** Works off requests one after the other, in a thread of its own. Files that have been read lie on the desk as long as it stands. */
export function createScanDesk<File>(reply: (message: FromScan) => void, bytesOf: (file: File) => Promise<Uint8Array>) {
  const desk = new Map<number, OnDesk>();
  const work = async (message: ToScan<File>): Promise<void> => {
    const { id } = message;
    switch (message.kind) {
      case "file": {
        const scanner = scannerFor(message.settings);
        const onProgress = inSteps((share) => reply({ kind: "progress", id, share }));
        onProgress(0);
        const document = await readFile(await bytesOf(message.file), (share) => onProgress(share * READING));
        if (typeof document === "string") return reply({ kind: "looked", id, look: document });
        const found = scanParts(document, scanner, (share) => onProgress(READING + share * (1 - READING)));
        desk.set(id, { document, found, scan: scanner });
        return reply({ kind: "looked", id, look: lookAt(document, found) });
      }
      case "copy": {
        const file = desk.get(id);
        const copy =
          file === undefined
            ? undefined
            : await safeCopy(file.document, file.found, message.held, message.dropped, file.scan, (bytes) => readFile(bytes));
        return reply({ kind: "copied", id, bytes: copy?.bytes, sameFormat: copy?.sameFormat ?? false });
      }
    }
  };
  let last: Promise<void> = Promise.resolve();
  return (message: ToScan<File>): void => {
    // A bug in a reader must not leave a guard without an answer.
    last = last.then(() => work(message)).catch(() => reply(failed(message)));
  };
}

function failed({ kind, id }: ToScan<unknown>): FromScan {
  return kind === "copy" ? { kind: "copied", id, bytes: undefined, sameFormat: false } : { kind: "looked", id, look: "damaged" };
}

function scannerFor(settings: ScanSettings): Scan {
  return (text) => scan(text, settings);
}

function inSteps(tell: (share: number) => void): (share: number) => void {
  let told = -1;
  return (share) => {
    if (share < told + STEP && told >= 0) return;
    told = share;
    tell(share);
  };
}

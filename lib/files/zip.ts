import { Inflate, zipSync } from "fflate";
import { type Budget, CannotRead, LIMITS } from "./budget.ts";
import { decodeText, windows1252 } from "./decode-text.ts";

/** One file in an archive, not yet unpacked. */
export interface ZipEntry {
  readonly path: string;
  /** Unpacks it. Throws `CannotRead` for what is encrypted, damaged, packed in a way of its own, or beyond the budget. */
  bytes(): Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SEARCH = 66_000; // bytes from the end: the record and the longest comment (APPNOTE 4.3.16)
const INFLATE_STEP = 65_536; // packed bytes

/** The files of an archive, folders left out, in the order of its directory. Nothing is unpacked yet. */
export function readZip(bytes: Uint8Array, budget: Budget): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  if (count === 0xffff || directory === 0xffffffff) throw new CannotRead("too-large"); // ZIP64: over 4 GB or 65,535 files
  if (count > LIMITS.entries) throw new CannotRead("too-deep");
  // What stands before the archive (a program that unpacks it) shifts all offsets.
  const shift = end - view.getUint32(end + 12, true) - directory;
  if (shift < 0) throw new CannotRead("damaged");
  const entries: ZipEntry[] = [];
  let at = directory + shift;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new CannotRead("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const path = isUtf8 ? decodeText(name) : windows1252(name);
    const central = at;
    if (!path.endsWith("/")) entries.push({ path, bytes: () => unpack(bytes, view, central, shift, budget) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - END_SEARCH); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new CannotRead("damaged");
}

function unpack(bytes: Uint8Array, view: DataView, central: number, shift: number, budget: Budget): Uint8Array {
  if ((view.getUint16(central + 8, true) & 1) !== 0) throw new CannotRead("encrypted");
  const method = view.getUint16(central + 10, true);
  const packed = view.getUint32(central + 20, true);
  const local = view.getUint32(central + 42, true) + shift;
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw new CannotRead("damaged");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const body = bytes.subarray(start, start + packed);
  if (body.length < packed) throw new CannotRead("damaged");
  if (method === 0) {
    budget.spend(body.length, body.length);
    return body;
  }
  if (method !== 8) throw new CannotRead(method === 99 ? "encrypted" : "unknown");
  return inflate(body, budget);
}

/** Unpacks a deflated stream step by step, so that a bomb is met before it is large. What the archive says of sizes is not trusted. */
export function inflate(body: Uint8Array, budget: Budget): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  try {
    for (let at = 0; at < body.length || at === 0; at += INFLATE_STEP) {
      const step = body.subarray(at, at + INFLATE_STEP);
      const before = length;
      stream.push(step, at + INFLATE_STEP >= body.length);
      budget.spend(length - before, step.length);
      budget.onProgress(at / body.length);
    }
  } catch (broken) {
    throw broken instanceof CannotRead ? broken : new CannotRead("damaged");
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** An archive of the files, in their order: an office program expects some of them first. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries([...files].map(([path, bytes]) => [path, path === "mimetype" ? [bytes, { level: 0 }] : bytes])), {
    level: 6,
  });
}

import { type Leaf, leafReading, type Reading } from "./leaf.ts";
import { readText } from "./reading.ts";

/** A body as it comes over the line (main/pack.ts). */
export interface Body {
  readonly form: string;
  readonly text: string;
}

/** A body that has been taken apart, and how to put it together again in a form that the page's side takes. */
export interface ReadBody {
  readonly leaves: readonly Leaf[];
  /** Undefined when such a body cannot be written again. */
  write(): Body | undefined;
}

const FRAME_HEAD = 5; // bytes: a flag, and the length of what follows
const PRINTABLE = /[^\p{Cc}\ufffd]{6,}/gu;

/** Takes a body apart, whatever its form. */
export function readBody({ form, text }: Body): ReadBody {
  if (form === "fields") return readFields(text);
  if (form === "bytes") return readBytes(bytesOf(text));
  if (form === "squeezed") return { leaves: readBytes(bytesOf(text)).leaves, write: () => undefined };
  return inForm("text", readText(text));
}

function inForm(form: string, { leaves, write }: Reading): ReadBody {
  return {
    leaves,
    write() {
      const text = write();
      return text === undefined ? undefined : { form, text };
    },
  };
}

function readFields(list: string): ReadBody {
  const words = JSON.parse(list) as readonly string[]; // as: main/pack.ts writes names and values
  const readings = words.map((word, i) => (i % 2 === 0 ? undefined : readField(words[i - 1] ?? "", word)));
  return {
    leaves: readings.flatMap((reading) => reading?.leaves ?? []),
    write() {
      const made = words.map((word, i) => (readings[i] === undefined ? word : readings[i].write()));
      return made.includes(undefined) ? undefined : { form: "fields", text: JSON.stringify(made) };
    },
  };
}

// A file among the fields comes as its bytes, which is the same thing for plain text.
function readField(name: string, value: string): Reading {
  const isBytes = /[\uf780-\uf7ff]/.test(value);
  const text = isBytes ? new TextDecoder().decode(bytesOf(value)) : value;
  const reading = readText(text, [name.toLowerCase()]);
  if (!isBytes) return reading;
  return {
    leaves: reading.leaves,
    write() {
      if (reading.leaves.every((leaf) => leaf.wanted === leaf.text)) return value;
      const made = reading.write();
      return made === undefined ? undefined : textOf(new TextEncoder().encode(made));
    },
  };
}

function readBytes(bytes: Uint8Array): ReadBody {
  const text = utf8(bytes);
  if (text !== undefined && !text.includes("\0")) return inForm("text", readText(text));
  return readFrame(bytes) ?? { leaves: printable(bytes), write: () => undefined };
}

// Connect and gRPC-web put a flag and the length before the message.
function readFrame(bytes: Uint8Array): ReadBody | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length <= FRAME_HEAD || view.getUint32(1) !== bytes.length - FRAME_HEAD) return undefined;
  const text = utf8(bytes.subarray(FRAME_HEAD));
  if (text === undefined || text.includes("\0")) return undefined;
  const { leaves, write } = readText(text);
  return {
    leaves,
    write() {
      const made = write();
      if (made === undefined) return undefined;
      const payload = new TextEncoder().encode(made);
      const framed = new Uint8Array(FRAME_HEAD + payload.length);
      framed[0] = bytes[0] ?? 0;
      new DataView(framed.buffer).setUint32(1, payload.length);
      framed.set(payload, FRAME_HEAD);
      return { form: "bytes", text: textOf(framed) };
    },
  };
}

// Protocol buffers and the like: what can be read in them, each run for itself.
function printable(bytes: Uint8Array): readonly Leaf[] {
  const runs = new TextDecoder().decode(bytes).match(PRINTABLE) ?? [];
  return runs.flatMap((run) => leafReading(run, []).leaves);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i) & 0xff);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("x-user-defined").decode(bytes);
}

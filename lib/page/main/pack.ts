import { call, getter, kind, unbound } from "./natives.ts";

/**
 * A body as it goes over the line. "bytes": a character for each byte, those from 0x80 on 0xF700 higher. "fields": a JSON list of name, value, name, value...
 * "squeezed": the bytes that were squeezed; such a body goes on as it is, or not at all.
 */
export interface Packed {
  readonly form: "text" | "bytes" | "fields" | "squeezed";
  readonly text: string;
  /** The bytes themselves, where what they were read from is spent. */
  readonly spent?: BodyInit;
}

/** Files and blobs above this are not read here: the gate for files looks at files. Bytes. */
const MOST_BYTES = 5_000_000;
/** Bytes above this are looked at only when they begin as text does: a recording or a picture in pieces is none of our business. */
const SNIFFED_BYTES = 1_000_000;
const SNIFF = 512;
const TEXT_TYPE = /^(?:text\/|application\/(?:json|x-ndjson|xml|x-www-form-urlencoded)|multipart\/form-data|$)/;

const { isView } = ArrayBuffer;
const viewed = unbound(Uint8Array.prototype.subarray);
const decode = unbound(TextDecoder.prototype.decode);
const encode = unbound(TextEncoder.prototype.encode);
const charCode = unbound(String.prototype.charCodeAt);
const test = unbound(RegExp.prototype.test);
const bytesToText = new TextDecoder("x-user-defined");
const textToBytes = new TextEncoder();
const paramsText = unbound(URLSearchParams.prototype.toString);
const eachField = unbound(FormData.prototype.forEach);
const appendField = unbound(FormData.prototype.append as (this: FormData, name: string, value: string | Blob, file?: string) => void); // as: its overloads as one
const blobSize = getter(Blob.prototype, "size");
const blobType = getter(Blob.prototype, "type");
const blobBytes = unbound(Blob.prototype.arrayBuffer);
const fileName = getter(File.prototype, "name");
const then = unbound(Promise.prototype.then);
const { parse, stringify } = JSON;
const [OurPromise, OurBytes, OurBlob, OurFormData, OurParams, OurResponse] = [
  Promise,
  Uint8Array,
  Blob,
  FormData,
  URLSearchParams,
  Response,
];
const isBlob = kind<Blob>(blobSize);
const isBuffer = kind<ArrayBuffer>(getter(ArrayBuffer.prototype, "byteLength"));
const isParams = kind<URLSearchParams>(getter(URLSearchParams.prototype, "size"));
const isForm = kind<FormData>((form) => eachField(form, () => undefined));
/** True for a stream, of which the bytes can be had only once. */
export const isStream = kind<ReadableStream>(getter(ReadableStream.prototype, "locked"));
const responseBytes = unbound(Response.prototype.arrayBuffer);
const blobStream = unbound(Blob.prototype.stream);
const pipe = unbound(ReadableStream.prototype.pipeThrough) as (self: ReadableStream, through: ReadableWritablePair) => ReadableStream; // as: its overloads as one
const OurUnsqueezer = globalThis.DecompressionStream as typeof DecompressionStream | undefined; // as: older browsers have none

/** The body as it is known at once; undefined when there is none, or it takes time to read (`packLater`). */
export function packNow(body: unknown): Packed | undefined {
  if (body === null || body === undefined) return undefined;
  if (typeof body === "string") return { form: "text", text: body };
  if (isView(body) || isBuffer(body)) return squeezing(body) === undefined ? { form: "bytes", text: bytesText(body) } : undefined;
  if (isParams(body)) return { form: "text", text: paramsText(body) };
  if (isForm(body)) return hasBlobs(body) ? undefined : { form: "fields", text: fieldsText(body, []) };
  if (isBlob(body) || isStream(body)) return undefined;
  return { form: "text", text: `${body as string}` }; // as: the browser makes text of anything else as well
}

/** Reads what `packNow` could not. Undefined for what is not text, or too long. */
export function packLater(body: unknown): Promise<Packed | undefined> {
  if (isView(body) || isBuffer(body)) return unsqueezed(body as BufferSource); // as: a view of any kind is one
  if (isBlob(body)) return blobText(body, (text) => ({ form: "bytes", text }));
  if (isStream(body)) return bytesOf(responseBytes(new OurResponse(body)));
  if (!isForm(body)) return new OurPromise((resolve) => resolve(packNow(body)));
  const texts: string[] = [];
  let reading: Promise<unknown> = new OurPromise((resolve) => resolve(undefined));
  let index = 0;
  eachField(body, (value) => {
    const at = index++;
    if (isBlob(value))
      reading = then(reading, () =>
        then(
          blobText(value, (text) => text),
          (text) => {
            texts[at] = (text as string | undefined) ?? "";
          },
        ),
      ); // as: `then` keeps no types
  });
  return then(reading, () => ({ form: "fields", text: fieldsText(body, texts) })) as Promise<Packed>; // as: see above
}

/** The bytes of a response-like body as they go over the line. */
export function bytesOf(bytes: Promise<ArrayBuffer>): Promise<Packed> {
  return then(bytes, (buffer) => unsqueezed(buffer as ArrayBuffer)) as Promise<Packed>; // as: `then` keeps no types
}

/** Formats that browsers can squeeze and unsqueeze, by how they begin (RFC 1952, 2.3.1; RFC 1950, 2.2). */
function squeezing(body: ArrayBuffer | ArrayBufferView): "gzip" | "deflate" | undefined {
  if (body.byteLength < 8) return undefined;
  const head = isView(body) ? new OurBytes(body.buffer, body.byteOffset, 2) : new OurBytes(body, 0, 2);
  const a = head[0] ?? 0;
  const b = head[1] ?? 0;
  if (a === 0x1f && b === 0x8b) return "gzip";
  return (a & 0x8f) === 0x08 && (a * 256 + b) % 31 === 0 && (b & 0x20) === 0 ? "deflate" : undefined;
}

function unsqueezed(body: BufferSource): Promise<Packed> {
  const plain = (): Packed => ({ form: "bytes", text: bytesText(body) });
  const format = squeezing(body);
  if (format === undefined || OurUnsqueezer === undefined) return new OurPromise((resolve) => resolve(plain()));
  const opened = pipe(blobStream(new OurBlob([body])), new OurUnsqueezer(format) as ReadableWritablePair<Uint8Array<ArrayBuffer>>); // as: it takes and gives bytes
  return then(
    responseBytes(new OurResponse(opened)),
    (buffer) => ({ form: "squeezed", text: bytesText(buffer as ArrayBuffer), spent: body }), // as: `then` keeps no types
    plain, // it only began like that
  ) as Promise<Packed>; // as: see above
}

/** The body that the guard made of it, in the kind of the one that it takes the place of. */
export function unpack({ form, text, spent }: Packed, original: unknown): BodyInit {
  if (spent !== undefined) return spent;
  if (form === "fields" && isForm(original)) return refilled(original, parse(text) as readonly string[]); // as: the guard gives what it got
  const bytes = form === "bytes" ? bytesIn(text) : undefined;
  if (isBlob(original)) return new OurBlob([bytes ?? text], { type: blobType(original) });
  if (isParams(original)) return new OurParams(text);
  if (typeof original === "string" || original === undefined) return bytes ?? text;
  return bytes ?? (encode(textToBytes, text) as BodyInit); // as: older typings know only one kind of buffer behind it
}

function bytesText(bytes: ArrayBuffer | ArrayBufferView): string {
  if (bytes.byteLength <= SNIFFED_BYTES) return decode(bytesToText, bytes as BufferSource); // as: a view of any kind is one
  const all = isView(bytes) ? new OurBytes(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new OurBytes(bytes);
  const start = viewed(all, 0, SNIFF);
  for (let i = 0; i < SNIFF; i++) if (start[i] === 0) return "";
  return decode(bytesToText, all as BufferSource); // as: see above
}

function hasBlobs(form: FormData): boolean {
  let found = false;
  eachField(form, (value) => {
    if (isBlob(value)) found = true;
  });
  return found;
}

function blobText<T>(blob: Blob, make: (text: string) => T): Promise<T | undefined> {
  if (blobSize(blob) > MOST_BYTES || !test(TEXT_TYPE, blobType(blob))) return new OurPromise((resolve) => resolve(undefined));
  return then(blobBytes(blob), (buffer) => make(bytesText(buffer as ArrayBuffer))) as Promise<T>; // as: `then` keeps no types
}

function fieldsText(form: FormData, blobTexts: readonly string[]): string {
  let text = "[";
  let index = 0;
  eachField(form, (value, name) => {
    text += `${index > 0 ? "," : ""}${stringify(name)},${stringify(typeof value === "string" ? value : (blobTexts[index] ?? ""))}`;
    index++;
  });
  return `${text}]`;
}

function refilled(form: FormData, words: readonly string[]): FormData {
  const made = new OurFormData();
  let index = 0;
  eachField(form, (value, name) => {
    const text = words[2 * index++ + 1] ?? "";
    if (typeof value === "string") appendField(made, name, text);
    else if (text === "") call(appendField, undefined, [made, name, value, fileName(value)]);
    else call(appendField, undefined, [made, name, new OurBlob([bytesIn(text)], { type: blobType(value) }), fileName(value)]);
  });
  return made;
}

function bytesIn(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new OurBytes(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = charCode(text, i) & 0xff;
  return bytes;
}

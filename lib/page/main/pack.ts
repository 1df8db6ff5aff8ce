import { call, getter, unbound } from "./natives.ts";

/** A body as it goes over the line. "bytes": a character for each byte, those from 0x80 on 0xF700 higher. "fields": a JSON list of name, value, name, value... */
export interface Packed {
  readonly form: "text" | "bytes" | "fields";
  readonly text: string;
}

/** Files and blobs above this are not read here: the gate for files looks at files. Bytes. */
const MOST_BYTES = 5_000_000;
const TEXT_TYPE = /^(?:text\/|application\/(?:json|x-ndjson|xml|x-www-form-urlencoded)|multipart\/form-data|$)/;

const { isView } = ArrayBuffer;
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
const [OurPromise, OurBytes, OurBlob, OurFormData, OurParams, OurResponse, OurStream] = [
  Promise,
  Uint8Array,
  Blob,
  FormData,
  URLSearchParams,
  Response,
  ReadableStream,
];
const responseBytes = unbound(Response.prototype.arrayBuffer);

/** The body as it is known at once; undefined when there is none, or it takes time to read (`packLater`). */
export function packNow(body: unknown): Packed | undefined {
  if (body === null || body === undefined) return undefined;
  if (typeof body === "string") return { form: "text", text: body };
  if (body instanceof OurParams) return { form: "text", text: paramsText(body) };
  if (body instanceof ArrayBuffer || isView(body)) return { form: "bytes", text: decode(bytesToText, body as BufferSource) }; // as: a view of any kind is one
  if (body instanceof OurFormData) return hasBlobs(body) ? undefined : { form: "fields", text: fieldsText(body, []) };
  if (body instanceof OurBlob || body instanceof OurStream) return undefined;
  return { form: "text", text: `${body as string}` }; // as: the browser makes text of anything else as well
}

/** Reads what `packNow` could not. Undefined for what is not text, or too long. */
export function packLater(body: unknown): Promise<Packed | undefined> {
  if (body instanceof OurBlob) return blobText(body, (text) => ({ form: "bytes", text }));
  if (body instanceof OurStream) return bytesOf(responseBytes(new OurResponse(body)));
  if (!(body instanceof OurFormData)) return new OurPromise((resolve) => resolve(packNow(body)));
  const texts: string[] = [];
  let reading: Promise<unknown> = new OurPromise((resolve) => resolve(undefined));
  let index = 0;
  eachField(body, (value) => {
    const at = index++;
    if (value instanceof OurBlob)
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
  return then(bytes, (buffer) => ({ form: "bytes", text: decode(bytesToText, buffer as ArrayBuffer) })) as Promise<Packed>; // as: `then` keeps no types
}

/** The body that the guard made of it, in the kind of the one that it takes the place of. */
export function unpack({ form, text }: Packed, original: unknown): BodyInit {
  if (form === "fields" && original instanceof OurFormData) return refilled(original, parse(text) as readonly string[]); // as: the guard gives what it got
  const bytes = form === "bytes" ? bytesIn(text) : undefined;
  if (original instanceof OurBlob) return new OurBlob([bytes ?? text], { type: blobType(original) });
  if (original instanceof OurParams) return new OurParams(text);
  if (typeof original === "string" || original === undefined) return bytes ?? text;
  return bytes ?? (encode(textToBytes, text) as BodyInit); // as: older typings know only one kind of buffer behind it
}

function hasBlobs(form: FormData): boolean {
  let found = false;
  eachField(form, (value) => {
    if (value instanceof OurBlob) found = true;
  });
  return found;
}

function blobText<T>(blob: Blob, make: (text: string) => T): Promise<T | undefined> {
  if (blobSize(blob) > MOST_BYTES || !test(TEXT_TYPE, blobType(blob))) return new OurPromise((resolve) => resolve(undefined));
  return then(blobBytes(blob), (buffer) => make(decode(bytesToText, buffer as ArrayBuffer))) as Promise<T>; // as: `then` keeps no types
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

import { looksBinary } from "./decode-text.ts";
import type { Unreadable } from "./document.ts";

/** What a file is by its first bytes. */
export type Kind = "pdf" | "zip" | "gzip" | "text" | Unreadable;

const at = (bytes: Uint8Array, offset: number, signature: string): boolean => {
  for (let index = 0; index < signature.length; index++) if (bytes[offset + index] !== signature.charCodeAt(index)) return false;
  return true;
};
const PICTURES = ["\x89PNG", "\xff\xd8\xff", "GIF8", "BM", "II*\0", "MM\0*", "\0\0\x01\0", "8BPS", "\0\0\0\x0cjP", "\xff\x0a"];
const MEDIA = [
  "ID3",
  "OggS",
  "fLaC",
  "\x1aE\xdf\xa3",
  "\xff\xfb",
  "\xff\xf3",
  "\xff\xf2",
  "\xff\xf1",
  "\xff\xf9",
  "FLV",
  "MThd",
  "\0\0\x01\xba",
  "#!AMR",
];
const PICTURE_BRANDS = /^(?:heic|heix|heim|heis|hevc|mif1|msf1|avif|avis)/;
const OLE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/** Recognises a file by its content; its name is no evidence. */
export function recognise(bytes: Uint8Array): Kind {
  if (at(bytes, 0, "PK\x03\x04") || at(bytes, 0, "PK\x05\x06")) return "zip";
  if (isPdf(bytes)) return "pdf";
  if (at(bytes, 0, OLE)) return hasWide(bytes, "EncryptedPackage") ? "encrypted" : "old-format";
  if (at(bytes, 0, "\x1f\x8b")) return "gzip";
  if (at(bytes, 4, "ftyp")) return PICTURE_BRANDS.test(String.fromCharCode(...bytes.subarray(8, 12))) ? "picture" : "media";
  if (at(bytes, 0, "RIFF")) return at(bytes, 8, "WEBP") ? "picture" : "media";
  if (PICTURES.some((signature) => at(bytes, 0, signature)) && (!at(bytes, 0, "BM") || looksBinary(bytes))) return "picture";
  if (MEDIA.some((signature) => at(bytes, 0, signature)) && looksBinary(bytes)) return "media";
  if (at(bytes, 0, "-----BEGIN PGP MESSAGE-----")) return "encrypted";
  return looksBinary(bytes) ? "unknown" : "text";
}

// Readers take a PDF whose mark stands within the first kilobyte.
function isPdf(bytes: Uint8Array): boolean {
  for (let offset = 0; offset < Math.min(1024, bytes.length - 4); offset++)
    if (bytes[offset] === 0x25 && at(bytes, offset, "%PDF-")) return offset === 0 || looksBinary(bytes) || isLateText(bytes, offset);
  return false;
}

function isLateText(bytes: Uint8Array, offset: number): boolean {
  return at(bytes, offset + 5, "1.") || at(bytes, offset + 5, "2.");
}

// A password-protected Office file is an OLE container with a stream of this name, in UTF-16.
function hasWide(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].join("\0");
  for (let offset = 0; offset < Math.min(bytes.length, 4_000_000); offset += 2)
    if (bytes[offset] === wide.charCodeAt(0) && at(bytes, offset, wide)) return true;
  return false;
}

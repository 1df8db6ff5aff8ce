import { type Inner, joined, type Reading } from "./leaf.ts";

/** What may be base64, by itself or in a data address; shorter ones hold nothing that could be told apart from an id. */
const ENCODED = /^(data:[^,]{0,100};base64,)?([A-Za-z0-9+/_-]{24,})(={0,2})\s*$/;
/** So many signs of it show whether it is text: most are pictures and tokens. */
const SNIFFED = 64;
const NO_TEXT = /[^\P{Cc}\t\r\n]/u;

/** Reads text that a site has put into base64, and what is nested in it. */
export function readBase64(text: string, keys: readonly string[], inner: Inner): Reading | undefined {
  const [, before = "", signs = "", end = ""] = ENCODED.exec(text) ?? [];
  if (signs === "" || textOf(signs.slice(0, SNIFFED), true) === undefined) return undefined;
  const decoded = textOf(signs, false);
  if (decoded === undefined) return undefined;
  const isForAddresses = /[_-]/.test(signs);
  const encode = (made: string) => {
    const plain = btoa(Array.from(new TextEncoder().encode(made), (byte) => String.fromCharCode(byte)).join(""));
    const padded = end === "" ? plain.replace(/=+$/, "") : plain;
    return isForAddresses ? padded.replaceAll("+", "-").replaceAll("/", "_") : padded;
  };
  return joined(text, [{ start: before.length, end: before.length + signs.length + end.length, reading: inner(decoded, keys), encode }]);
}

function textOf(signs: string, isBeginning: boolean): string | undefined {
  try {
    const bytes = atob(
      signs
        .slice(0, signs.length - (signs.length % 4 === 1 ? 1 : 0))
        .replaceAll("-", "+")
        .replaceAll("_", "/"),
    );
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const text = decoder.decode(
      Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)),
      { stream: isBeginning },
    );
    return NO_TEXT.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

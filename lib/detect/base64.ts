const VALUES = new Int8Array(128).fill(-1);
Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/").forEach((sign, value) => {
  VALUES[sign.charCodeAt(0)] = value;
});
VALUES[45] = 62; // - and _ as in URLs
VALUES[95] = 63;

/** What a chunk of base 64 (RFC 4648, either alphabet, without its padding) says; undefined where that is not plain text. */
export function base64Text(chunk: string): string | undefined {
  let text = "";
  let bits = 0;
  let held = 0;
  for (let index = 0; index < chunk.length; index++) {
    held = ((held << 6) | (VALUES[chunk.charCodeAt(index)] ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const code = (held >> bits) & 0xff;
    // Printable ASCII, tab, line break.
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code > 126) return undefined;
    text += String.fromCharCode(code);
  }
  return text;
}

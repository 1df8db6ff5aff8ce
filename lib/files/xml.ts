/** What is met on the way through XML. Names are local: without their prefix. Offsets are into the XML. */
export interface XmlVisitor {
  /** `[start, end)` is the tag with its brackets. A tag that closes itself is opened and closed. */
  open?(name: string, start: number, end: number): void;
  /** `end` is the offset behind the tag. */
  close?(name: string, end: number): void;
  /** Raw text, entities as they are; `cdata` when it has none. */
  text?(start: number, end: number, cdata: boolean): void;
}

/** Walks XML, or HTML that is not too wild, once from start to end. Never throws for what is malformed. */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  let done = 0;
  while (done < xml.length) {
    const at = xml.indexOf("<", done);
    const textEnd = at < 0 ? xml.length : at;
    if (textEnd > done) visitor.text?.(done, textEnd, false);
    if (at < 0) return;
    done = xml.charCodeAt(at + 1) === 33 || xml.charCodeAt(at + 1) === 63 ? passOver(xml, at, visitor) : tag(xml, at, visitor);
  }
}

// "<!...", "<?...": comment, CDATA, declaration.
function passOver(xml: string, at: number, visitor: XmlVisitor): number {
  if (xml.startsWith("<!--", at)) return after(xml, "-->", at + 4);
  if (xml.startsWith("<![CDATA[", at)) {
    const end = xml.indexOf("]]>", at);
    visitor.text?.(at + 9, end < 0 ? xml.length : end, true);
    return end < 0 ? xml.length : end + 3;
  }
  return after(xml, ">", at);
}

function after(xml: string, sign: string, from: number): number {
  const end = xml.indexOf(sign, from);
  return end < 0 ? xml.length : end + sign.length;
}

function tag(xml: string, at: number, visitor: XmlVisitor): number {
  const end = tagEnd(xml, at);
  const closing = xml.charCodeAt(at + 1) === 47;
  const name = nameAt(xml, at + (closing ? 2 : 1), end);
  if (closing) visitor.close?.(name, end);
  else {
    visitor.open?.(name, at, end);
    if (xml.charCodeAt(end - 2) === 47) visitor.close?.(name, end);
  }
  return end;
}

// A ">" inside of an attribute's quotes does not end the tag. A quote that never ends is taken as none.
function tagEnd(xml: string, at: number): number {
  const end = xml.indexOf(">", at);
  if (end < 0) return xml.length;
  let from = at;
  for (;;) {
    const close = xml.indexOf(">", from);
    if (close < 0) return end + 1;
    const quote = firstQuote(xml, from, close);
    if (quote < 0) return close + 1;
    const partner = xml.indexOf(xml.charAt(quote), quote + 1);
    if (partner < 0 || partner - quote > 100_000) return end + 1;
    from = partner + 1;
  }
}

function firstQuote(xml: string, from: number, to: number): number {
  for (let index = from; index < to; index++) {
    const code = xml.charCodeAt(index);
    if (code === 34 || (code === 39 && xml.charCodeAt(index - 1) === 61)) return index;
  }
  return -1;
}

function nameAt(xml: string, start: number, end: number): string {
  let from = start;
  for (let index = start; index < end; index++) {
    const code = xml.charCodeAt(index);
    if (code === 58) from = index + 1;
    else if (code <= 32 || code === 62 || code === 47) return xml.slice(from, index);
  }
  return xml.slice(from, end);
}

/** Where the value of an attribute stands in a tag (offsets into the tag); the name is local. Undefined when it is not there. */
export function attributeSpan(tag: string, name: string): readonly [start: number, end: number] | undefined {
  for (let at = tag.indexOf(name, 1); at >= 0; at = tag.indexOf(name, at + 1)) {
    const before = tag.charCodeAt(at - 1);
    if (before > 32 && before !== 58) continue;
    const [whole, quote] = /^\s*=\s*(["'])/.exec(tag.slice(at + name.length, at + name.length + 20)) ?? [];
    if (whole === undefined || quote === undefined) continue;
    const start = at + name.length + whole.length;
    const close = tag.indexOf(quote, start);
    return close < 0 ? undefined : [start, close];
  }
  return undefined;
}

/** The decoded value of an attribute in a tag; "" when it is not there. */
export function attribute(tag: string, name: string): string {
  const span = attributeSpan(tag, name);
  return span === undefined ? "" : decodeXml(tag.slice(...span));
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", shy: "\u00ad" };

/** Text with its character references replaced. */
export function decodeXml(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,6}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text as it may stand between tags and in quotes. Control characters that XML has no place for are left out. */
export function encodeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/\p{Cc}/gu, (sign) => (/[\t\n\r\x7f-\x9f]/.test(sign) ? sign : ""));
}

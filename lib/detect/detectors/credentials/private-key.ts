import type { Detector, Examples, Place } from "../../detector.ts";

/** A private key as PEM, OpenSSH, PGP or PuTTY write it, whole or cut off. */
export const privateKey: Detector = {
  infoType: "private-key",
  category: "credentials",
  label: "Private key",
  placeholder: "Private key",
  rules: [
    {
      anchor: "text",
      holds: "-----BEGIN ",
      pattern: /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g,
      measure: blockLength,
      confidence: 0.98,
    },
    { anchor: "text", holds: "PuTTY-User", pattern: /PuTTY-User-Key-File-\d:/g, measure: blockLength, confidence: 0.98 },
  ],
};

const LEAST_CHARACTERS = 32; // less is a sample of how keys look
const MOST_CHARACTERS = 20_000;
const END = /-----END [A-Z0-9 ]{3,50}-----|Private-MAC: [0-9a-f]{40,64}/;

// To its end line; a key that is cut off reaches as far as lines look like one.
function blockLength(match: string, { text, start }: Place): number {
  const next = text.indexOf(match, start + match.length);
  const block = text.slice(start, Math.min(start + MOST_CHARACTERS, next < 0 ? text.length : next));
  const end = END.exec(block);
  if (end !== null) return end.index < match.length + LEAST_CHARACTERS ? 0 : end.index + end[0].length;
  const body = /^(?:\s|\\[nr]|[\w+/=]{16,}|[\w-]{2,20}: [^\n]{0,80}\n)*/.exec(block.slice(match.length));
  const length = body?.[0].trimEnd().length ?? 0;
  return length < LEAST_CHARACTERS ? 0 : match.length + length;
}

// Made when asked for: a bundle leaves out what is called for nobody.
export const examples: Examples = /* @__PURE__ */ made();

function made(): Examples {
  // In pieces, so that nothing here looks like a key to those who search repositories for keys.
  const begin = (kind: string) => `-----BEGIN ${kind}PRIVATE ${"KEY"}-----`;
  const end = (kind: string) => `-----END ${kind}PRIVATE ${"KEY"}-----`;
  const whole = `${begin("RSA ")}\n${"Ab3+".repeat(16)}\n${end("RSA ")}`;
  return {
    source: "RFC 7468, RFC 4716, RFC 4880 section 6.2",
    finds: [
      [`here:\n${whole}\nthanks`, whole],
      [`${begin("OPENSSH ")}\n${"b3Bl".repeat(16)}`, `${begin("OPENSSH ")}\n${"b3Bl".repeat(16)}`],
    ],
    ignores: [
      ["-----BEGIN CERTIFICATE-----", "a certificate is public"],
      ["-----BEGIN PUBLIC KEY-----", "public"],
      ["the private key is in the vault", "no key"],
    ],
  };
}

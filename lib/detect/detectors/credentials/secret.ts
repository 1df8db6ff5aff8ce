import type { Detector, Examples, Place } from "../../detector.ts";
import { madeUp } from "../../made-up.ts";
import { isCounted, isRandom } from "../../random-looking.ts";
import { PROVIDERS } from "../../token-formats/providers.ts";

/** A key or token of a service that has no form of its own, given to a name that says what it is. */
export const secret: Detector = {
  infoType: "secret",
  category: "credentials",
  label: "Key or token",
  placeholder: "Secret",
  // Of two words: those that are also written as one.
  near: [
    ..."key,api,api key,secret,secret key,client secret,access key,access token,auth token,bearer,token,app secret,app key,consumer key,consumer secret,refresh token,account key,credential,credentials,auth,oauth,authorization,sonar login,sig,pat,client id,app id,application id,access,private".split(
      ",",
    ),
    ...PROVIDERS,
  ],
  reach: [34, 0],
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w/.+%-])[\w+/.~%-]{12,400}={0,2}(?![\w/+-]|[$#^!*][\w%+]|@(?!\w{1,30}\.)\w)/g,
      validate: isSecret,
      confidence: 0.8,
    },
    // The settings of build servers.
    {
      anchor: "near",
      pattern: /(?<=<[\w.]{0,40}(?:secret|token|key|passphrase|password)>)[^<>\n]{12,400}(?=<\/)/gi,
      validate: isInside,
      confidence: 0.8,
    },
  ],
};

// What a name that stands for a secret ends in or holds, and how a value is given to it: key = "…", token: …, "secret": "…", key is …, ?key=…
const GIVEN =
  /([A-Za-z][\w./-]{0,48})(?: \d)?\\?["'`\])}*]{0,4}\s{0,12}(?::=|=>|->|[!=]={1,2}|[:=]|\||\bis:?|\bto|,| - )\s{0,16}\\?["'`{([<]{0,3}$|([A-Za-z][\w.-]{0,48})(?:\s{1,3}|\(\s?|\s?[>,;\t]\s?)["'`]$|\b(Bearer|Basic|[Aa]uthorization)\\?["']?[:=]?(?:\s{1,3}["']?(?!Bearer|Basic)[\w-]{2,12})?\s{1,3}$/;
// name: API_KEY, value: …; variable "api_key" { default = "…" }
const NAMED_VALUE = /([A-Za-z][\w.-]{0,48})["'`]?\s?[,{]?\s{1,16}["']?(?:value|default|content)["']?\s{0,3}[:=]\s{0,3}["'`]?$/;
// Nothing but a space between: "the API key 4f…". Two words, as in "public key".
const BESIDE = /((?:\w{2,20}[ _-])?\w{0,30}(?:key|token|secret|access|private))\)? {1,3}[("'`]?$/i;
const SECRET_NAME =
  /(?:key|token|secret|auth|bearer|credential|passphrase|signature|sig|pat|jwt|sid|client_?id|app_?id|hook|access|private)s?\d?$|(?:key|token|secret|auth|cred|api|oauth)/i;
const PUBLIC_NAME =
  /^(?:checksum|hash|digest)\b|(?:hash|sha\d*|md5|etag|commit|checksum|digest|integrity|uuid|guid|revision|version|(?:pub|public|cache|primary|foreign|sort|partition|(?<!bit)bucket|schema|site|publishable|object|idempotency)[ _-]?key|(?:public|csrf|xsrf|page|next|cancellation)[ _-]?tokens?|max_?tokens?|tokenizer|keyword|keyboard|monkey|(?:key|secret|token|credential|auth|access|vault)s?[._-]?(?:(?:ring|store|vault)[ ._-]?)?(?:name|id|url|uri|path|file|arn|type|prefix|version|alias|label|field|header|length|size|chars|server|host|ref))s?$/i;
// Addresses, times, files, fingerprints, what is not encoded as it should be.
const NO_SECRET =
  /^(?:https?|www\.|\/|[\d.-]+$|[\d-]+T\d\d|sha\d+-|md5-)|\.(?:com|org|net|io|js|ts|json|html|png|svg|pdf|py|go|md|ya?ml|pem|crt)\b|%(?![\da-f]{2})/i;
const UUID = /^[\da-f]{8}-[\da-f]{4}-/i;
const IS_PROVIDER = new Set(PROVIDERS);

function isSecret(match: string, { text, start }: Place): boolean {
  // Words without a digit are many, and what follows takes its time.
  if (!(/\d/.test(match) || isMixed(match))) return false;
  // A call, an element of a list, the name of what follows.
  if (NO_SECRET.test(match) || /^(?:[([]|["'],?\s{1,9}["']?value)/.test(text.slice(start + match.length, start + match.length + 20)))
    return false;
  const before = text.slice(Math.max(0, start - 72), start);
  const given = GIVEN.exec(before);
  const named = NAMED_VALUE.exec(before) ?? given;
  const beside = named === null ? BESIDE.exec(before) : null;
  const name = named?.[1] ?? named?.[2] ?? named?.[3] ?? beside?.[1] ?? "";
  if (name === "" || PUBLIC_NAME.test(name) || (/(?:client|app)\w*id$/i.test(name) && UUID.test(match))) return false;
  if (!SECRET_NAME.test(name) && !namesProvider(name)) return false;
  return (beside === null || match.length > 15) && isDrawn(match, /key$/i.test(name) && !/[a-z][ _-]?key$/i.test(name));
}

function namesProvider(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.some((word) => IS_PROVIDER.has(word) || IS_PROVIDER.has(word.replace(/\d+$/, "")));
}

// A bare "key" also opens a cache or a map: what it is given must be longer.
function isDrawn(value: string, isBareKey: boolean): boolean {
  if (!/[a-z]/i.test(value) || !isRandom(value) || /^[A-Za-z]\w{0,20}(?:\.[a-zA-Z](?!\w*\d\w*\d)\w{1,20}){1,6}$/.test(value)) return false;
  if (/^[A-Z0-9_]+$/.test(value) && value.includes("_")) return false;
  // Names in code: ExportedKeys_1, X25519PublicKey, kids.levels.2_1.title
  if (/^[A-Z]?\d{0,5}[a-z]*(?:[A-Z][a-z]+)+_?\d{0,2}$/.test(value)) return false;
  if (value.split(/[._-]/).every((part) => /^(?:(?:[A-Z]?[a-z]{2,12}|[A-Z]{2,9})\d{0,2}|\d{1,10}(?:x\d{1,4})?|)$/.test(part))) return false;
  // Begins as the tokens of one service do, and is none of them.
  if (/^(?:aio_|apify_api_|hv[bs]\.|cfu?[tk]_|spu-|bkua_|duffel_|gl[a-z]{2,6}-|gh[opsur]_|xox[a-z]-)/.test(value)) return false;
  if (isCounted(value)) return false;
  return value.length >= (isBareKey ? 20 : 16) || (value.length >= 12 && /[a-z]/i.test(value) && value.replace(/\D/g, "").length >= 3);
}

// Twenty letters without a digit: capitals stand in them as in no name.
function isMixed(value: string): boolean {
  return /^[A-Za-z]{20,}$/.test(value) && (value.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g) ?? []).length > value.length * 0.42;
}

function isInside(match: string): boolean {
  return match.split(/[\s{}]+/).some((word) => word.length >= 12 && /\d/.test(word) && isRandom(word));
}

// Made when asked for: a bundle leaves out what is called for nobody.
export const examples: Examples = /* @__PURE__ */ made();

function made(): Examples {
  return {
    source: "Shannon entropy of what is given to a name that says it is secret",
    finds: [
      [`API key: ${madeUp(32)}`, madeUp(32)],
      [`client_secret="${madeUp(40)}"`, madeUp(40)],
      [`TWILIO_AUTH_TOKEN=${madeUp(32, "0a1b2c3d4e5f6789")}`, madeUp(32, "0a1b2c3d4e5f6789")],
      [`algolia => '${madeUp(32)}'`, madeUp(32)],
      [`https://api.example.com/v1/users?api_key=${madeUp(24)}`, madeUp(24)],
      [`our API key ${madeUp(32)} still works`, madeUp(32)],
      [`- name: PORTAL_TOKEN\n  value: ${madeUp(32)}`, madeUp(32)],
      [`<secret>{${madeUp(40)}}</secret>`, `{${madeUp(40)}}`],
    ],
    ignores: [
      [`commit ${madeUp(40, "0a1b2c3d4e5f6789")}`, "nothing says that it is a secret"],
      ["token = request.headers.authorization", "code"],
      ["API key: see the shared-vault-of-the-team", "words"],
      [`"cacheKey": "${madeUp(40)}"`, "a key to a cache"],
      ['titleKey: "kids.levels.2_1_missing_details.title"', "a name in code"],
      ["token = hmac_sha256_digest(body)", "a call"],
      ["kms_key_id: 7a1b2c3d-0f9e-4d8c-b7a6-5f4e3d2c1b0a", "the name of a key"],
      ['SECRET_NAME = "NORTH-GPT4-API-KEY"', "the name of a key"],
      ["api_key: 1234567890abcdef1234567890abcdef", "counted, not drawn"],
      ["set S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY_2 first", "names"],
    ],
  };
}

import type { Said } from "./said.ts";

/** Headers that a browser sets by itself and lets no extension set (WHATWG Fetch, "forbidden request-header"). */
const SET_BY_BROWSER = new Set([
  "accept-charset",
  "accept-encoding",
  "connection",
  "content-length",
  "cookie",
  "date",
  "host",
  "keep-alive",
  "origin",
  "referer",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "via",
]);

/** What is wrong with the name of a request header (RFC 9110, section 5.1); undefined when nothing is. The same holds for all in this file. */
export function headerNameProblem(name: string): Said | undefined {
  if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/i.test(name)) return ["not-header"];
  const isTaken = SET_BY_BROWSER.has(name.toLowerCase()) || /^(?:proxy-|sec-)/i.test(name);
  return isTaken ? ["browser-header"] : undefined;
}

/** What is wrong with the value of a request header: ASCII, for all else is read differently by each collector. */
export function headerValueProblem(text: string): Said | undefined {
  return /^[\x20-\x7e]*$/.test(text) ? undefined : ["not-header-value"];
}

/** What is wrong with the name of a field of our request form. */
export function fieldNameProblem(name: string): Said | undefined {
  return /^[A-Za-z][A-Za-z0-9-]{0,39}$/.test(name) ? undefined : ["not-field"];
}

/** What is wrong with the parameter that a form takes such a field under. */
export function parameterProblem(text: string): Said | undefined {
  return /^[^\s&=#?]*$/.test(text) ? undefined : ["not-parameter"];
}

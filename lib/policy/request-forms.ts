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
export function headerNameProblem(name: string): string | undefined {
  if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/i.test(name)) return "is not the name of a header (Authorization)";
  const isTaken = SET_BY_BROWSER.has(name.toLowerCase()) || /^(?:proxy-|sec-)/i.test(name);
  return isTaken ? "is a header that only the browser itself can set" : undefined;
}

/** What is wrong with the value of a request header: ASCII, for all else is read differently by each collector. */
export function headerValueProblem(text: string): string | undefined {
  return /^[\x20-\x7e]*$/.test(text) ? undefined : "has letters that a header cannot carry";
}

/** What is wrong with the name of a field of our request form. */
export function fieldNameProblem(name: string): string | undefined {
  return /^[A-Za-z][A-Za-z0-9-]{0,39}$/.test(name) ? undefined : "is not the name of a field of the request (tool, purpose)";
}

/** What is wrong with the parameter that a form takes such a field under. */
export function parameterProblem(text: string): string | undefined {
  return /^[^\s&=#?]*$/.test(text) ? undefined : "is not the name of a query parameter (entry.1234567)";
}

/** Between two texts of one address, so that nothing is found across them. */
const BETWEEN = "\n\n";

/** A parameter of signing in: its value is a secret of the site's own, and a page that is loaded twice with it lets nobody in. */
const SIGN_IN =
  /^(?:code|state|nonce|otp|ticket|jwt|sig|signature|session|session_id|client_id|redirect_uri|samlrequest|samlresponse|relaystate|(?:[a-z]+[_-])?token)=/i;

/**
 * All that an address may carry beside the way to a page, decoded: path segments, every value (and name) of query and fragment. By no list of names:
 * a prompt may stand in any. Left out are the values of signing in.
 */
export function textIn(address: string): string {
  const texts: string[] = [];
  rebuilt(address, (text) => {
    texts.push(text);
    return text;
  });
  return texts.join(BETWEEN);
}

/** The address with each text in it replaced; what stays the same is left as it was written. Undefined for anything but a web address. */
export function rebuilt(address: string, replace: (text: string) => string): string | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  const piece = (written: string, isQuery: boolean) => {
    const text = decoded(isQuery ? written.replaceAll("+", " ") : written);
    const next = text === "" ? text : replace(text);
    return next === text ? written : encodeURIComponent(next);
  };
  const pairs = (written: string, isQuery: boolean) =>
    written.replace(/[^&]+/g, (pair) => (SIGN_IN.test(pair) ? pair : pair.replace(/[^=]+/g, (part) => piece(part, isQuery))));
  url.pathname = url.pathname.replace(/[^/]+/g, (segment) => piece(segment, false));
  // With its sign, since one that begins with the same sign would lose it.
  if (url.search !== "") url.search = `?${pairs(url.search.slice(1), true)}`;
  if (url.hash !== "") url.hash = `#${/^#[^ ]*=/.test(url.hash) ? pairs(url.hash.slice(1), true) : piece(url.hash.slice(1), false)}`;
  return url.href;
}

/** What a text in an address looks like: blanks between words, an at sign, a run of digits, a long token. Cheap, and seldom wrong in the direction that matters. */
const TEXT_LIKE = /%(?:20|0a|40)|[?&#].*(?:[+@]|\d[\d.%_-]{5,}\d|[\w-]{20})/i;

/** True when an address is worth reading. */
export function mayCarryText(address: string): boolean {
  return TEXT_LIKE.test(address);
}

/** Put at the end of an address that was asked about already, and taken away before the page's own scripts run. */
const SETTLED = "#handrail-settled";

/** The address, marked so that it is not asked about again. */
export function settled(address: string): string {
  const [before = "", ...fragment] = address.split("#");
  return `${before}${SETTLED}${fragment.length === 0 ? "" : `=${fragment.join("#")}`}`;
}

/** The address as it was before it was marked; undefined for one that is not. */
export function unsettled(address: string): string | undefined {
  const at = address.indexOf(SETTLED);
  if (at < 0) return undefined;
  const rest = address.slice(at + SETTLED.length);
  return address.slice(0, at) + (rest.startsWith("=") ? `#${rest.slice(1)}` : "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not an encoding of anything: read as it stands.
    return text;
  }
}

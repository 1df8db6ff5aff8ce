import type { Ask, Parcel, Ruling } from "./gate.ts";
import { call, getter, kind, unbound, wrap } from "./natives.ts";
import { bytesOf, isStream, type Packed, packLater, packNow, unpack } from "./pack.ts";

const [OurPromise, OurHeaders, OurTypeError] = [Promise, Headers, TypeError];
const then = unbound(Promise.prototype.then);
const clone = unbound(Request.prototype.clone);
const requestBytes = unbound(Request.prototype.arrayBuffer);
const requestUrl = getter(Request.prototype, "url");
const isRequest = kind<Request>(requestUrl);
const requestMethod = getter(Request.prototype, "method");
const requestHeaders = getter(Request.prototype, "headers");
const requestBody = "body" in Request.prototype ? getter(Request.prototype, "body") : undefined; // Firefox has none
const header = unbound(Headers.prototype.get);

type Input = RequestInfo | URL;

/** Holds `fetch` and `fetchLater` until the guard has ruled. A request that is not let go fails as one without a network does. */
export function hookFetch(view: object, ask: Ask): void {
  wrap(view, "fetch", (original, self, given) => {
    let args = given;
    const input = args[0] as Input; // as: what anyone gives to fetch; the browser itself refuses the rest
    const init = (args[1] ?? undefined) as RequestInit | undefined;
    const release = (ruling: Ruling, body: unknown): unknown => {
      if (ruling.kind === "pass") return call(original, self, args);
      if (ruling.kind === "deny") throw new OurTypeError("Failed to fetch");
      return call(original, self, [input, { ...init, body: unpack(ruling.packed, body) }]);
    };
    const hold = (packed: Packed | undefined, body: unknown): unknown => {
      if (packed === undefined) return call(original, self, args);
      let now: Ruling | undefined;
      let later: ((ruling: Ruling) => void) | undefined;
      ask(parcelOf(input, init, packed), (ruling) => {
        now = ruling;
        later?.(ruling);
      });
      if (now?.kind === "pass") return call(original, self, args); // at once, as the page called it: it may be about to leave
      return new OurPromise((resolve, reject) => {
        const settle = (ruling: Ruling) => {
          try {
            resolve(release(ruling, body));
          } catch (error) {
            reject(error);
          }
        };
        later = settle;
        if (now !== undefined) settle(now);
      });
    };
    const body = init?.body;
    if (body !== null && body !== undefined) {
      const packed = packNow(body);
      if (packed !== undefined) return hold(packed, body);
      return then(packLater(body), (read) => {
        const known = read as Packed | undefined; // as: `then` keeps no types
        // A stream is spent by reading it: what was in it is sent instead.
        if (known !== undefined && isStream(body)) args = [input, { ...init, body: unpack(known, undefined) }];
        return hold(known, body);
      });
    }
    if (!isRequest(input)) return hold({ form: "text", text: "" }, undefined);
    if (requestMethod(input) === "GET" || requestMethod(input) === "HEAD" || requestBody?.(input) === null)
      return hold({ form: "text", text: "" }, undefined);
    return then(bytesOf(requestBytes(clone(input))), (read) => hold(read as Packed, undefined)); // as: see above
  });
  wrap(view, "fetchLater", (original, self, args) => {
    const init = (args[1] ?? undefined) as RequestInit | undefined; // as: see above
    const packed = packNow(init?.body) ?? { form: "text", text: "" };
    let made: unknown;
    ask(parcelOf(args[0] as Input, init, packed), (ruling) => {
      if (ruling.kind === "pass") made = call(original, self, args);
    });
    return made ?? { activated: false };
  });
}

function parcelOf(input: Input, init: RequestInit | undefined, packed: Packed): Parcel {
  const request = isRequest(input) ? input : undefined;
  const method = init?.method ?? (request === undefined ? "GET" : requestMethod(request));
  const headers =
    init?.headers === undefined ? (request === undefined ? undefined : requestHeaders(request)) : new OurHeaders(init.headers);
  const type = headers === undefined ? "" : (header(headers, "content-type") ?? "");
  return { ...packed, via: "fetch", method: `${method}`, url: request === undefined ? `${input as string}` : requestUrl(request), type };
}

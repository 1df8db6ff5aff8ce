import type { Ask, Ruling } from "./gate.ts";
import { call, memory, unbound, wrap } from "./natives.ts";
import { type Packed, packLater, packNow, unpack } from "./pack.ts";

interface Opened {
  readonly method: string;
  readonly url: string;
  readonly isAsync: boolean;
  type: string;
}

const opened = memory<Opened>();
const then = unbound(Promise.prototype.then);
const isContentType = /^content-type$/i;
const test = unbound(RegExp.prototype.test);
const OurError = DOMException;
const OurDocument = Document;
/** An address that no browser fetches: what is sent there fails as without a network, with all the events of it. */
const NOWHERE = "blob:null/denied";

/** Holds XMLHttpRequests until the guard has ruled. A synchronous one cannot wait: where there is something to ask, it fails. */
export function hookXhr({ XMLHttpRequest: { prototype } }: typeof globalThis, ask: Ask): void {
  const { open, send } = prototype;
  wrap(prototype, "open", (original, self, args) => {
    opened.keep(self as object, {
      method: `${args[0] as string}`,
      url: `${args[1] as string}`,
      isAsync: args.length < 3 || args[2] === true || Boolean(args[2]),
      type: "",
    }); // as: the browser makes text of them in the same way
    return call(original, self, args);
  });
  wrap(prototype, "setRequestHeader", (original, self, args) => {
    const state = opened.of(self as object); // as: the browser refuses anything but a request
    if (state !== undefined && test(isContentType, `${args[0] as string}`)) state.type = `${args[1] as string}`;
    return call(original, self, args);
  });
  wrap(prototype, "abort", (original, self, args) => {
    opened.drop(self as object); // what is held for it is let go no more
    return call(original, self, args);
  });
  wrap(prototype, "send", (original, self, args) => {
    const request = self as XMLHttpRequest; // as: see above
    const state = opened.of(request);
    if (state === undefined) return call(original, self, args);
    const body = args[0];
    if (body instanceof OurDocument) return call(original, self, args);
    const carryOut = (ruling: Ruling) => {
      if (opened.of(request) !== state) return;
      if (ruling.kind === "pass") call(original, self, args);
      else if (ruling.kind === "send") call(send, request, [unpack(ruling.packed, body)]);
      else if (!state.isAsync) throw new OurError("Failed to execute 'send' on 'XMLHttpRequest'", "NetworkError");
      else {
        call(open, request, ["GET", NOWHERE]);
        call(send, request, []);
      }
    };
    const hold = (packed: Packed | undefined) => {
      const { method, url, type, isAsync } = state;
      const parcel = { ...(packed ?? { form: "text", text: "" }), via: isAsync ? "xhr" : "xhr-sync", method, url, type } as const;
      let failure: unknown;
      ask(parcel, (ruling) => {
        try {
          carryOut(ruling);
        } catch (error) {
          failure = error;
        }
      });
      if (failure !== undefined) throw failure;
    };
    const packed = packNow(body);
    if (packed !== undefined || body === null || body === undefined || !state.isAsync) hold(packed);
    else then(packLater(body), (read) => hold(read as Packed | undefined)); // as: `then` keeps no types
    return undefined;
  });
}

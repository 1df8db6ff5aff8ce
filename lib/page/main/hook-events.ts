import type { Ask, Ruling } from "./gate.ts";
import { call, getter, unbound, wrapNew } from "./natives.ts";

/** An address that no browser fetches. */
const NOWHERE = "blob:null/denied";
const CLOSED = 2;
const [OurEvent, OurMessage, OurUrl] = [Event, MessageEvent, URL];
const { defineProperty } = Reflect;
const listenTo = unbound(EventTarget.prototype.addEventListener);
const dispatch = unbound(EventTarget.prototype.dispatchEvent);
const stopAll = unbound(Event.prototype.stopImmediatePropagation);
const typeOf = getter(Event.prototype, "type");
const baseOf = getter(Node.prototype, "baseURI");

/**
 * Holds streams of events whose address is the question. The page is given a stream that leads nowhere and says that it is connecting; what the real one
 * says, once it may be opened, is said there.
 */
export function hookEventStreams(view: Window & typeof globalThis, ask: Ask): void {
  if (view.EventSource === undefined) return;
  const { prototype } = view.EventSource;
  const stateOf = getter(prototype, "readyState");
  const close = unbound(prototype.close);
  wrapNew(view, "EventSource", (make, args) => {
    const url = `${args[0] as string}`; // as: the browser makes text of it in the same way
    let now: Ruling | undefined;
    let later: ((ruling: Ruling) => void) | undefined;
    ask({ form: "text", text: "", via: "fetch", method: "GET", url, type: "" }, (ruling) => {
      now = ruling;
      later?.(ruling);
    });
    if (now?.kind === "pass") return make(args);
    const shown = make([NOWHERE, args[1]]) as EventSource; // as: that is what is made
    let real: EventSource | undefined;
    let isClosed = false;
    const types: string[] = ["open", "message", "error"];
    const say = (event: Event) => void dispatch(shown, copyOf(event));
    // It fails at once, since it leads nowhere: of that nobody hears.
    const onOwnError = (event: Event) => {
      if (event.isTrusted) stopAll(event);
    };
    listenTo(shown, "error", onOwnError);
    const property = (name: string, get: () => unknown) => defineProperty(shown, name, { get, configurable: true, enumerable: true });
    property("readyState", () => (isClosed ? CLOSED : real === undefined ? 0 : stateOf(real)));
    property("url", () => new OurUrl(url, baseOf(view.document)).href);
    defineProperty(shown, "close", {
      value: () => {
        isClosed = true;
        if (real !== undefined) close(real);
      },
      configurable: true,
      writable: true,
    });
    defineProperty(shown, "addEventListener", {
      value(...given: Parameters<EventTarget["addEventListener"]>) {
        call(listenTo as never, undefined, [shown, given[0], given[1], given[2]]); // as: `call` takes any function
        follow(`${given[0]}`);
      },
      configurable: true,
      writable: true,
    });
    const follow = (type: string) => {
      for (let i = 0; i < types.length; i++) if (types[i] === type) return;
      types[types.length] = type;
      if (real !== undefined) listenTo(real, type, say);
    };
    const settle = ({ kind }: Ruling) => {
      if (isClosed) return;
      if (kind !== "pass") {
        isClosed = true;
        dispatch(shown, new OurEvent("error"));
        return;
      }
      real = make(args) as EventSource; // as: see above
      for (let i = 0; i < types.length; i++) listenTo(real, types[i] ?? "", say);
    };
    later = settle;
    if (now !== undefined) settle(now);
    return shown;
  });
}

function copyOf(event: Event): Event {
  if (!(event instanceof OurMessage)) return new OurEvent(typeOf(event));
  const { data, origin, lastEventId } = event;
  return new OurMessage(typeOf(event), { data, origin, lastEventId });
}

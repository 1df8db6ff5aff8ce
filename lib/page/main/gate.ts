import type { Line } from "./line.ts";
import type { Packed } from "./pack.ts";

/** How a request would leave. */
export type Via = "fetch" | "xhr" | "xhr-sync" | "socket" | "beacon" | "form";

/** A request before it leaves. */
export interface Parcel extends Packed {
  readonly via: Via;
  readonly method: string;
  readonly url: string;
  /** Its content type, "" when none is set. */
  readonly type: string;
}

/** What becomes of a request. `send`: with another body. */
export type Ruling = { readonly kind: "pass" } | { readonly kind: "deny" } | { readonly kind: "send"; readonly packed: Packed };

/** Asks the guard about a request; the ruling comes at once, or when the person has answered. `about`: a form that would be sent. */
export type Ask = (parcel: Parcel, then: (ruling: Ruling) => void, about?: EventTarget) => void;

/** The asker of one page. Without a reply (the guard is gone, or threw) nothing is held: what it had to say, it can say no more. */
export function askerOn(line: Line): Ask {
  const waiting = { __proto__: null } as unknown as Record<string, (ruling: Ruling) => void>; // as: the typings do not know of `__proto__`
  let last = 0;
  line.hear("settled", (words) => {
    const id = words[0] ?? "";
    const then = waiting[id];
    delete waiting[id];
    then?.(rulingOf(words, 1));
  });
  return ({ via, method, url, type, form, text }, then, about) => {
    const id = `${++last}`;
    const reply = line.ask("request", [id, via, method, url, type, form, text], about);
    if (reply === undefined) then({ kind: "pass" });
    else if (reply[0] === "hold") waiting[id] = then;
    else then(rulingOf(reply, 0));
  };
}

function rulingOf(words: readonly string[], at: number): Ruling {
  const kind = words[at];
  if (kind === "pass" || kind === "deny") return { kind };
  return { kind: "send", packed: { form: words[at + 1] as Packed["form"], text: words[at + 2] ?? "" } }; // as: the guard gives a form that it got
}

import { HELLO, OFFER } from "../line-names.ts";
import { getter, setter, unbound } from "./natives.ts";

/**
 * How the page's world talks with the guard: events on a node that only the two of them have, and its text.
 * The guard answers before `ask` returns. No script of the page can find the node, since it was never in a document.
 */
export interface Line {
  /** Tells the guard and gives its reply. `about`: a node that the guard is to have as well. Undefined when the guard does not reply. */
  ask(kind: string, words: readonly string[], about?: EventTarget): readonly string[] | undefined;
  /** Hears what the guard says later. */
  hear(kind: string, listener: (words: readonly string[], about: EventTarget | null) => void): void;
}

const dispatch = unbound(EventTarget.prototype.dispatchEvent);
const listenTo = unbound(EventTarget.prototype.addEventListener);
const unlisten = unbound(EventTarget.prototype.removeEventListener);
const stopAll = unbound(Event.prototype.stopImmediatePropagation);
const read = getter(CharacterData.prototype, "data");
const write = setter(CharacterData.prototype, "data");
const aboutOf = getter(FocusEvent.prototype, "relatedTarget");
const { parse, stringify } = JSON;
const OurEvent = FocusEvent; // the one kind of event that carries a node from one world to the other

/** Offers the line to the guard; `onOpen` is called once, when it has taken it. */
export function openLine(view: Window & typeof globalThis, onOpen: (line: Line) => void): void {
  const node = view.document.createComment("");
  const offer = (): boolean => {
    const taken = !dispatch(view, new OurEvent(OFFER, { relatedTarget: node, cancelable: true }));
    if (taken) onOpen(lineOn(node));
    return taken;
  };
  if (offer()) return;
  // The guard is not there yet: it says hello when it starts.
  const onHello = (event: Event) => {
    stopAll(event);
    if (offer()) unlisten(view, HELLO, onHello, true);
  };
  listenTo(view, HELLO, onHello, true);
}

function lineOn(node: Comment): Line {
  return {
    ask(kind, words, about) {
      write(node, encode(words));
      const heard = !dispatch(node, new OurEvent(kind, { relatedTarget: about ?? null, cancelable: true }));
      const reply = heard ? (parse(read(node)) as readonly string[]) : undefined; // as: the guard writes lists of strings only
      write(node, "");
      return reply;
    },
    hear(kind, listener) {
      listenTo(node, kind, (event) => listener(parse(read(node)) as readonly string[], aboutOf(event as FocusEvent))); // as: see above, and the guard sends no other
    },
  };
}

// Of a list, JSON.stringify would ask the page's own `toJSON`, if it has put one on Array.prototype.
function encode(words: readonly string[]): string {
  let text = "[";
  for (let i = 0; i < words.length; i++) text += (i > 0 ? "," : "") + stringify(words[i]);
  return `${text}]`;
}

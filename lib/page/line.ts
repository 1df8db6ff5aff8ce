import { HELLO, OFFER } from "./line-names.ts";

/** The guard's end of the line to the page's own world (main/line.ts). Where no script of ours runs in the page's world, nothing is ever heard. */
export interface GuardLine {
  /** Answers a kind of question, at once. `about`: the node that the question is about, if it is about one. */
  answer(kind: string, listener: (words: readonly string[], about: EventTarget | null) => readonly string[]): void;
  /** True when the page's own world has a script of ours at the other end. */
  connected(): boolean;
  /** Says something later. `about`: a node that it is about. */
  tell(kind: string, words: readonly string[], about?: EventTarget): void;
}

/**
 * Takes the line that the page's side offers, whichever of the two came first.
 * Both start before any script of the page, so the first offer is ours; after it nobody listens for one any more.
 */
export function connectLine(view: Window, signal: AbortSignal): GuardLine {
  const listeners = new Map<string, (event: Event) => void>();
  let node: Comment | undefined;
  const onOffer = (event: Event) => {
    const offered = event instanceof FocusEvent ? event.relatedTarget : null;
    if (node !== undefined || !isComment(offered)) return;
    node = offered;
    event.stopImmediatePropagation();
    event.preventDefault(); // taken
    view.removeEventListener(OFFER, onOffer, true);
    for (const [kind, listener] of listeners) node.addEventListener(kind, listener, { signal });
  };
  view.addEventListener(OFFER, onOffer, { capture: true, signal });
  view.dispatchEvent(new Event(HELLO));
  return {
    connected: () => node !== undefined,
    answer(kind, listener) {
      const onAsk = (event: Event) => {
        if (node === undefined || !(event instanceof FocusEvent)) return;
        const words: unknown = JSON.parse(node.data);
        const reply = listener(isStrings(words) ? words : [], event.relatedTarget);
        node.data = JSON.stringify(reply);
        event.preventDefault(); // answered
      };
      listeners.set(kind, onAsk);
      node?.addEventListener(kind, onAsk, { signal });
    },
    tell(kind, words, about) {
      if (node === undefined) return;
      node.data = JSON.stringify(words);
      node.dispatchEvent(new FocusEvent(kind, { relatedTarget: about ?? null }));
    },
  };
}

// Made in the page's world, so of no class that this one knows in every browser.
function isComment(target: EventTarget | null): target is Comment {
  return target !== null && "nodeType" in target && target.nodeType === Node.COMMENT_NODE;
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

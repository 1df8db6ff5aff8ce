import { hookPickers } from "./hook-pickers.ts";
import type { Realm } from "./index.ts";
import { call, getter, wrap } from "./natives.ts";

const OurInput = HTMLInputElement;
const isConnected = getter(Node.prototype, "isConnected");

/** Files that only the page's own world can see coming: inputs that are never put into the page, and the file pickers. */
export function hookFiles({ view, line }: Realm): void {
  // Events of an input outside of the page pass no window; so the guard is given the input, to listen at it before the page does.
  const introduce = (target: unknown) => {
    if (target instanceof OurInput && !isConnected(target)) line.ask("file-input", [], target);
  };
  wrap(view.EventTarget.prototype, "addEventListener", (original, self, args) => {
    if (args[0] === "change" || args[0] === "input") introduce(self);
    return call(original, self, args);
  });
  const openers = [
    [view.HTMLElement.prototype, "click"],
    [view.HTMLInputElement.prototype, "showPicker"],
    [view.EventTarget.prototype, "dispatchEvent"],
  ] as const;
  for (let i = 0; i < openers.length; i++) {
    wrap(openers[i]?.[0], openers[i]?.[1] ?? "", (original, self, args) => {
      introduce(self);
      return call(original, self, args);
    });
  }
  hookPickers(view, line);
}

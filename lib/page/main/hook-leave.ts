import type { Ask } from "./gate.ts";
import { call, getter, unbound, wrap } from "./natives.ts";
import { type Packed, packLater, packNow, unpack } from "./pack.ts";

const OurFormData = FormData;
const then = unbound(Promise.prototype.then);
const action = getter(HTMLFormElement.prototype, "action");
const method = getter(HTMLFormElement.prototype, "method");

/** Holds beacons and forms that a script submits. */
export function hookLeaving(view: Window & typeof globalThis, ask: Ask): void {
  wrap(view.Navigator.prototype, "sendBeacon", (original, self, args) => {
    const url = `${args[0] as string}`; // as: the browser makes text of it in the same way
    const body = args[1];
    const hold = (packed: Packed | undefined): unknown => {
      let answer: unknown = true; // it waits: as if the browser had put it in its queue
      ask({ ...(packed ?? { form: "text", text: "" }), via: "beacon", method: "POST", url, type: "" }, (ruling) => {
        if (ruling.kind === "pass") answer = call(original, self, args);
        else if (ruling.kind === "send") answer = call(original, self, [url, unpack(ruling.packed, body)]);
      });
      return answer;
    };
    const packed = packNow(body);
    if (packed !== undefined || body === null || body === undefined) return hold(packed);
    void then(packLater(body), (read) => hold(read as Packed | undefined)); // as: `then` keeps no types
    return true;
  });
  wrap(view.HTMLFormElement.prototype, "submit", (original, self, args) => {
    const form = self as HTMLFormElement; // as: the browser refuses anything else
    const packed = packNow(new OurFormData(form)) ?? { form: "text", text: "" };
    // The guard has the form itself and changes what stands in it.
    ask(
      { ...packed, via: "form", method: method(form), url: `${action(form)}`, type: "" },
      (ruling) => {
        if (ruling.kind !== "deny") call(original, form, args);
      },
      form,
    );
  });
}

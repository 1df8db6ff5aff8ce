import type { Ask, Ruling, Via } from "./gate.ts";
import { call, getter, memory, unbound, wrap } from "./natives.ts";
import { type Packed, packLater, packNow, unpack } from "./pack.ts";

interface Queue {
  /** The first of what waits; each knows the next. */
  first: Waiting | undefined;
  last: Waiting | undefined;
}
interface Waiting {
  /** What to do when it is its turn; undefined while the guard has not ruled. */
  turn: (() => void) | undefined;
  next: Waiting | undefined;
}

const queues = memory<Queue>();
const then = unbound(Promise.prototype.then);

/** Holds what is sent over sockets and data channels; what comes after a held message waits behind it, so that the order stays. */
export function hookSockets(view: typeof globalThis, ask: Ask): void {
  hookChannel(view.WebSocket?.prototype, ask);
  hookChannel(view.RTCDataChannel?.prototype, ask);
}

function hookChannel(prototype: WebSocket | RTCDataChannel | undefined, ask: Ask): void {
  if (prototype === undefined) return;
  const urlOf = "url" in prototype ? getter(prototype, "url") : () => "";
  wrap(prototype, "send", (original, self, args) => {
    const channel = self as WebSocket; // as: the browser refuses anything else
    const body = args[0];
    const carryOut = (ruling: Ruling) => {
      if (ruling.kind === "deny") return;
      call(original, channel, ruling.kind === "pass" ? args : [unpack(ruling.packed, body)]);
    };
    const hold = (packed: Packed | undefined, onRuling: (ruling: Ruling) => void) => {
      if (packed === undefined) onRuling({ kind: "pass" });
      else ask({ ...packed, via: "socket" satisfies Via, method: "POST", url: urlOf(channel), type: "" }, onRuling);
    };
    const packed = packNow(body);
    if (packed !== undefined && queues.of(channel) === undefined) {
      let now: Ruling | undefined;
      let waiting: Waiting | undefined;
      hold(packed, (ruling) => {
        now = ruling;
        if (waiting !== undefined) settle(channel, waiting, () => carryOut(ruling));
      });
      if (now !== undefined) return carryOut(now);
      waiting = enqueue(channel);
      return undefined;
    }
    const waiting = enqueue(channel);
    const onRuling = (ruling: Ruling) => settle(channel, waiting, () => carryOut(ruling));
    if (packed !== undefined) hold(packed, onRuling);
    else then(packLater(body), (read) => hold(read as Packed | undefined, onRuling)); // as: `then` keeps no types
    return undefined;
  });
  wrap(prototype, "close", (original, self, args) => {
    const channel = self as WebSocket; // as: see above
    if (queues.of(channel) === undefined) return call(original, channel, args);
    const waiting = enqueue(channel);
    return settle(channel, waiting, () => call(original, channel, args));
  });
}

function enqueue(channel: object): Waiting {
  const queue = queues.of(channel) ?? { first: undefined, last: undefined };
  queues.keep(channel, queue);
  const waiting: Waiting = { turn: undefined, next: undefined };
  if (queue.last === undefined) queue.first = waiting;
  else queue.last.next = waiting;
  queue.last = waiting;
  return waiting;
}

function settle(channel: object, waiting: Waiting, turn: () => void): void {
  waiting.turn = turn;
  const queue = queues.of(channel);
  while (queue?.first?.turn !== undefined) {
    const { turn: next } = queue.first;
    queue.first = queue.first.next;
    if (queue.first === undefined) queues.drop(channel);
    try {
      next();
    } catch {
      // The socket was closed in the meantime, and the browser says so to whoever sends.
    }
  }
}

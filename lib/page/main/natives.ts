// What the page's side needs of the platform, taken when it starts: a page that changes a prototype later changes nothing here.
// For the same reason code in this folder uses no iterators (spread, for-of, array destructuring) and calls no method of a built-in by its name.
const { apply, construct, defineProperty, getOwnPropertyDescriptor } = Reflect;

type Callable = (...args: never[]) => unknown;

/** A method as a function whose first argument is `this`. */
export function unbound<T, A extends readonly unknown[], R>(method: (this: T, ...args: A) => R): (self: T, ...args: A) => R {
  return (self, ...args) => apply(method, self, args) as R; // as: `apply` returns what the method does
}

/** The getter of a property as a function of its object. */
export function getter<T extends object, K extends string & keyof T>(prototype: T, name: K): (self: T) => T[K] {
  const get = getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) throw new TypeError(`No getter ${name}`);
  return (self) => apply(get, self, []) as T[K]; // as: that is what the getter gives
}

/** The setter of a property as a function of its object and the value. */
export function setter<T extends object, K extends string & keyof T>(prototype: T, name: K): (self: T, value: T[K]) => void {
  const set = getOwnPropertyDescriptor(prototype, name)?.set;
  if (set === undefined) throw new TypeError(`No setter ${name}`);
  return (self, value) => void apply(set, self, [value]);
}

/**
 * Puts `around` in the place of a method, which the page cannot tell from the method by its name, length or source.
 * A method that this browser does not have, or does not let anyone change, stays as it is.
 */
export function wrap(
  owner: object | undefined,
  name: string,
  around: (original: Callable, self: unknown, args: readonly unknown[]) => unknown,
): void {
  if (owner === undefined) return;
  const descriptor = getOwnPropertyDescriptor(owner, name);
  if (descriptor?.configurable !== true || typeof descriptor.value !== "function") return;
  const original: Callable = descriptor.value;
  // Without a prototype: a trap that the page puts on Object.prototype is none of ours.
  const handler = { __proto__: null, apply: (_: unknown, self: unknown, args: readonly unknown[]) => around(original, self, args) };
  defineProperty(owner, name, { ...descriptor, value: new Proxy(original, handler as unknown as ProxyHandler<Callable>) }); // as: the typings do not know of `__proto__`
}

/** As `wrap`, for a constructor. */
export function wrapNew(
  owner: object,
  name: string,
  around: (make: (args: readonly unknown[]) => object, args: readonly unknown[]) => object,
): void {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  if (descriptor?.configurable !== true || typeof descriptor.value !== "function") return;
  const original: new () => object = descriptor.value;
  const handler = {
    __proto__: null,
    construct: (_: unknown, args: readonly unknown[], target: Callable) => around((given) => construct(original, given, target), args),
  };
  defineProperty(owner, name, { ...descriptor, value: new Proxy(original, handler as unknown as ProxyHandler<new () => object>) }); // as: see `wrap`
}

/** Calls a function that was there before the page. */
export const call = apply as (fn: Callable, self: unknown, args: ArrayLike<unknown>) => unknown; // as: wider arguments than the typings allow

/** Tells objects of a kind by what only they have, so that those of another frame's world are known as well. */
export function kind<T extends object>(get: (self: T) => unknown): (value: unknown) => value is T {
  return (value): value is T => {
    if (typeof value !== "object" || value === null) return false;
    try {
      get(value as T); // as: the getter itself refuses all others
      return true;
    } catch {
      return false;
    }
  };
}

/** What is known of the page's objects, for as long as they live. */
export interface Memory<V> {
  of(object: object): V | undefined;
  keep(object: object, value: V): void;
  drop(object: object): void;
}

const { get, set, delete: remove } = WeakMap.prototype;
const OurMap = WeakMap;

/** An empty memory. */
export function memory<V>(): Memory<V> {
  const map = new OurMap<object, V>();
  return {
    of: (object) => apply(get, map, [object]) as V | undefined, // as: only `keep` puts something there
    keep: (object, value) => void apply(set, map, [object, value]),
    drop: (object) => void apply(remove, map, [object]),
  };
}

/** What a translation may leave out: it then says it in English. */
export type Part<T> = T extends (...parameters: never[]) => unknown
  ? T
  : T extends string
    ? string extends T
      ? string
      : T
    : { readonly [K in keyof T]?: Part<T[K]> };

/** The words of a language: those that are translated, and English for the rest. */
export function translated<T extends object>(english: T, part: Part<NoInfer<T>>): T {
  const own = part as Readonly<Record<string, unknown>>; // as: the same keys as `english`, some left out
  const entries = Object.entries(english).map(([key, value]) => {
    const translation = Object.hasOwn(own, key) ? own[key] : undefined;
    if (translation === undefined) return [key, value];
    return [key, isGroup(value) && isGroup(translation) ? translated(value, translation) : translation];
  });
  return Object.fromEntries(entries) as T; // as: every key of `english`, each with its own kind of value
}

/** Which words a language still says in English, by their path: "popup.search". */
export function untranslated(english: object, part: object, path = ""): readonly string[] {
  const own = part as Readonly<Record<string, unknown>>; // as: see above
  return Object.entries(english).flatMap(([key, value]) => {
    const here = path === "" ? key : `${path}.${key}`;
    const translation = own[key];
    if (translation === undefined) return [here];
    return isGroup(value) && isGroup(translation) ? untranslated(value, translation, here) : [];
  });
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

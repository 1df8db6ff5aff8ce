/** What a translation may leave out: it then says it in English. */
export type Part<T> = T extends (...parameters: never[]) => unknown
  ? T
  : T extends string
    ? string extends T
      ? string
      : T
    : { readonly [K in keyof T]?: Part<T[K]> };

/** The words of a language: those that are translated, and English for the rest; set apart from the text around it where that runs the other way. */
export function translated<T extends object>(english: T, part: Part<NoInfer<T>>, direction: "ltr" | "rtl" = "ltr"): T {
  const own = part as Readonly<Record<string, unknown>>; // as: the same keys as `english`, some left out
  const entries = Object.entries(english).map(([key, value]) => {
    const translation = Object.hasOwn(own, key) ? own[key] : undefined;
    if (translation === undefined) return [key, direction === "rtl" ? setApart(value) : value];
    return [key, isGroup(value) && isGroup(translation) ? translated(value, translation, direction) : translation];
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

/** The Unicode sign that stands for a letter written from left to right: without it the full stop of an English sentence jumps to its other end. */
const MARK = "\u200e";

function setApart(value: unknown): unknown {
  if (typeof value === "string") return value === "" ? value : MARK + value + MARK;
  if (Array.isArray(value)) return value.map(setApart);
  // A sentence is made of words that may be set apart already: their signs would stand in its middle.
  if (typeof value === "function") return (...given: readonly unknown[]) => setApart(value(...given.map(joined)));
  return isGroup(value) ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, setApart(each)])) : value;
}

function joined(given: unknown): unknown {
  return typeof given === "string" ? given.replaceAll(MARK, "") : given;
}

// A list is one word: it may have another length in each language.
function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

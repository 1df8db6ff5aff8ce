import { lazy } from "./lazy.ts";

/** The forms of a counted thing; `other` always, the rest as `Intl.PluralRules` of the language asks for them. */
export interface CountedForms {
  readonly other: string;
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
}

/** Small numbers of these languages need no `Intl`: what they say is "one" (Unicode CLDR, plural rules), and they are written as they are. */
const ONE: Readonly<Record<string, (count: number) => boolean>> = {
  en: (count) => count === 1,
  es: (count) => count === 1,
  de: (count) => count === 1,
  fr: (count) => count <= 1,
  pt: (count) => count <= 1,
};

/** Makes "1 name", "2,000 names" in one language: number and form by its own rules. */
export function counter(language: string): (count: number, forms: CountedForms) => string {
  const rules = lazy(() => new Intl.PluralRules(language));
  const numbers = lazy(() => new Intl.NumberFormat(language));
  const isOne = ONE[language];
  return (count, forms) => {
    const form = isOne !== undefined && isSmall(count) ? (isOne(count) ? "one" : "other") : rules().select(count);
    return `${isOne !== undefined && isSmall(count) ? count : numbers().format(count)} ${forms[form] ?? forms.other}`;
  };
}

function isSmall(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count < 1000;
}

/** Makes "a, b and c" in one language; one thing alone is said as it is. */
export function lister(language: string): (items: readonly string[]) => string {
  const list = lazy(() => new Intl.ListFormat(language, { type: "conjunction" }));
  return (items) => (items.length < 2 ? (items[0] ?? "") : list().format(items));
}

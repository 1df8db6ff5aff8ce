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

/** Makes "1 name", "2,000 names" in one language: number and form by its own rules. */
export function counter(language: string): (count: number, forms: CountedForms) => string {
  const rules = lazy(() => new Intl.PluralRules(language));
  const numbers = lazy(() => new Intl.NumberFormat(language));
  return (count, forms) => `${numbers().format(count)} ${forms[rules().select(count)] ?? forms.other}`;
}

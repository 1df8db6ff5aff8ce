import type { DataCategory } from "../../lib/base/data-category.ts";

/** What is said of each data category; `why` follows what was found. */
export const categories: Readonly<Record<DataCategory, { readonly label: string; readonly example: string; readonly why: string }>> = {
  beneficiary: {
    label: "People we serve",
    example: "ID numbers, case details, health",
    why: "It can point to a person we serve, who trusted us to keep it private.",
  },
  "donor-financial": {
    label: "Donors' money",
    example: "card and bank numbers",
    why: "With it, someone could reach a donor's money.",
  },
  board: {
    label: "Board papers",
    example: "minutes, plans not yet public",
    why: "The board has not made this public, and an AI tool may keep it.",
  },
  credentials: {
    label: "Passwords and keys",
    example: "anything that opens an account",
    why: "Whoever sees it can get into the account, and an AI tool may keep it.",
  },
  contact: {
    label: "Contact details",
    example: "e-mail addresses, phone numbers",
    why: "It belongs to a real person, who may not expect it to be here.",
  },
  custom: {
    label: "Our own private terms",
    example: "what your organization names",
    why: "Your organization asks that this stays inside.",
  },
};

/** "Date of birth" -> "date of birth"; "US bank routing number" and "AI service key" stay. */
export function inSentence(label: string): string {
  return /^[A-Z](?:[a-z]|-[a-z])/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** "US Social Security number" -> "US Social Security numbers", "date of birth" -> "dates of birth", "bank account (IBAN)" -> "bank accounts (IBAN)". */
export function pluralOf(label: string): string {
  const [, head = label, rest = ""] = /^(.+?)( (?:\(|of |for |with |in ).+)$/.exec(label) ?? [];
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies${rest}`;
  return `${head}${/(?:s|x|ch|sh)$/.test(head) ? "es" : "s"}${rest}`;
}

import type { SeenAs } from "../../lib/catalog/seen-as.ts";

/** What is said of a page that no list knows: what it was taken for, and that nobody can say who runs it. `program`: the family's name, or the brand of a copy. */
export const seen: Readonly<Record<SeenAs["kind"], (program: string) => string>> = {
  panel: (program) => `It is built with ${program}, a program that anyone can put on a server. We do not know who runs this one.`,
  mirror: (program) => `It looks like ${program}'s own page, but this is not ${program}'s address. We do not know who runs it.`,
  chat: () => "It works like an AI chat, and is on none of our lists. We do not know who runs it.",
  local: () => "The AI program behind it seems to run on this computer. It may still pass your text on to a company.",
  reseller: () => "By what it says, it sells access to AI that other companies make. We do not know who runs it.",
  "possible-reseller": () => "It says some of what sellers of other companies' AI say. We do not know who runs it.",
};

/** For a look-alike or reseller of the lists: how old that word is. */
export const listedIn = {
  mirror: (year: string) => `A public list of look‑alikes named this address in ${year}. Such addresses change hands.`,
  reseller: (year: string) => `A public list of resellers named this address in ${year}. Such addresses change hands.`,
};

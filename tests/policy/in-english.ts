import { problems as sentences } from "../../components/words/pages/en-problems.ts";
import { inWords } from "../../components/words/said.ts";
import type { Problem } from "../../lib/policy/policy.ts";
import type { Said } from "../../lib/policy/said.ts";

/** A sentence of the policy's readers as IT reads it. */
export const inEnglish = (said: Said | undefined): string | undefined => (said === undefined ? undefined : inWords(said, sentences));

/** Something with problems, and these as IT reads them. */
export function toldIn<T extends { readonly problems: readonly Problem[] }>(read: T) {
  const problems = read.problems.map(({ path, wrong, used }) => ({
    path,
    wrong: inWords(wrong, sentences),
    used: inWords(used, sentences),
  }));
  return { ...read, problems };
}

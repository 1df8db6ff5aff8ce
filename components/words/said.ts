import type { Said } from "../../lib/policy/said.ts";
import type { Sentences } from "./pages/en-problems.ts";

/** A sentence of the policy's readers, in the words of one language; its code where there are none: what is stored may be of another build. */
export function inWords([code, ...values]: Said, sentences: Sentences): string {
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : String(code);
  if (typeof sentence === "string") return sentence;
  return sentence(...values.map((value) => (typeof value === "object" ? inWords(value, sentences) : String(value))));
}

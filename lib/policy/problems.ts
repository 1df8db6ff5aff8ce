import type { Problem } from "./policy.ts";
import type { Said } from "./said.ts";

/** More than this and nobody reads on; the rest is counted. */
const MAX_PROBLEMS = 100;
/** Of an unusable value so much is shown, in characters. */
const SHOWN = 60;

/** Collects what is unusable while a policy is read. `full` tells a reader that looking for suggestions is not worth it any more. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  #more = 0;

  get full(): boolean {
    return this.#problems.length >= MAX_PROBLEMS;
  }

  add(path: string, wrong: Said, used: Said): void {
    if (this.full) this.#more++;
    else this.#problems.push({ path: path.length > 200 ? `${path.slice(0, 199)}…` : path, wrong, used });
  }

  get all(): readonly Problem[] {
    if (this.#more === 0) return this.#problems;
    return [...this.#problems, { path: "", wrong: ["more", this.#more], used: ["repair-first"] }];
  }
}

/** A value of the policy in words: short texts as they stand, anything else by what it is. */
export function show(value: unknown): string | Said {
  if (typeof value === "string") return `"${value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value}"`;
  if (Array.isArray(value)) return ["a-list"];
  if (value === null) return ["null"];
  if (typeof value === "object") return ["an-object"];
  return typeof value === "number" || typeof value === "boolean" ? String(value) : ["another"];
}

/** A sentence, with the one that was probably meant where there is one. */
export function withMeant(said: Said, meant: string | undefined): Said {
  return meant === undefined ? said : ["meant", said, meant];
}

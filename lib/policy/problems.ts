import type { Problem } from "./policy.ts";

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

  add(path: string, wrong: string, used: string): void {
    if (this.full) this.#more++;
    else this.#problems.push({ path: path.length > 200 ? `${path.slice(0, 199)}…` : path, wrong, used });
  }

  get all(): readonly Problem[] {
    if (this.#more === 0) return this.#problems;
    return [...this.#problems, { path: "", wrong: `${this.#more} more items are unusable`, used: "Repair those above first." }];
  }
}

/** A value of the policy in words: short texts as they stand, anything else by what it is. */
export function show(value: unknown): string {
  if (typeof value === "string") return `"${value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value}"`;
  if (Array.isArray(value)) return "a list";
  if (value === null) return "null";
  if (typeof value === "object") return "an object";
  return typeof value === "number" || typeof value === "boolean" ? String(value) : `a ${typeof value}`;
}

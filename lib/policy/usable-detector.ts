import { madeId } from "./made-id.ts";
import { nearest } from "./nearest.ts";
import { type ProblemList, withMeant } from "./problems.ts";
import type { Said } from "./said.ts";
import type { Entry } from "./usable-rule.ts";

const LEFT_OUT: Said = ["left-out"];

/** What to keep of an entry of `customDetectors`. One without an id has one made from its name; one with neither, or with nothing to look for, finds nothing: undefined, and a problem. */
export function usableCustomDetector(
  written: Entry,
  path: string,
  infoTypes: ReadonlySet<string>,
  problems: ProblemList,
): Entry | undefined {
  const entry = written.id === "" && typeof written.name === "string" ? { ...written, id: madeId(written.name) } : written;
  if (typeof entry.id !== "string" || entry.id === "") {
    problems.add(path, ["detector-id"], LEFT_OUT);
    return undefined;
  }
  if (infoTypes.has(entry.id)) {
    problems.add(`${path}.id`, ["detector-taken", entry.id], LEFT_OUT);
    return undefined;
  }
  const looksFor = entry.format !== "" || entry.pattern !== "" || (Array.isArray(entry.words) && entry.words.length > 0);
  if (!looksFor) problems.add(path, ["detector-empty", entry.id], LEFT_OUT);
  return looksFor ? entry : undefined;
}

/** The entries of a list, each id once: the first one counts. */
export function oncePerId<T extends { readonly id: string }>(entries: readonly T[], path: string, problems: ProblemList): readonly T[] {
  const byId = new Map<string, T>();
  for (const entry of entries) {
    if (byId.has(entry.id)) problems.add(path, ["twice", entry.id], ["first"]);
    else byId.set(entry.id, entry);
  }
  return [...byId.values()];
}

/** The entries of `detectors` that name an information type: a built-in one, or one of the policy's own detectors. `placeOf`: where an id stands. */
export function aboutKnownTypes<T extends { readonly id: string }>(
  rules: readonly T[],
  known: ReadonlySet<string>,
  placeOf: (id: string) => string,
  problems: ProblemList,
): readonly T[] {
  return rules.filter(({ id }) => {
    if (known.has(id)) return true;
    const meant = problems.full ? undefined : nearest(id, known);
    problems.add(placeOf(id), withMeant(["no-type", id], meant), LEFT_OUT);
    return false;
  });
}

import { INFO_TYPE_IDS } from "./info-type-ids.generated.ts";
import { nearest } from "./nearest.ts";
import type { ProblemList } from "./problems.ts";
import { hostOf, type KnownTools } from "./tool-reference.ts";
import { usableCustomDetector } from "./usable-detector.ts";

/** An entry of `tools`, `detectors` or `customDetectors`, all its parts there, each usable. */
export type Entry = Readonly<Record<string, unknown>>;

const LEFT_OUT = "It is left out.";

/**
 * What to keep of an entry. One that does not say which tool or information type it is about is about nothing: undefined, and a problem.
 * @param kind as the schema names it: "toolRule", "detectorRule", "customDetector"
 */
export function usableRule(kind: unknown, entry: Entry, path: string, known: KnownTools, problems: ProblemList): unknown {
  const id = typeof entry.id === "string" && entry.id !== "" ? entry.id : undefined;
  if (kind === "customDetector") return usableCustomDetector(entry, path, INFO_TYPE_IDS, problems);
  if (kind !== "toolRule") {
    if (id === undefined) problems.add(path, "The entry has no usable id of an information type", LEFT_OUT);
    return id === undefined ? undefined : entry;
  }
  const listed = Array.isArray(entry.hosts) ? entry.hosts.map(String) : [];
  const hosts = listed.filter((host) => hostOf(host) !== undefined);
  if (hosts.length < listed.length) problems.add(`${path}.hosts`, "One of the hosts is a tool of the catalog, not a host", LEFT_OUT);
  const name = typeof entry.name === "string" ? entry.name : "";
  const catalogId = known.byName.get(id ?? name.toLowerCase());
  if (catalogId !== undefined) return { ...entry, hosts, id: catalogId };
  const [host] = hosts;
  if (host !== undefined) return { ...entry, hosts, id: id ?? idOf(name, host) };
  const meant = id === undefined || problems.full ? undefined : nearest(id, known.suggested);
  const hint = meant === undefined ? "" : `; did you mean "${known.byName.get(meant)}"?`;
  problems.add(path, `The entry names neither a tool of the catalog nor hosts of its own${hint}`, LEFT_OUT);
  return undefined;
}

// A tool of the organisation's own that it gave no id: made from its name, else from its host.
function idOf(name: string, host: string): string {
  return hyphened(name) || hyphened(host.replace("http://", "")) || "own-tool";
}

function hyphened(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

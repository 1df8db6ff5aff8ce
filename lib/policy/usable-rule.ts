import { INFO_TYPE_IDS } from "./info-type-ids.generated.ts";
import { madeId } from "./made-id.ts";
import { nearest } from "./nearest.ts";
import { type ProblemList, withMeant } from "./problems.ts";
import type { Said } from "./said.ts";
import { hostOf, type KnownTools } from "./tool-reference.ts";
import { usableCustomDetector } from "./usable-detector.ts";

/** An entry of `tools`, `detectors` or `customDetectors`, all its parts there, each usable. */
export type Entry = Readonly<Record<string, unknown>>;

const LEFT_OUT: Said = ["left-out"];

/**
 * What to keep of an entry. One that does not say which tool or information type it is about is about nothing: undefined, and a problem.
 * @param kind as the schema names it: "toolRule", "detectorRule", "customDetector"
 */
export function usableRule(kind: unknown, entry: Entry, path: string, known: KnownTools, problems: ProblemList): unknown {
  if (kind === "customDetector") return usableCustomDetector(entry, path, INFO_TYPE_IDS, problems);
  if (kind === "toolRule") return usableToolRule(entry, path, known, problems);
  if (entry.id !== "") return entry;
  problems.add(path, ["type-id"], LEFT_OUT);
  return undefined;
}

function usableToolRule(entry: Entry, path: string, known: KnownTools, problems: ProblemList): unknown {
  const { id, name, hosts: listed } = entry as { id: string; name: string; hosts: readonly string[] }; // as: these parts of it are always there
  const areHosts = listed.every((host) => hostOf(host) !== undefined);
  const hosts = areHosts ? listed : listed.filter((host) => hostOf(host) !== undefined);
  if (!areHosts) problems.add(`${path}.hosts`, ["host-is-tool"], LEFT_OUT);
  const catalogId = known.byName.get(id === "" ? name.toLowerCase() : id);
  if (areHosts && id !== "" && (catalogId === undefined ? hosts.length > 0 : catalogId === id)) return entry;
  if (catalogId !== undefined) return { ...entry, hosts, id: catalogId };
  const [host] = hosts;
  if (host !== undefined) return { ...entry, hosts, id: id === "" ? idOf(name, host) : id };
  const meant = id === "" || problems.full ? undefined : nearest(id, known.suggested);
  problems.add(path, withMeant(["names-nothing"], meant && known.byName.get(meant)), LEFT_OUT);
  return undefined;
}

// A tool of the organisation's own that it gave no id: made from its name, else from its host.
function idOf(name: string, host: string): string {
  return madeId(name) || madeId(host.replace("http://", "")) || "own-tool";
}

import { CHANNELS } from "../base/channel.ts";
import type { Tool } from "./tool.ts";

/** One place of a tool: below a host, perhaps only a path and a query parameter of it. */
export interface Entry {
  readonly tool: Tool;
  /** Lower case, "/copilot"; "" for the whole host, or with a query for the host's front page. */
  readonly path: string;
  /** One parameter, "udm=50"; "" when the query does not matter. */
  readonly query: string;
  /** The product at this place has AI inside but is no AI tool: it is named, never judged. */
  readonly feature: boolean;
}

/** A place that is not an AI page although a catalog host may hold it. */
export interface NotAi {
  readonly path: string;
  /** The host alone, not its subdomains. */
  readonly exact: boolean;
}

/** Everything that a look-up asks, by host. */
export interface Lookup {
  readonly tools: readonly Tool[];
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  readonly notAi: ReadonlyMap<string, readonly NotAi[]>;
  /** First labels of a catalog host's subdomains that are the vendor's own pages: "docs", "status". */
  readonly labels: ReadonlySet<string>;
  /** First path segments of the same kind: "pricing", "blog". */
  readonly segments: ReadonlySet<string>;
}

/** The catalog as text, as `buildCatalog` writes it: one tool a line, and one list of what is not AI. */
export interface CatalogText {
  readonly tools: string;
  readonly notAi: string;
}

/** Reads the generated text. It was checked when it was written, so nothing is checked here; a few milliseconds for the whole catalog. */
export function readLookup(text: CatalogText): Lookup {
  const tools: Tool[] = [];
  const entries = new Map<string, Entry[]>();
  for (const line of text.tools.split("\n")) {
    if (line === "") continue;
    const places = (line.split("|")[6] ?? "").split(" ");
    const tool = readTool(line, plainPlace(places[0] ?? ""));
    tools.push(tool);
    for (const place of places) {
      const { host, path, query } = splitPlace(plainPlace(place));
      // A home that lies in another chunk is written with "!": it is shown, not looked up.
      if (!place.startsWith("!")) add(entries, host, { tool, path, query, feature: place.startsWith("~") });
    }
  }
  return { tools, entries, ...readNotAi(text.notAi) };
}

function readTool(line: string, home: string): Tool {
  const [id = "", name = "", vendor = "", country = "", channel = "0", category = "", , listedIn] = line.split("|");
  const known = CHANNELS[Number(channel)] ?? "official";
  const tool = { id, name, vendor: vendor === "=" ? name : vendor, country, channel: known, category, home };
  return listedIn === undefined ? tool : { ...tool, listedIn };
}

function readNotAi(text: string): Pick<Lookup, "notAi" | "labels" | "segments"> {
  const notAi = new Map<string, NotAi[]>();
  const labels = new Set<string>();
  const segments = new Set<string>();
  for (const pattern of text.split(/\s+/)) {
    if (pattern.startsWith("*/")) segments.add(pattern.slice(2));
    else if (pattern.endsWith(".*")) labels.add(pattern.slice(0, -2));
    else if (pattern !== "") {
      const { host, path } = splitPlace(pattern.replace("=", ""));
      add(notAi, host, { path, exact: pattern.startsWith("=") });
    }
  }
  return { notAi, labels, segments };
}

/** "google.com/search?udm=50" in its three parts. */
export function splitPlace(text: string): { readonly host: string; readonly path: string; readonly query: string } {
  const [beforeQuery = "", query = ""] = text.split("?");
  const slash = beforeQuery.indexOf("/");
  if (slash < 0) return { host: beforeQuery, path: "", query };
  return { host: beforeQuery.slice(0, slash), path: beforeQuery.slice(slash).replace(/\/$/, ""), query };
}

/** A place without its mark. */
export function plainPlace(text: string): string {
  return text.replace(/^[~!]/, "");
}

function add<Item>(map: Map<string, Item[]>, host: string, item: Item): void {
  const there = map.get(host);
  if (there === undefined) map.set(host, [item]);
  else there.push(item);
}

import type { Tool } from "./tool.ts";
import { wholeCatalog } from "./whole.ts";

let byId: ReadonlyMap<string, Tool> | undefined;
let placesById: ReadonlyMap<string, readonly string[]> | undefined;

/** Every tool in the catalog, in the order of the files. */
export function allTools(): readonly Tool[] {
  return wholeCatalog().tools;
}

/** The tool with this catalog id ("claude"). */
export function toolById(id: string): Tool | undefined {
  byId ??= new Map(allTools().map((tool) => [tool.id, tool]));
  return byId.get(id);
}

/** Every place of a tool: "bing.com/chat", "google.com/search?udm=50". Places that are only named, not judged, are left out. */
export function placesOf(id: string): readonly string[] {
  placesById ??= readPlaces();
  return placesById.get(id) ?? [];
}

function readPlaces(): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const [host, entries] of wholeCatalog().entries) {
    for (const { tool, path, query, feature } of entries) {
      if (feature) continue;
      const place = host + path + (query === "" ? "" : `${path === "" ? "/" : ""}?${query}`);
      places.set(tool.id, [...(places.get(tool.id) ?? []), place]);
    }
  }
  return places;
}

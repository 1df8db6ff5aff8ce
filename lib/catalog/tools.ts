import type { Tool } from "./tool.ts";
import { wholeCatalog } from "./whole.ts";

let byId: ReadonlyMap<string, Tool> | undefined;

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
  return [...wholeCatalog().entries].flatMap(([host, entries]) =>
    entries
      .filter((entry) => entry.tool.id === id && !entry.feature)
      .map(({ path, query }) => host + path + (query === "" ? "" : `${path === "" ? "/" : ""}?${query}`)),
  );
}

import type { Tool } from "../../lib/catalog/tool.ts";

/** The catalog as the builder needs it. */
export interface KnownTools {
  readonly all: readonly Tool[];
  /** Ids and names in lower case, to the id. */
  readonly names: ReadonlyMap<string, string>;
  readonly byId: (id: string) => Tool | undefined;
  /** Every place of a tool: "bing.com/chat". */
  readonly placesOf: (id: string) => readonly string[];
}

/** Makes it; once a page. */
export function knownTools(all: readonly Tool[], placesOf: (id: string) => readonly string[]): KnownTools {
  const byId = new Map(all.map((tool) => [tool.id, tool]));
  // Ids last: an id always wins over another tool's name, as in `readPolicy`.
  const names = new Map([...all.map(({ id, name }) => [name.toLowerCase(), id] as const), ...all.map(({ id }) => [id, id] as const)]);
  return { all, names, byId: (id) => byId.get(id), placesOf };
}

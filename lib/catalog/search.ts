import type { Tool } from "./tool.ts";

/**
 * The tools that a person may mean by a few letters, the likeliest first: by name, vendor, id or the host of their home.
 * Every word must be there. Official tools first; then what begins with the first word before what only holds it.
 */
export function searchTools(tools: readonly Tool[], query: string, most: number): readonly Tool[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const [first] = words;
  if (first === undefined) return [];
  return tools
    .flatMap((tool) => {
      const name = tool.name.toLowerCase();
      const all = `${name} ${tool.vendor.toLowerCase()} ${tool.id} ${tool.home.toLowerCase()}`;
      return words.every((word) => all.includes(word)) ? [{ tool, rank: rankOf(name, tool, first) }] : [];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ tool }) => tool);
}

// An official tool before AI inside something else, and both before whoever only uses the name.
function rankOf(name: string, { id, channel }: Tool, word: string): number {
  const place = name === word || id === word ? 0 : name.startsWith(word) ? 1 : name.includes(` ${word}`) ? 2 : name.includes(word) ? 3 : 4;
  return place + 5 * (channel === "official" ? 0 : channel === "embedded" || channel === "extension" ? 1 : 2);
}

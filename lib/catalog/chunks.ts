import { CATALOG, CATALOG_DATE } from "./catalog.generated.ts";
import { CHUNKS, chunkKey } from "./chunk-key.ts";
import { type CatalogText, plainPlace, splitPlace } from "./lookup.ts";

/**
 * The catalog in chunks by `chunkKey`: what the background stores, so that a content script reads the two kilobytes about its own host and carries
 * none of the rest. In its chunk a place is found exactly as in the whole catalog.
 */
export function catalogChunks(catalog: CatalogText = CATALOG): Readonly<Record<string, CatalogText>> {
  const patterns = catalog.notAi.split(/\s+/).filter((pattern) => pattern !== "");
  const rules = patterns.filter((pattern) => pattern.includes("*"));
  const chunks = new Map(
    Array.from({ length: CHUNKS }, (_, number) => [`catalog-${number}`, { tools: [] as string[], notAi: [...rules] }]),
  ); // as: an empty list has no type
  for (const line of catalog.tools.split("\n")) {
    if (line === "") continue;
    const fields = line.split("|");
    const places = (fields[6] ?? "").split(" ");
    for (const [key, own] of Map.groupBy(places, (place) => keyOf(plainPlace(place)))) {
      const home = own[0] === places[0] ? [] : [`!${plainPlace(places[0] ?? "")}`];
      chunks.get(key)?.tools.push([...fields.slice(0, 6), [...home, ...own].join(" "), ...fields.slice(7)].join("|"));
    }
  }
  for (const pattern of patterns) if (!pattern.includes("*")) chunks.get(keyOf(pattern.replace("=", "")))?.notAi.push(pattern);
  return Object.fromEntries([...chunks].map(([key, { tools, notAi }]) => [key, { tools: tools.join("\n"), notAi: notAi.join(" ") }]));
}

/** Another text for every other catalog: stored beside the chunks, it tells whether they must be written again. */
export function catalogVersion({ tools, notAi }: CatalogText = CATALOG): string {
  let hash = 0;
  for (const text of [tools, notAi]) for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) >>> 0;
  return `${CATALOG_DATE}-${hash.toString(36)}`;
}

function keyOf(place: string): string {
  return chunkKey(splitPlace(place).host);
}

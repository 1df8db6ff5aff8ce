import type { Place } from "../base/place.ts";
import { findIn, findNamedIn } from "./find.ts";
import type { Tool } from "./tool.ts";
import { wholeCatalog } from "./whole.ts";

/** The catalog's tool at a place; undefined for an ordinary page and for a vendor's own documentation, help or news. */
export function findTool(place: Place): Tool | undefined {
  return findIn(wholeCatalog(), place);
}

/** The tool to name at a place: what `findTool` finds, a product with AI inside (docs.google.com), or the vendor page of a tool. Nothing is judged by it. */
export function findNamedTool(place: Place): Tool | undefined {
  return findNamedIn(wholeCatalog(), place);
}

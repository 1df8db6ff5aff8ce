import type { Tool } from "../tool.ts";
import { placesOf, toolById } from "../tools.ts";
import { type Distillation, distillationOf } from "./distillation.ts";
import { VENDOR_FACTS } from "./facts.generated.ts";
import { FACTS, type Fact } from "./facts.ts";
import { type NotOffered, notOffered } from "./not-offered.ts";
import { COUNTRY_LISTS, type CountryList } from "./not-offered-lists.ts";

/** One line of a vendor card: known with its source and the date it is as of, or openly unknown. */
export type CardLine =
  | { readonly fact: Fact; readonly known: true; readonly value: string; readonly source: string; readonly asOf: string }
  | { readonly fact: Fact; readonly known: false };

/** What is known of who runs a tool. Facts, never a verdict. */
export interface VendorCard {
  readonly tool: Tool;
  /** Where the real one lives. Anything else that looks like it is another site. */
  readonly officialPlaces: readonly string[];
  /** Every fact there is, in the order of `FACTS`. */
  readonly lines: readonly CardLine[];
  /** Countries in which the vendor does not offer it; empty where nothing is known. */
  readonly notOffered: readonly (NotOffered & CountryList)[];
  /** Set for tools of the labs that the February 2026 statement names. */
  readonly distillation: Distillation | undefined;
}

/** The card of a catalog tool; undefined for an id that the catalog does not have. Not for a content script. */
export function vendorCard(id: string): VendorCard | undefined {
  const tool = toolById(id);
  if (tool === undefined) return undefined;
  const lines = FACTS.map((fact) => lineOf(id, fact));
  return {
    tool,
    officialPlaces: placesOf(id),
    lines,
    notOffered: notOffered(id).map((at) => ({ ...at, ...COUNTRY_LISTS[at.list] })),
    distillation: distillationOf(id),
  };
}

function lineOf(id: string, fact: Fact): CardLine {
  const start = `${id}/${fact}|`;
  const line = VENDOR_FACTS.split("\n").find((text) => text.startsWith(start));
  if (line === undefined) return { fact, known: false };
  const [, value = "", source = "", asOf = ""] = line.split("|");
  return { fact, known: true, value, source, asOf };
}

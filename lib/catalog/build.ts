import { parse } from "tldts";
import { CHANNELS } from "../base/channel.ts";
import { parseHost } from "../base/host.ts";
import { plainPlace, splitPlace } from "./lookup.ts";
import { type Row, readTsv, wrongRow } from "./tsv.ts";

/** The texts that the catalog is made of. */
export interface CatalogFiles {
  /** Files of tools by file name, one row a tool, sorted by id. */
  readonly tools: Readonly<Record<string, string>>;
  /** What is not AI, sorted by pattern. */
  readonly notAi: string;
  /** Where rows come from. */
  readonly sources: string;
}

const TOOL_COLUMNS = ["id", "name", "vendor", "country", "channel", "category", "hosts", "source", "last_confirmed"];
const NOT_AI_COLUMNS = ["pattern", "kind", "reason", "source", "last_confirmed"];
const SOURCE_COLUMNS = ["source", "where", "licence", "date"];
const KINDS: Readonly<Record<string, RegExp>> = {
  host: /^[^/*]+$/,
  path: /^[^/*]+\//,
  "host-exact": /^[^/*]+$/,
  "label-rule": /^[a-z]+\.\*$/,
  "segment-rule": /^\*\/[a-z-]+$/,
};

/**
 * The text of catalog.generated.ts. Throws at the first wrong row, with its file, line and reason:
 * unsorted, a duplicate id or place, not a host, a public suffix, an unknown channel, no known source, a date that is none.
 */
export function buildCatalog(files: CatalogFiles): string {
  const sources = new Set(readTsv("sources.tsv", files.sources, SOURCE_COLUMNS).map((row) => row.value("source")));
  const rows = Object.entries(files.tools).flatMap(([name, text]) => readTsv(name, text, TOOL_COLUMNS));
  const notAi = readTsv("not-ai.tsv", files.notAi, NOT_AI_COLUMNS);
  for (const row of [...rows, ...notAi]) checkOrigin(row, sources);
  const ids = new Set<string>();
  const places = new Set<string>();
  const lines = rows.map((row) => toolLine(row, ids, places));
  const patterns = notAi.map(notAiPattern);
  const dates = rows.map((row) => row.value("last_confirmed")).filter((date) => date !== "never");
  return [
    "// Written by `npm run generate` from the .tsv files beside it; change those.",
    "",
    "/** The newest confirmation of any row: how fresh the catalog is. */",
    `export const CATALOG_DATE = "${dates.toSorted().at(-1) ?? ""}";`,
    "",
    "/** For `readLookup`. A tool: id, name, vendor (= as name), country, channel by number, category, places (the first is its home; ~ named only), year of a mirror or reseller. */",
    "export const CATALOG = {",
    `  tools: \`\n${lines.join("\n")}\n\`,`,
    `  notAi: \`\n${patterns.join("\n")}\n\`,`,
    "};",
    "",
  ].join("\n");
}

function toolLine(row: Row, ids: Set<string>, places: Set<string>): string {
  const [id, name, vendor, country, channel] = ["id", "name", "vendor", "country", "channel"].map(row.value);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id ?? "") || ids.has(id ?? "")) wrongRow(row, `id "${id}" is taken or not in lower case`);
  ids.add(id ?? "");
  if (name === "") wrongRow(row, "no name");
  if (!/^([A-Z]{2})?$/.test(country ?? "")) wrongRow(row, `country "${country}"`);
  const channelNumber = [...CHANNELS.keys()].find((number) => CHANNELS[number] === channel) ?? -1;
  if (channelNumber < 0) wrongRow(row, `unknown channel "${channel}"`);
  const texts = row.value("hosts").split(" ").flatMap(expand);
  for (const text of texts) {
    const place = plainPlace(text);
    checkPlace(row, place);
    if (places.has(place)) wrongRow(row, `${place} is listed twice`);
    places.add(place);
  }
  const date = row.value("last_confirmed");
  const listedIn = (channel === "mirror" || channel === "reseller") && date !== "never" ? [date.slice(0, 4)] : [];
  return [id, name, vendor === name ? "=" : vendor, country, channelNumber, row.value("category"), texts.join(" "), ...listedIn].join("|");
}

function notAiPattern(row: Row): string {
  const [pattern = "", kind = ""] = ["pattern", "kind"].map(row.value);
  if (KINDS[kind]?.test(pattern) !== true) wrongRow(row, `"${pattern}" is no pattern of the kind "${kind}"`);
  // An exact host may be a public suffix: "vercel.app" itself is nobody's AI page.
  if (kind === "host" || kind === "path") checkPlace(row, pattern);
  return kind === "host-exact" ? `=${pattern}` : pattern;
}

/** "google.{de,fr}/search" is google.de/search and google.fr/search. */
function expand(text: string): readonly string[] {
  const [, before = "", choices, after = ""] = /^(.*)\{(.*)\}(.*)$/.exec(text) ?? [];
  return choices === undefined ? [text] : choices.split(",").map((choice) => before + choice + after);
}

function checkPlace(row: Row, place: string): void {
  const { host, path, query } = splitPlace(place);
  if (parseHost(host) !== host || host.startsWith("www.")) wrongRow(row, `"${host}" is no bare host in lower case`);
  const { publicSuffix, isIp } = parse(host);
  if (isIp === true || publicSuffix === null || publicSuffix === host) wrongRow(row, `"${host}" is a public suffix or an address`);
  if (!/^(\/[a-z0-9._~-]+)*$/.test(path) || !/^([a-z0-9]+=[a-z0-9]+)?$/.test(query)) wrongRow(row, `"${place}" is no plain path and query`);
}

function checkOrigin(row: Row, sources: ReadonlySet<string>): void {
  const named = row.value("source").split(" ");
  const unknown = named.find((source) => !sources.has(source));
  if (unknown !== undefined) wrongRow(row, `source "${unknown}" is not in sources.tsv`);
  const date = row.value("last_confirmed");
  // What no list confirms says so: a date there would be invented.
  const isDate = /^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date);
  if (named.includes("common-knowledge") ? date !== "never" : !isDate) wrongRow(row, `last_confirmed "${date}" does not fit its source`);
}

import { parse } from "tldts";
import type { Channel } from "../base/channel.ts";
import { type Host, parseHost, withoutWww } from "../base/host.ts";
import { asciiHost } from "./ascii-host.ts";
import type { Said } from "./said.ts";

/** A tool as the catalog knows it: as much as a policy needs to name it. */
export interface KnownTool {
  readonly id: string;
  readonly name: string;
  /** One that is a reseller or a mirror is never suggested. */
  readonly channel?: Channel;
}

/** The tools that a policy may name. */
export interface KnownTools {
  /** Ids and names in lower case, to the id. An id always wins over another tool's name. */
  readonly byName: ReadonlyMap<string, string>;
  /** Of those, what is suggested for a misspelt one. */
  readonly suggested: readonly string[];
}

const READ = new WeakMap<object, KnownTools>();

/** The names in a catalog. The same catalog is gone through once. */
export function knownTools(catalog: Iterable<KnownTool>): KnownTools {
  const before = READ.get(catalog);
  if (before !== undefined) return before;
  const tools = [...catalog];
  const byName = new Map([...tools.map(({ id, name }) => [name.toLowerCase(), id] as const), ...tools.map(({ id }) => [id, id] as const)]);
  const isOpen = new Set(tools.filter(({ channel }) => channel !== "reseller" && channel !== "mirror").map(({ id }) => id));
  const known = { byName, suggested: [...byName].flatMap(([name, id]) => (isOpen.has(id) ? [name] : [])) };
  READ.set(catalog, known);
  return known;
}

/** What an entry of a tool list stands for. `note`: it is used, but not quite as it is written. */
export type ToolReference =
  | { readonly kind: "tool"; readonly id: string }
  | { readonly kind: "host"; readonly host: Host; readonly note?: Said }
  | { readonly kind: "unusable"; readonly wrong: Said };

/** In one label, Latin letters beside Greek or Cyrillic ones. */
const MIXED = /[a-z][^./:]*[\p{Script=Greek}\p{Script=Cyrillic}]|[\p{Script=Greek}\p{Script=Cyrillic}][^./:]*[a-z]/u;
/** "claude.ai": most entries that are hosts are written so. */
const PLAIN_HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const ADDRESS = /^(?:(?:https?:|\*:)?\/\/)?([^/?#\s]*)([/?#]\S*)?$/i;
/** "ftp:", "chrome-extension:"; but "ai-box:3000" has a port. */
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z0-9+-]*:(?!\d+(?:\/|$))/;

/**
 * Reads an entry of a tool list: a catalog id, a tool's name, a host, or an address pasted from the browser.
 * A word without a dot is a tool, never a host, so that a misspelt id is noticed; an intranet host is written with its scheme (http://ai-box).
 * @param known ids and names of the catalog, in lower case, to the id
 */
export function readToolReference(text: string, known: ReadonlyMap<string, string>): ToolReference {
  const written = text.trim().toLowerCase();
  const id = known.get(written);
  if (id !== undefined) return { kind: "tool", id };
  if (PLAIN_HOST.test(written)) return hostReference(written, undefined, "");
  const entry = asciiHost(written);
  if (!/[./:]/.test(entry)) return { kind: "unusable", wrong: ["no-tool"] };
  if (OTHER_SCHEME.test(entry)) return { kind: "unusable", wrong: ["no-address"] };
  if (MIXED.test(written)) return { kind: "unusable", wrong: ["mixed-letters"] };
  if (entry.includes("@")) return { kind: "unusable", wrong: ["person"] };
  const [, authority = "", rest = ""] = ADDRESS.exec(entry) ?? [];
  const [name = "", port] = authority.split(":");
  return hostReference(name, port, rest);
}

function hostReference(name: string, port: string | undefined, rest: string): ToolReference {
  const parsed = parseHost(name.replace(/^\*?\./, ""));
  const host = parsed && withoutWww(parsed);
  if (host === undefined) return { kind: "unusable", wrong: ["no-tool-or-host"] };
  if (isPublicSuffix(host)) return { kind: "unusable", wrong: ["public-suffix"] };
  const note = noteOn(host, name, port, rest);
  return note === undefined ? { kind: "host", host } : { kind: "host", host, note };
}

function isPublicSuffix(host: Host): boolean {
  const { publicSuffix, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true, extractHostname: false, validateHostname: false });
  return publicSuffix === host && (isIcann === true || isPrivate === true);
}

function noteOn(host: Host, name: string, port: string | undefined, rest: string): Said | undefined {
  if (/^\*?\./.test(name)) return undefined; // a host includes its subdomains: this is what was meant
  if (/^[/?#]?(?:\*)?$/.test(rest)) return port === undefined ? undefined : ["names-port", host];
  return ["names-page", host];
}

/** How a tool list names a host: as it is, but an intranet host without a dot keeps a scheme, else it would be taken for a tool's id. */
export function writeHost(host: Host): string {
  return host.includes(".") ? host : `http://${host}`;
}

/** The host that an entry of a policy that was read stands for; undefined when it is a catalog id. */
export function hostOf(entry: string): Host | undefined {
  const host = entry.startsWith("http://") ? entry.slice("http://".length) : entry;
  return host !== entry || host.includes(".") ? (host as Host) : undefined; // as: a policy that was read holds only what `parseHost` made
}

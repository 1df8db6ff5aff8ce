import { parse } from "tldts";
import { type Host, parseHost, withoutWww } from "../base/host.ts";

/** A tool as the catalog knows it: as much as a policy needs to name it. */
export interface KnownTool {
  readonly id: string;
  readonly name: string;
}

/** What an entry of a tool list stands for. `note`: it is used, but not quite as it is written. */
export type ToolReference =
  | { readonly kind: "tool"; readonly id: string }
  | { readonly kind: "host"; readonly host: Host; readonly note?: string }
  | { readonly kind: "unusable"; readonly wrong: string };

const ADDRESS = /^(?:(?:https?|\*):\/\/)?(?:[^/@\s]*@)?([^/?#\s]*)([/?#]\S*)?$/i;

/**
 * Reads an entry of a tool list: a catalog id, a tool's name, a host, or an address pasted from the browser.
 * A word without a dot is a tool, never a host, so that a misspelt id is noticed; an intranet host is written with its scheme (http://ai-box).
 * @param known ids and names of the catalog, in lower case, to the id
 */
export function readToolReference(text: string, known: ReadonlyMap<string, string>): ToolReference {
  const entry = text.trim().toLowerCase();
  const id = known.get(entry);
  if (id !== undefined) return { kind: "tool", id };
  if (!/[./:]/.test(entry)) return { kind: "unusable", wrong: "is no tool of the catalog" };
  const [, authority = "", rest = ""] = ADDRESS.exec(entry) ?? [];
  const [name = "", port] = authority.split(":");
  const written = parseHost(name.replace(/^\*\./, ""));
  const host = written && withoutWww(written);
  if (host === undefined) return { kind: "unusable", wrong: wrongHost(name) };
  const { publicSuffix, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  if (publicSuffix === host && (isIcann || isPrivate)) {
    return { kind: "unusable", wrong: "stands for every site under it; name the sites one by one" };
  }
  const note = noteOn(host, name, port, rest);
  return note === undefined ? { kind: "host", host } : { kind: "host", host, note };
}

function wrongHost(name: string): string {
  const foreign = [...name].some((letter) => (letter.codePointAt(0) ?? 0) > 127);
  return foreign ? "has letters outside a-z; write the host in its xn-- form" : "is neither a tool of the catalog nor a host (claude.ai)";
}

function noteOn(host: Host, name: string, port: string | undefined, rest: string): string | undefined {
  if (name.startsWith("*.")) return undefined; // a host includes its subdomains: this is what was meant
  if (/^[/?#]?(?:\*)?$/.test(rest)) return port === undefined ? undefined : `names a port; a rule holds for the whole host ${host}`;
  return `names one page; a rule holds for the whole host ${host}`;
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

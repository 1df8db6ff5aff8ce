/** A host name in lower case, without port and without a trailing dot; only `parseHost` makes one. */
export type Host = string & { readonly __brand: "Host" };

const NAME = /^(?!-)[a-z0-9_-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9_-]{1,63}(?<!-))*$/;

/** Reads a bare host name ("Claude.ai", "claude.ai."). Undefined for anything else: a URL, a path, a port, an empty label. */
export function parseHost(text: string): Host | undefined {
  const isPlain = NAME.test(text); // most are, and need no cleaning
  const host = isPlain ? text : text.trim().toLowerCase().replace(/\.$/, "");
  return host.length <= 253 && (isPlain || NAME.test(host)) ? (host as Host) : undefined; // as: this is the check that the brand stands for
}

/** True when `host` is `domain` or one of its subdomains. Compared by label: `claude.ai.evil.example` is not within `claude.ai`. */
export function isWithin(host: Host, domain: Host): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** The host and each domain above it, longest first: a.b.c -> a.b.c, b.c, c. */
export function selfAndParents(host: Host): readonly Host[] {
  const labels = host.split(".");
  return labels.map((_, i) => labels.slice(i).join(".") as Host); // as: a tail of a valid host is a valid host
}

/** The host without a leading "www.", which never tells two sites apart. */
export function withoutWww(host: Host): Host {
  return host.startsWith("www.") && host.indexOf(".", 4) > 0 ? (host.slice(4) as Host) : host; // as: a tail of a valid host is a valid host
}

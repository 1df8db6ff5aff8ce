import { describe, expect, test } from "vitest";
import { buildCatalog } from "../../lib/catalog/build.ts";

const HEADING = "id\tname\tvendor\tcountry\tchannel\tcategory\thosts\tsource\tlast_confirmed";
const SOURCES = "source\twhere\tlicence\tdate\ncommon-knowledge\tnowhere\tnone\tnever\nlist-a\tthere\tMIT\t2026-08-19\n";
const NOT_AI = "pattern\tkind\treason\tsource\tlast_confirmed\n";

function build(rows: readonly string[], notAi: readonly string[] = []): string {
  const lines = (heading: string, list: readonly string[]) => `${[heading.replace(/\n$/, ""), ...list].join("\n")}\n`;
  return buildCatalog({ tools: { "tools.tsv": lines(HEADING, rows) }, notAi: lines(NOT_AI, notAi), sources: SOURCES });
}

function row(change: Readonly<Record<string, string>>): string {
  const good = {
    id: "a",
    name: "A",
    vendor: "A Inc.",
    country: "US",
    channel: "official",
    category: "chat",
    hosts: "a.example",
    source: "list-a",
  };
  return Object.values({ ...good, last_confirmed: "2026-08-19", ...change }).join("\t");
}

test("a right row becomes one line", () => {
  expect(build([row({ hosts: "a.example a.{de,fr}/x?y=1 ~b.example" })])).toContain(
    "\na|A|A Inc.|US|0|chat|a.example a.de/x?y=1 a.fr/x?y=1 ~b.example\n",
  );
});

describe("a wrong row is refused with its line and the reason", () => {
  test.each([
    ["unsorted", [row({ id: "b" }), row({ hosts: "b.example" })], /tools\.tsv:3: "a" must not come after "b"/],
    ["an id twice", [row({}), row({ hosts: "b.example" })], /:3:/],
    ["a place twice", [row({}), row({ id: "b" })], /:3: a\.example is listed twice/],
    ["a public suffix", [row({ hosts: "co.uk" })], /:2: "co\.uk" is a public suffix/],
    ["an address", [row({ hosts: "10.0.0.1" })], /:2: "10\.0\.0\.1"/],
    ["a URL", [row({ hosts: "https://a.example" })], /no bare host/],
    ["www", [row({ hosts: "www.a.example" })], /no bare host/],
    ["capitals", [row({ hosts: "A.example" })], /no bare host/],
    ["a pattern", [row({ hosts: "a.example/x*" })], /no plain path/],
    ["an unknown channel", [row({ channel: "unofficial" })], /unknown channel "unofficial"/],
    ["no source", [row({ source: "" })], /source "" is not in sources\.tsv/],
    ["an unknown source", [row({ source: "list-b" })], /list-b/],
    ["a date that is none", [row({ last_confirmed: "2026-13-01" })], /last_confirmed "2026-13-01"/],
    ["a date for what nobody confirmed", [row({ source: "common-knowledge" })], /last_confirmed/],
    ["a missing column", [row({}).replace("\tchat", "")], /8 columns, not 9/],
    ["a country that is none", [row({ country: "USA" })], /country "USA"/],
  ])("%s", (_, rows, reason) => {
    expect(() => build(rows)).toThrow(reason);
  });

  test.each([
    ["a kind that is none", "a.example\tall\tx\tlist-a\t2026"],
    ["a path called a host", "a.example/x\thost\tx\tlist-a\t2026"],
    ["a public suffix with its subdomains", "co.uk\thost\tx\tlist-a\t2026"],
  ])("not AI: %s", (_, line) => {
    expect(() => build([row({})], [line])).toThrow(/not-ai\.tsv:2/);
  });
});

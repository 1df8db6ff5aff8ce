import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UNREADABLE } from "../../lib/files/document.ts";
import { readFile } from "../../lib/files/read-file.ts";
import { columnsAt, walkCells, withoutColumns } from "../../lib/files/table.ts";
import { xmlText } from "../../lib/files/xml-text.ts";
import { archive, encode, makeMail, makeOpenDocument, makePdf, makeSheet, makeSlides, makeWord } from "./made-documents.ts";

const WHOLE = [
  makeWord([["Dear all,"], ["SSN 219", "-09-9999"]]),
  makeSheet([
    [
      ["Name", "SSN"],
      ["Ana", 219_099_999],
    ],
  ]),
  makeSlides(["Welcome"]),
  makeOpenDocument("text", "<text:p>Hello</text:p>"),
  makePdf(["A page with some words"]),
  makeMail("Hello", "a.txt", encode("attached")),
  archive({ "a.txt": "one", "b.zip": archive({ "c.txt": "two" }) }),
  encode("{\\rtf1\\ansi Hello \\u8211?{\\b x}}"),
  encode("<!doctype html><table><tr><td>a</td></tr></table>"),
];

const isReading = (reading: Awaited<ReturnType<typeof readFile>>) =>
  typeof reading === "string" ? UNREADABLE.includes(reading) : reading.parts.every(({ text }) => typeof text === "string");

describe("whatever is in a file", () => {
  it("no bytes make a reader throw or hang", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 600 }),
        fc.constantFrom("", "PK\x03\x04", "%PDF-1.4\n", "\x1f\x8b", "{\\rtf1", "<html>", "From: a\r\nDate: b\r\n\r\n"),
        async (bytes, start) => {
          expect(isReading(await readFile(Uint8Array.from([...Buffer.from(start, "latin1"), ...bytes])))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("a damaged document is read or refused, never thrown at", { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...WHOLE),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        async (whole, changes, kept) => {
          const bytes = whole.slice(0, Math.ceil(whole.length * kept));
          for (const [where, value] of changes) bytes[Math.floor(where * (bytes.length - 1))] = value;
          expect(isReading(await readFile(bytes))).toBe(true);
        },
      ),
      { numRuns: 250 },
    );
  });

  it("XML of any shape is walked to its end in linear time", () => {
    const hostile = ["<", '<a b="', "<a '", "<!--", "<![CDATA[", "&#x", "</a>", "<a/>", "<a><b", "='>", '"'];
    const layout = { lines: new Set(["a"]), cells: new Set(["b"]), rows: new Set<string>(), signs: {} };
    const time = (piece: string, times: number) => {
      const text = piece.repeat(times);
      let least = Infinity;
      for (let run = 0; run < 3; run++) {
        const start = performance.now();
        xmlText(text, layout);
        least = Math.min(least, performance.now() - start);
      }
      return least;
    };
    // Sixteen times the text must not take more than a hundred times as long, nor be a matter of milliseconds either way.
    for (const piece of hostile) expect(time(piece, 160_000), piece).toBeLessThan(Math.max(100 * time(piece, 10_000), 100));
  });
});

describe("cells", () => {
  const table = fc.string({ unit: fc.constantFrom("a", "b", ",", "\n", "\r\n", '"', " "), maxLength: 60 });
  it("cover their table but for delimiters and line ends, in order", () => {
    fc.assert(
      fc.property(table, (text) => {
        let rebuilt = "";
        let last = 0;
        walkCells({ path: "", text, delimiter: "," }, ({ start, end }) => {
          expect(start).toBeGreaterThanOrEqual(last);
          rebuilt += text.slice(last, start).replace(/^(?:,|\r?\n)$/, "|") + text.slice(start, end);
          last = end;
        });
        expect(rebuilt.replaceAll("|", "").length + rebuilt.split("|").length - 1).toBeLessThanOrEqual(text.length);
        expect(columnsAt({ path: "", text, delimiter: "," }, [text.length]).length).toBe(1);
      }),
    );
  });
  it("stay as they were when no column is left out, and none is left when all are", () => {
    fc.assert(
      fc.property(table, (text) => {
        expect(withoutColumns({ path: "", text, delimiter: "," }, new Set())).toBe(text);
        expect(withoutColumns({ path: "", text, delimiter: "," }, new Set([99]))).toBe(text);
        expect(withoutColumns({ path: "", text, delimiter: "," }, new Set(Array.from({ length: 70 }, (_, column) => column)))).not.toMatch(
          /[ab]/,
        );
      }),
    );
  });
});

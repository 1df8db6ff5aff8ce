import { describe, expect, it } from "vitest";
import { scan } from "../../lib/detect/scan.ts";
import { lookAt, MOST_FINDINGS, scanParts } from "../../lib/files/look.ts";
import { readFile } from "../../lib/files/read-file.ts";
import { redact } from "../../lib/redact/redact.ts";
import { encode, makeSheet } from "./made-documents.ts";

async function look(bytes: Uint8Array) {
  const reading = await readFile(bytes);
  if (typeof reading === "string") throw new Error(reading);
  return lookAt(
    reading,
    scanParts(reading, scan, () => undefined),
  );
}

const ssn = (index: number) => `219-${String(10 + (index % 80))}-${String(1000 + index)}`;

describe("the look at a file", () => {
  it("shows what was found with a few words around it, and never a value beside the placeholder of another", async () => {
    const { excerpts, findings } = await look(
      encode(`${"far away. ".repeat(50)}SSN ${ssn(1)}, card 4111 1111 1111 1111 ${"and more. ".repeat(50)}`),
    );
    expect(findings.map(({ infoType }) => infoType)).toEqual(["us-ssn", "payment-card"]);
    const shown = redact(excerpts, findings);
    expect(shown).toContain("SSN [US SSN 1], card [");
    expect(shown).not.toMatch(/219|4111/);
    expect(shown.length).toBeLessThan(300);
  });

  it("counts a value once that the file also holds out of sight", async () => {
    const { findings } = await look(encode(`<!doctype html><p>SSN ${ssn(2)}</p>`));
    expect(findings).toHaveLength(1);
  });

  it("tells in which columns of a table things were found, by name, on every sheet and far down", async () => {
    const rows = Array.from({ length: 6000 }, (_, index) => [`person ${index}`, ssn(index)]);
    const { columns, findings, more, excerpts } = await look(
      makeSheet([
        [["Notes"], ["nothing"]],
        [["A title"], ["Who", "SSN"], ...rows],
      ]),
    );
    expect(columns).toEqual([{ part: 1, column: 1, name: "SSN", found: { "us-ssn": 6000 } }]);
    expect(findings).toHaveLength(MOST_FINDINGS);
    expect(more).toEqual({ "us-ssn": 6000 - MOST_FINDINGS });
    expect(excerpts.length).toBeLessThan(120_000);
  });

  it("knows the column names a million characters further down", async () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => `${"x".repeat(40)},${219_000_000 + index * 7},${index}`);
    const { columns } = await look(encode(`Filler,SSN,Row\n${rows.join("\n")}\n`));
    expect(columns.find(({ name }) => name === "SSN")?.found["us-ssn"]).toBeGreaterThan(35_000);
  });
});

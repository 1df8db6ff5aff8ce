import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { scan } from "../../lib/detect/scan.ts";
import type { ReadDocument } from "../../lib/files/document.ts";
import { scanParts } from "../../lib/files/look.ts";
import { readFile } from "../../lib/files/read-file.ts";
import { type DroppedColumn, safeCopy } from "../../lib/files/safe-copy.ts";
import { archive, encode, makeMail, makePdf, makeSheet, makeSlides, makeWord } from "./made-documents.ts";

const HELD = { "us-ssn": 0.5, "crm-export": 0.5, "birth-date": 0.5 };
const SSN = "219-09-9999";

async function open(bytes: Uint8Array): Promise<ReadDocument> {
  const reading = await readFile(bytes);
  if (typeof reading === "string") throw new Error(reading);
  return reading;
}

async function copyOf(bytes: Uint8Array, dropped: readonly DroppedColumn[] = []) {
  const document = await open(bytes);
  const found = scanParts(document, scan, () => undefined);
  const copy = await safeCopy(document, found, HELD, dropped, scan, (again) => readFile(again));
  if (copy === undefined) return undefined;
  const again = await open(copy.bytes);
  return { ...copy, again, text: again.parts.map(({ text }) => text).join("\n") };
}

const people = [
  ["Name", "SSN", "City"],
  ["Ana & Bo", SSN, "Austin"],
  ["Cy", "219-09-9998", "Waco"],
] as const;

describe("a safe copy opens again, keeps what is harmless and holds nothing of what is held", () => {
  it.each<readonly [string, Uint8Array, readonly string[]]>([
    ["text", encode(`Ana, SSN ${SSN}, came on Monday\r\nBo came too`), ["Ana, SSN [US SSN 1], came on Monday\r\nBo came too"]],
    ["a table", encode(people.map((row) => row.join(",")).join("\n")), ["Ana & Bo,[US SSN 1],Austin\nCy,[US SSN 2],Waco"]],
    ["JSON", encode(`{"a": {"ssn": "${SSN}", "city": "Austin"}}`), ['"ssn": "[US SSN 1]"', '"city": "Austin"']],
    ["HTML", encode(`<!doctype html><p class="a">SSN ${SSN}</p>`), ['<p class="a">SSN [US SSN 1]</p>']],
    [
      "a Word document, its value in three runs",
      makeWord([["Dear <all>"], ["SSN 219", "-09-", "9999 end"]]),
      ["Dear <all>", "SSN [US SSN 1] end"],
    ],
    ["slides", makeSlides([`SSN ${SSN}`, "Thank you"]), ["SSN [US SSN 1]", "Thank you"]],
    ["a workbook", makeSheet([people]), ["Ana & Bo\t[US SSN 1]\tAustin"]],
    [
      "a workbook with inline cells",
      makeSheet([
        [
          ["SSN", "City"],
          [{ inline: SSN }, "Waco"],
        ],
      ]),
      ["[US SSN 1]\tWaco"],
    ],
    [
      "a workbook with numbers",
      makeSheet([
        [
          ["SSN", "City"],
          [{ number: 219_099_999, style: 2 }, "Waco"],
          [219_099_998, "Austin"],
        ],
      ]),
      ["[US SSN 1]\tWaco\n[US SSN 2]\tAustin"],
    ],
  ])("%s", async (_, bytes, kept) => {
    const document = await open(bytes);
    const copy = await copyOf(bytes);
    expect(copy?.sameFormat).toBe(true);
    expect(copy?.again.format).toBe(document.format);
    for (const text of kept) expect(copy?.text).toContain(text);
    expect(copy?.text).not.toMatch(/219.?09.?999/);
  });

  it("an old string that no cell shows any more is gone from the workbook, not only out of sight", async () => {
    const sheet = makeSheet([people], {
      "xl/sharedStrings.xml": `<sst>${["Name", "SSN", "City", "Ana & Bo", SSN, "Austin", "Cy", "219-09-9998", "Waco", `old ${SSN}`].map((text) => `<si><t>${text.replace("&", "&amp;")}</t></si>`).join("")}</sst>`,
    });
    const copy = await copyOf(sheet);
    expect(copy?.sameFormat).toBe(true);
    expect(new TextDecoder().decode(unzipSync(copy?.bytes ?? new Uint8Array())["xl/sharedStrings.xml"])).not.toContain("219");
  });

  it("a link with an address that is held leads nowhere; comments and properties are changed too", async () => {
    const word = makeWord([["Hello"]], {
      "word/_rels/document.xml.rels": `<Relationships><Relationship Id="a" Target="https://crm.example/?ssn=${SSN}" TargetMode="External"/></Relationships>`,
      "word/comments.xml": `<w:comments><w:comment><w:p><w:r><w:t>SSN ${SSN}</w:t></w:r></w:p></w:comment></w:comments>`,
      "docProps/core.xml": `<cp:coreProperties><dc:title>SSN ${SSN}</dc:title></cp:coreProperties>`,
    });
    const copy = await copyOf(word);
    expect(copy?.sameFormat).toBe(true);
    for (const bytes of Object.values(unzipSync(copy?.bytes ?? new Uint8Array())))
      expect(new TextDecoder().decode(bytes)).not.toContain(SSN);
  });

  it.each<readonly [string, Uint8Array]>([
    ["a PDF", makePdf([`The SSN is ${SSN}, and so on`])],
    ["a mail with an attachment", makeMail("See there", "a.csv", encode(people.map((row) => row.join(",")).join("\n")))],
    ["an archive", archive({ "a.txt": `SSN ${SSN}`, "b.txt": "harmless" })],
    ["HTML whose value is cut by tags", encode(`<!doctype html><p>SSN 219-<b>09</b>-9999</p>`)],
  ])("as plain text: %s", async (_, bytes) => {
    const copy = await copyOf(bytes);
    expect(copy?.sameFormat).toBe(false);
    expect(copy?.text).toContain("[US SSN 1]");
    expect(copy?.text).not.toMatch(/219.?09.?999/);
  });
});

describe("columns can be left out", () => {
  it("of a table", async () => {
    const copy = await copyOf(encode('Name,SSN,City\r\n"Ruiz, Ana",219-09-9999,"Austin, ""TX"""\r\nCy,219-09-9998,Waco\r\n'), [
      { part: 0, column: 1 },
    ]);
    expect(copy?.text).toBe('Name,City\r\n"Ruiz, Ana","Austin, ""TX"""\r\nCy,Waco\r\n');
  });

  it("of a workbook: nothing of them stays in the file", async () => {
    const copy = await copyOf(makeSheet([people]), [{ part: 0, column: 0 }]);
    expect(copy?.sameFormat).toBe(true);
    for (const bytes of Object.values(unzipSync(copy?.bytes ?? new Uint8Array())))
      expect(new TextDecoder().decode(bytes)).not.toMatch(/Ana|Cy/);
    expect(copy?.text).toContain("[US SSN 1]\tAustin");
  });

  it("a list of donors becomes safe cell by cell, or by leaving out the columns that make it one", async () => {
    const list = encode(
      "Constituent ID,First Name,Last Name,Gift Amount,Gift Date,Colour\n1,Ana,Ruiz,50,2025-01-01,red\n2,Bo,Lin,70,2025-02-01,blue\n",
    );
    const cells = (await copyOf(list))?.text ?? "";
    expect(cells).toContain("[Donor list entry 1],");
    expect(cells).not.toMatch(/Ana|Ruiz|70/);
    const copy = await copyOf(
      list,
      [0, 1, 2, 3, 4].map((column) => ({ part: 0, column })),
    );
    expect(copy?.text).toBe("Colour\nred\nblue\n");
  });
});

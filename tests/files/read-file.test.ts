import { gzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Format } from "../../lib/files/document.ts";
import { readFile } from "../../lib/files/read-file.ts";
import { archive, encode, makeMail, makeOpenDocument, makePdf, makeSheet, makeSlides, makeWord } from "./made-documents.ts";

const NOTE = "Maria Lopez, SSN 219-09-9999, moved in on Monday";

async function textOf(bytes: Uint8Array): Promise<{ readonly format: Format | string; readonly text: string }> {
  const reading = await readFile(bytes);
  return typeof reading === "string"
    ? { format: reading, text: "" }
    : { format: reading.format, text: reading.parts.map(({ text }) => text).join("\n") };
}

const utf16 = (text: string, mark: boolean) => Uint8Array.from(Buffer.from((mark ? "\ufeff" : "") + text, "utf16le"));

describe("a file is read by its content", () => {
  it.each<readonly [string, Uint8Array, Format, string]>([
    ["text in UTF-8", encode(NOTE), "text", NOTE],
    ["text in UTF-16 with its mark", utf16(NOTE, true), "text", NOTE],
    ["text in UTF-16 without its mark", utf16(NOTE, false), "text", NOTE],
    ["text in Windows-1252", Uint8Array.from(Buffer.from("Jos\xe9 \x96 caf\xe9", "latin1")), "text", "José – café"],
    ["a table with commas", encode("Name,SSN,City\nAna,219-09-9999,Austin\nBo,219-09-9998,Waco\n"), "csv", "219-09-9998"],
    ["a table with semicolons and quotes", encode('Name;"SSN; number"\n"Ruiz; Ana";219-09-9999\n'), "csv", "219-09-9999"],
    ["JSON", encode('{"client": {"ssn": "219-09-9999"}}'), "json", "219-09-9999"],
    ["HTML", encode("<!doctype html><p>SSN 219-<b>09</b>-9999<script>var a='<p>'</script>"), "html", "SSN 219-09-9999"],
    ["XML", encode("<?xml version='1.0'?><list><person><ssn>219-09-9999</ssn></person></list>"), "html", "219-09-9999"],
    [
      "RTF",
      encode(`{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}Jos\\'e9, SSN {\\b 219-09}-9999\\par \\u8211?end}`),
      "rtf",
      "José, SSN 219-09-9999\n–end",
    ],
    [
      "a card with folded lines",
      encode("BEGIN:VCARD\r\nVERSION:4.0\r\nNOTE:SSN 219-09\r\n -9999\r\nEND:VCARD\r\n"),
      "vcard",
      "SSN 219-09-9999",
    ],
    ["a calendar", encode(`BEGIN:VCALENDAR\r\nSUMMARY:${NOTE}\r\nEND:VCALENDAR\r\n`), "calendar", NOTE],
    [
      "a Word document, its value in three runs",
      makeWord([["Dear all,"], ["SSN 219", "-09-", "9999"]]),
      "word",
      "Dear all,\nSSN 219-09-9999",
    ],
    [
      "a workbook",
      makeSheet([
        [
          ["Name", "SSN"],
          ["Ana", "219-09-9999"],
        ],
      ]),
      "sheet",
      "Name\tSSN\nAna\t219-09-9999",
    ],
    ["slides", makeSlides(["Welcome", NOTE]), "slides", NOTE],
    [
      "an OpenDocument text",
      makeOpenDocument("text", `<text:p>Maria<text:s text:c="2"/>Lopez</text:p><text:p>SSN <text:span>219-09</text:span>-9999</text:p>`),
      "open-text",
      "Maria  Lopez\nSSN 219-09-9999",
    ],
    [
      "an OpenDocument sheet",
      makeOpenDocument(
        "spreadsheet",
        '<table:table><table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>SSN</text:p></table:table-cell></table:table-row></table:table>',
      ),
      "open-sheet",
      "Name\t\t\tSSN",
    ],
    ["a PDF", makePdf(["The first page of a letter", NOTE]), "pdf", NOTE],
    [
      "a mail and what is attached",
      makeMail("Please see the sheet.", "june.xlsx", makeSheet([[["SSN"], ["219-09-9999"]]])),
      "mail",
      "219-09-9999",
    ],
    ["an archive", archive({ "a/note.txt": NOTE, "b.docx": makeWord([["Board minutes"]]) }), "zip", "Board minutes"],
    ["an archive in an archive", archive({ "inner.zip": archive({ "note.txt": NOTE }) }), "zip", NOTE],
  ])("%s", async (_, bytes, format, text) => {
    const read = await textOf(bytes);
    expect(read.format).toBe(format);
    expect(read.text).toContain(text);
  });

  it("a packed text", async () => {
    expect((await textOf(gzipSync(encode(NOTE)))).text).toContain(NOTE);
  });

  it("what a person does not see at once: comments, notes, headers, deleted text, hidden sheets, old strings, properties, links", async () => {
    const word = makeWord([["Body"]], {
      "word/comments.xml": "<w:comments><w:comment><w:p><w:r><w:t>said in a comment</w:t></w:r></w:p></w:comment></w:comments>",
      "word/footnotes.xml": "<w:footnotes><w:footnote><w:p><w:r><w:t>said below</w:t></w:r></w:p></w:footnote></w:footnotes>",
      "word/header1.xml":
        "<w:hdr><w:p><w:r><w:t>said above</w:t></w:r></w:p><w:del><w:r><w:delText>taken out</w:delText></w:r></w:del></w:hdr>",
      "docProps/core.xml": "<cp:coreProperties><dc:title>said in the title</dc:title></cp:coreProperties>",
      "word/_rels/document.xml.rels":
        '<Relationships><Relationship Target="mailto:ana@mail.example" TargetMode="External"/></Relationships>',
      "word/embeddings/sheet.xlsx": makeSheet([[["said in a sheet"]]]),
    });
    const { text } = await textOf(word);
    for (const said of [
      "said in a comment",
      "said below",
      "said above",
      "taken out",
      "said in the title",
      "mailto:ana@mail.example",
      "said in a sheet",
    ])
      expect(text).toContain(said);
    const sheet = makeSheet([[["Open"]], [["hidden"]]], {
      "xl/comments1.xml": "<comments><commentList><comment><text><r><t>said in a note</t></r></text></comment></commentList></comments>",
      "xl/pivotCache/pivotCacheDefinition1.xml": '<pivotCacheDefinition><s v="said in a cache"/></pivotCacheDefinition>',
    });
    for (const said of ["hidden", "said in a note", "said in a cache"]) expect((await textOf(sheet)).text).toContain(said);
  });

  it("numbers as they are shown in their cells", async () => {
    const { text } = await textOf(
      makeSheet([[[{ number: 30_859, style: 1 }, { number: 19_099_999, style: 2 }, 219_099_999, { inline: "a & b" }]]]),
    );
    expect(text).toContain("1984-06-26\t019-09-9999\t219099999\ta & b");
  });

  it("XML with prefixes of its own", async () => {
    const sheet = archive({
      "xl/workbook.xml": "<x:workbook/>",
      "xl/worksheets/sheet1.xml":
        '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Ana</x:t></x:is></x:c><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect((await textOf(sheet)).text).toContain("Ana\t7");
  });
});

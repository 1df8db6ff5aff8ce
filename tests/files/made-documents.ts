import { strToU8, type Zippable, zipSync } from "fflate";

/** Documents made at run time, of made-up content. */
export const encode = (text: string): Uint8Array => strToU8(text);

const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const bytes: Zippable = {};
  for (const [path, content] of Object.entries(files)) bytes[path] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(bytes);
};

export const archive = zip;

const inXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A DOCX. Each paragraph is a list of runs, so that a value may stand in several. */
export function makeWord(paragraphs: readonly (readonly string[])[], more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const body = paragraphs
    .map(
      (runs) => `<w:p>${runs.map((run) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${inXml(run)}</w:t></w:r>`).join("")}</w:p>`,
    )
    .join("");
  return zip({
    "[Content_Types].xml":
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

/** A cell of a made workbook: text is shared, `{ inline }` is not, a number may have a style (1: a date, 2: a masked number). */
export type MadeCell = string | number | { readonly inline: string } | { readonly number: number; readonly style: number };

/** An XLSX with one sheet for each table. */
export function makeSheet(
  tables: readonly (readonly (readonly MadeCell[])[])[],
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const strings: string[] = [];
  const shared = (text: string): number => {
    const known = strings.indexOf(text);
    return known >= 0 ? known : strings.push(text) - 1;
  };
  const cell = (value: MadeCell, ref: string): string => {
    if (typeof value === "string") return `<c r="${ref}" t="s"><v>${shared(value)}</v></c>`;
    if (typeof value === "number") return `<c r="${ref}"><v>${value}</v></c>`;
    if ("inline" in value) return `<c r="${ref}" t="inlineStr"><is><t>${inXml(value.inline)}</t></is></c>`;
    return `<c r="${ref}" s="${value.style}"><v>${value.number}</v></c>`;
  };
  const sheets = tables.map((rows) => {
    const body = rows
      .map(
        (cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cell(value, `${letters(column)}${row + 1}`)).join("")}</row>`,
      )
      .join("");
    return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`;
  });
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "xl/workbook.xml": `<?xml version="1.0"?><workbook><sheets>${tables.map((_, index) => `<sheet name="Sheet ${index + 1}" sheetId="${index + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/styles.xml":
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="000\\-00\\-0000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  };
  sheets.forEach((xml, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  });
  files["xl/sharedStrings.xml"] = `<sst>${strings.map((text) => `<si><t>${inXml(text)}</t></si>`).join("")}</sst>`;
  return zip({ ...files, ...more });
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

/** A PPTX with one slide for each text. */
export function makeSlides(slides: readonly string[]): Uint8Array {
  const files: Record<string, string> = { "ppt/presentation.xml": "<p:presentation/>", "[Content_Types].xml": "<Types/>" };
  slides.forEach((text, index) => {
    files[`ppt/slides/slide${index + 1}.xml`] = `<p:sld><p:txBody><a:p><a:r><a:t>${inXml(text)}</a:t></a:r></a:p></p:txBody></p:sld>`;
  });
  return zip(files);
}

/** An ODT (or ODS, with rows of cells) of one content.xml. */
export function makeOpenDocument(kind: "text" | "spreadsheet", body: string): Uint8Array {
  return zip({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    "content.xml": `<?xml version="1.0"?><office:document-content><office:body>${body}</office:body></office:document-content>`,
    "META-INF/manifest.xml": "<manifest:manifest/>",
  });
}

/** A PDF with one page for each text, one line each; `encrypted` names a password handler that nobody can satisfy. */
export function makePdf(pages: readonly string[], encrypted = false): Uint8Array {
  const objects: string[] = ["<</Type/Catalog/Pages 2 0 R>>"];
  const kids = pages.map((_, index) => `${3 + index * 2} 0 R`).join(" ");
  objects.push(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`);
  pages.forEach((text, index) => {
    const lines = text.split("\n").map((line) => `(${line.replace(/[\\()]/g, "\\$&")}) Tj T*`);
    const content = `BT /F1 12 Tf 14 TL 72 720 Td ${lines.join(" ")} ET`;
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents ${4 + index * 2} 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    );
  });
  if (encrypted) {
    const owner = "41".repeat(32);
    objects.push(`<</Filter/Standard/V 2/R 3/Length 128/P -44/O<${owner}>/U<${"42".repeat(32)}>>>`);
  }
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${offset.toString().padStart(10, "0")} 00000 n \n`).join("");
  const id = "<00112233445566778899aabbccddeeff>";
  const encrypt = encrypted ? `/Encrypt ${objects.length} 0 R/ID[${id}${id}]` : "";
  return strToU8(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R${encrypt}>>\nstartxref\n${file.length}\n%%EOF`,
  );
}

/** A mail with text and one attachment. */
export function makeMail(text: string, attachmentName: string, attachment: Uint8Array): Uint8Array {
  const base64 = Buffer.from(attachment).toString("base64").replace(/.{76}/g, "$&\r\n");
  return strToU8(
    [
      "From: Ana Ruiz <ana@mail.example>",
      "To: office@riverbend.example",
      "Subject: =?utf-8?Q?For_the_file_=E2=80=93_June?=",
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="cut"',
      "",
      "--cut",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from(text).toString("base64"),
      "--cut",
      `Content-Type: application/octet-stream; name="${attachmentName}"`,
      "Content-Transfer-Encoding: base64",
      `Content-Disposition: attachment; filename="${attachmentName}"`,
      "",
      base64,
      "--cut--",
      "",
    ].join("\r\n"),
  );
}

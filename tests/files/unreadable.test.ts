import { gzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readFile } from "../../lib/files/read-file.ts";
import { archive, encode, makePdf, makeSheet } from "./made-documents.ts";

const NOTE = "Maria Lopez, SSN 219-09-9999, moved in on Monday";
const ole = (name: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(504).fill(0), ...Buffer.from(name, "utf16le")]);

describe("what cannot be looked into says why", () => {
  const locked = archive({ "note.txt": NOTE });
  locked[6] = 1;
  const directory = Buffer.from(locked).indexOf("PK\x01\x02");
  locked[directory + 8] = 1;
  it.each<readonly [string, Uint8Array, string]>([
    ["a Word document with a password", ole("EncryptedPackage"), "encrypted"],
    ["a Word document of before 2007", ole("WordDocument"), "old-format"],
    ["a PDF with a password", makePdf(["secret words here"], true), "encrypted"],
    ["a PNG picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), "picture"],
    ["a photo of a phone", Uint8Array.from(Buffer.from("\0\0\0\x18ftypheic\0\0\0\0", "latin1")), "picture"],
    ["a recording", Uint8Array.from(Buffer.from("RIFF\x10\0\0\0WAVEfmt ", "latin1")), "media"],
    ["a film", Uint8Array.from(Buffer.from("\0\0\0\x18ftypisom\0\0\0\0", "latin1")), "media"],
    ["a program", Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]), "unknown"],
    ["an archive cut in two", archive({ "a.txt": NOTE }).subarray(0, 60), "damaged"],
    ["a PDF that is none", encode("%PDF-1.7 and nothing more"), "damaged"],
    ["a workbook in binary form", archive({ "xl/workbook.bin": "x" }), "unknown"],
    [
      "an encrypted OpenDocument",
      archive({
        mimetype: "application/vnd.oasis.opendocument.text",
        "content.xml": "x",
        "META-INF/manifest.xml": "<manifest:encryption-data/>",
      }),
      "encrypted",
    ],
  ])("%s", async (_, bytes, why) => {
    expect(await readFile(bytes)).toBe(why);
  });

  it("an archive tells of each file in it that cannot be read, and reads the others", async () => {
    expect(await readFile(locked)).toMatchObject({ unreadable: ["encrypted"] });
    const mixed = await readFile(archive({ "a.txt": NOTE, "b.png": Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), "__MACOSX/._a": "x\0" }));
    expect(mixed).toMatchObject({ unreadable: ["picture"], parts: [{ text: NOTE }, {}] });
  });

  it("a scanned PDF is a picture", async () => {
    expect(await readFile(makePdf(["", ""]))).toMatchObject({ unreadable: ["picture"] });
  });
});

describe("a bomb costs little", () => {
  const zeros = new Uint8Array(30_000_000);
  const reasons = async (bytes: Uint8Array) => {
    const reading = await readFile(bytes);
    return typeof reading === "string" ? [reading] : reading.unreadable;
  };
  it.each<readonly [string, () => Uint8Array]>([
    ["in an archive", () => archive({ "a.txt": zeros })],
    ["in a workbook", () => makeSheet([[["a"]]], { "xl/worksheets/sheet9.xml": zeros })],
    ["in a packed text", () => gzipSync(zeros)],
    ["of archives in archives", () => Array.from({ length: 8 }).reduce<Uint8Array>((inner) => archive({ "a.zip": inner }), encode(NOTE))],
    ["of very many files", () => archive(Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`${index}.txt`, "x"])))],
  ])("%s", async (_, make) => {
    expect(await reasons(make())).toEqual(["too-deep"]);
  });

  it("that lies about its size", async () => {
    const bytes = archive({ "a.txt": zeros });
    bytes.set([1, 0, 0, 0], Buffer.from(bytes).indexOf("PK\x01\x02") + 24);
    expect(await reasons(bytes)).toEqual(["too-deep"]);
  });
});

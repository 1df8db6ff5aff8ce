import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countFindings } from "../../../lib/detect/count-findings.ts";
import { scan } from "../../../lib/detect/scan.ts";
import { redact } from "../../../lib/redact/redact.ts";

const PEOPLE = [
  ["Ana", "Ruiz", "50", "Lyon"],
  ["Joe", "Ott", "1200", "Bern"],
  ["Maria", "Lopez", "75", "Rome"],
] as const;
const HEADER = ["First Name", "Last Name", "Gift Amount", "Home City"] as const;
const json = JSON.stringify(
  PEOPLE.map((row) => Object.fromEntries(row.map((cell, index) => [HEADER[index], cell]))),
  null,
  1,
);
const html = `<table>${[HEADER, ...PEOPLE].map((row) => `<tr>${row.map((cell) => `<td><b>${cell}</b></td>`).join("")}</tr>`).join("\n")}</table>`;
const joined = (sign: string) => [HEADER, ...PEOPLE].map((row) => row.join(sign)).join("\n");

describe("a donor list", () => {
  test.each([
    ["commas", joined(",")],
    ["semicolons", joined(";")],
    ["tabs, as pasted out of a spreadsheet", joined("\t")],
    ["bars", joined(" | ")],
    ["quotes", [HEADER, ...PEOPLE].map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\r\n")],
    ["Markdown", [HEADER, ["---", "---", "---", "---"], ...PEOPLE].map((row) => `| ${row.join(" | ")} |`).join("\n")],
    ["HTML", html],
    ["JSON", json],
    ["commas, with prose around it", `Please sort these:\n\n${joined(",")}\n\nThank you, the sooner the better.`],
  ])("written with %s is taken out cell by cell, and the rest stays", (_, text) => {
    const found = scan(text).filter(({ infoType }) => infoType === "crm-export");
    expect(found.map(({ start, end }) => text.slice(start, end)).toSorted()).toEqual(PEOPLE.flat().toSorted());
    const redacted = redact(text, scan(text));
    expect(redacted).toContain("Gift Amount");
    for (const cell of PEOPLE.flat()) expect(redacted).not.toContain(cell);
    expect(scan(redacted).filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
  });
});

test.each([
  ["commas", joined(",")],
  ["JSON", json],
  ["HTML", html],
])("of a list with %s people are counted, not cells", (_, text) => {
  const found = scan(text).filter(({ infoType }) => infoType === "crm-export");
  expect(found).toHaveLength(PEOPLE.flat().length);
  expect(countFindings(found)).toBe(PEOPLE.length);
  const twoLists = scan(`${text}\n\nAnd these:\n\n${text}`).filter(({ infoType }) => infoType === "crm-export");
  if (text !== json) expect(countFindings(twoLists)).toBe(2 * PEOPLE.length);
});

const three = (line: (name: string, number: number) => string) =>
  ["Ana Ruiz", "Joe Ott", "Maria Lopez"].map((name, index) => line(name, index + 1)).join("\n");

describe("a list of people is seen", () => {
  test.each([
    ["in Spanish", `Nombre;Apellidos;Importe donado\n${three((name, n) => `${name.replace(" ", ";")};${n}0,00`)}`, "crm-export"],
    ["in French", `Prénom\tNom\tMontant du don\n${three((name, n) => `${name.replace(" ", "\t")}\t${n}0 €`)}`, "crm-export"],
    ["in German", `Klient;Aufenthaltsstatus;Diagnose\n${three((name) => `${name};Duldung;PTBS`)}`, "case-export"],
    ["in Portuguese", `Doador;Valor\n${three((name, n) => `${name};R$ ${n}0,00`)}`, "crm-export"],
    ["without headers, by names and amounts", three((name, n) => `${name}\t$${n}50\t2025-01-0${n}`), "crm-export"],
    ["under a line of prose", `Here they are:\n${three((name, n) => `${name}\t$${n}50`)}`, "crm-export"],
    ["in forms, one after the other", three((name, n) => `Name: ${name}\nGift amount: $${n}0\n`), "crm-export"],
    ["in letters that were kept", three((name, n) => `From: ${name} <p${n}@mail.example>\nSubject: x\n\nHello\n`), "people-list"],
    ["in an invitation", `BEGIN:VEVENT\n${three((name, n) => `ATTENDEE;CN=${name}:mailto:p${n}@mail.example`)}`, "people-list"],
    ["as volunteers", `Volunteer\tShift\tPhone\n${three((name, n) => `${name}\tMon\t415-555-013${n}`)}`, "people-list"],
  ])("%s", (_, text, infoType) => {
    const found = scan(text).filter((finding) => finding.infoType === infoType);
    expect(countFindings(found)).toBe(3);
    expect(found.some(({ start, end }) => text.slice(start, end).includes("Ruiz"))).toBe(true);
  });
});

test("a cell may hold delimiters, quotes and line breaks", () => {
  const text = 'Donor,Notes,Gift Amount\n"Ruiz, Ana","likes ""the lake"",\nasked twice",50\n"Ott, Joe",,20\n';
  const found = scan(text).filter(({ infoType }) => infoType === "crm-export");
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Ruiz, Ana",
    'likes ""the lake"",\nasked twice',
    "50",
    "Ott, Joe",
    "20",
  ]);
});

describe("no list of people is seen in", () => {
  test.each([
    ["a budget", "Program,Budget,Spent\nFood bank,120000,93000\nLegal help,80000,61000\nYouth,40000,22000\n"],
    ["a list of grants", "Grant,Funder,Amount,Due\nG-1,River Fund,50000,2025-03-01\nG-2,Lake Fund,20000,2025-04-01\n"],
    ["a schedule", "| Day | Topic | Room |\n|---|---|---|\n| Monday | Intake training | 4 |\n| Tuesday | Donor letters | 5 |\n"],
    ["code", 'const names = ["first", "last"];\nconst email = user.email, phone = user.phone;\nreturn { name, email, phone };\n'],
    ["a package file", '{\n "name": "left-pad",\n "version": "1.0.0",\n "author": "someone",\n "description": "pads"\n}\n'],
    ["what a fund raised", "Fund,Donors,Gifts,Total amount\nSpring appeal,214,240,9300\nGala,120,130,45000\n"],
    ["books", "Author,Book,Year\nAnna Berg,The Lake,1999\nPaul Roth,Night Train,2004\nMaria Stone,Old Mill,2011\n"],
    ["a form of one person", "Name: Paul Roth\nBorn: 1955\nEducation: a school\nEmail: none\nPhone: none\nAddress: none\n"],
    ["sums by programme", "Program,Clients served,Average age,Housing placements\nShelter,214,34,93\nOutreach,120,41,30\n"],
    ["headers without rows", "First Name,Last Name,Gift Amount,Gift Date\n"],
    [
      "prose with commas",
      "We thank all donors, large and small,\nfor each gift, pledge and campaign,\nand for the time they gave, week by week.\n",
    ],
  ])("%s", (_, text) => {
    expect(scan(text).filter(({ infoType }) => /export|list/.test(infoType))).toEqual([]);
  });
});

const cell = fc.constantFrom(
  "Ana Ruiz",
  "ana@mail.example",
  "50",
  "",
  "x",
  '"',
  '"a,b"',
  '""',
  "[US SSN 1]",
  "Gift Amount",
  "415-555-0132",
);
const table = fc
  .tuple(fc.constantFrom(",", ";", "\t", "|"), fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }))
  .map(([sign, rows]) => `Donor Name${sign}Gift Amount${sign}Email\n${rows.map((row) => row.join(sign)).join("\n")}`);

test("a redacted table has nothing left to find, whatever is in it", () => {
  fc.assert(
    fc.property(table, (text) => {
      const redacted = redact(text, scan(text));
      expect(scan(redacted).filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
}, 60_000);

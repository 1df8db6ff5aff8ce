import { describe, expect, test } from "vitest";
import { scan } from "../../lib/detect/scan.ts";

// A simple generator of its own, so that the texts are the same each time.
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

const draw = numbers(20_261_125);
const number = (below: number) => Math.floor((draw.next().value ?? 0) * below);
const digits = (length: number) => Array.from({ length }, () => number(10)).join("");
const hex = (length: number) => Array.from({ length }, () => number(16).toString(16)).join("");
const capitals = (length: number) => Array.from({ length }, () => String.fromCharCode(65 + number(26))).join("");
const two = (below: number) => String(1 + number(below)).padStart(2, "0");

/** Texts that look like what is looked for and are not: each is drawn 100 times. */
const KINDS: Readonly<Record<string, () => string>> = {
  "order numbers": () => `Order ${digits(10)} was shipped, invoice ${digits(9)} follows.`,
  "grant ids": () => `Grant ${capitals(2)}-20${two(26)}-${digits(5)} and award ${digits(7)} were renewed.`,
  ISBNs: () => `ISBN 978-${digits(1)}-${digits(2)}-${digits(6)}-${digits(1)}, ISSN ${digits(4)}-${digits(4)}`,
  "tracking numbers": () =>
    `UPS 1Z${capitals(3)}${digits(13)}, USPS 9400 1${digits(3)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(2)}`,
  "time stamps": () => `2025-${two(12)}-${two(28)}T${two(23)}:${two(59)}:${two(59)}.${digits(3)}Z took 17${digits(11)} ns`,
  coordinates: () => `at 4${number(10)}.${digits(6)}, -7${number(10)}.${digits(6)}`,
  hashes: () => `commit ${hex(40)} of sha256:${hex(64)} and ${hex(7)}`,
  UUIDs: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  sums: () => `We spent $${number(900) + 100},${digits(3)},${digits(3)}.${digits(2)} on ${number(90) + 10},${digits(3)} meals.`,
  statistics: () =>
    `In 20${two(26)}, ${digits(2)}.${digits(1)} % of ${digits(3)} ${digits(3)} households (n=${digits(5)}) had ${digits(4)} calls.`,
  "SVG paths": () =>
    `<path d="M${digits(2)}.${digits(2)} ${digits(3)}L${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)}C${digits(3)}-${digits(2)}-${digits(4)}z"/>`,
  code: () => `const token = await fetchToken(${digits(4)}); password = getPassword(user); apiKey: process.env.API_KEY`,
  versions: () => `npm i left-pad@${number(9)}.${number(99)}.${number(9)} && docker run app:1.${digits(2)}.${digits(2)}.${number(9)}`,
  "matrix of numbers": () => `${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)} ${digits(4)}`,
  "questions about private things": () =>
    "How is a Social Security number verified, what is a passport card, and why must a password be long?",
  "essays on hard matters": () => "Domestic violence, asylum law and HIV policy were debated at the conference; shelters need funds.",
  "annual report": () =>
    `Our board of directors thanks all donors: ${number(900)} gifts made a total of $${number(900)},000 in 20${two(26)}.`,
  repositories: () => "git clone git@github.com:org/repo.git and open https://example.com/a?id=12345678",
};

describe.each(Object.entries(KINDS))("%s", (_, text) => {
  test("hardly ever make the engine speak up", () => {
    const alarms = Array.from({ length: 100 }, text).filter((drawn) => scan(drawn).some((finding) => finding.confidence >= 0.5));
    expect(alarms.length, alarms.slice(0, 3).join("\n")).toBeLessThanOrEqual(1);
  });
});

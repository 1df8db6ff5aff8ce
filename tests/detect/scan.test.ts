import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scan, scanInSlices } from "../../lib/detect/scan.ts";
import { textWithFindings } from "./arbitrary-text.ts";
import { hostileTexts } from "./hostile-texts.ts";

test("any text can be scanned, and findings are in range, in order and apart", () => {
  fc.assert(
    fc.property(fc.oneof(textWithFindings, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
      let done = 0;
      for (const { start, end, confidence } of scan(text)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        done = end;
      }
    }),
    { numRuns: 2000 },
  );
}, 60_000);

test("offsets are into the text as given, whatever invisible signs it has", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("\u200b", "\u00ad", "é", "\u00a0", "x", "\ufeff", "😀"), maxLength: 12 }), (before) => {
      const text = `${before} 21\u200b9-09\u00ad-9999 ${before}`;
      const [finding] = scan(text);
      expect(text.slice(finding?.start, finding?.end)).toBe("21\u200b9-09\u00ad-9999");
    }),
  );
});

test("a text scanned in slices gives what it gives whole", () => {
  fc.assert(
    fc.property(textWithFindings, (text) => {
      const slices = scanInSlices(text);
      let step = slices.next();
      while (step.done !== true) step = slices.next();
      expect(step.value).toEqual(scan(text));
    }),
  );
});

const digit = fc.integer({ min: 0, max: 9 });
const area = fc.integer({ min: 1, max: 899 }).filter((number) => number !== 666);

test("every Social Security number that can be issued is found, in every way of writing", () => {
  const pad = (number: number, width: number) => String(number).padStart(width, "0");
  fc.assert(
    fc.property(
      area,
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom("-", " ", ".", "", "\u2011", "\u2013"),
      (a, g, s, sign) => {
        const number = [pad(a, 3), pad(g, 2), pad(s, 4)].join(sign);
        fc.pre(!/^(\d)\1{8}$/.test(number.replace(/\D/g, "")));
        const text = sign === "" ? `Her SSN is ${number}.` : `On file: ${number}.`;
        expect(scan(text)).toMatchObject([{ infoType: "us-ssn", start: text.indexOf(number), end: text.length - 1 }]);
      },
    ),
    { numRuns: 2000 },
  );
}, 60_000);

test("every card number with right check digit is found, in every way of writing", () => {
  const brand = fc.constantFrom(["4", 16], ["51", 16], ["2221", 16], ["37", 15], ["6011", 16], ["3530", 16], ["36", 14]) as fc.Arbitrary<
    [string, number]
  >; // as: the pairs above
  fc.assert(
    fc.property(
      brand,
      fc.array(digit, { minLength: 16, maxLength: 16 }),
      fc.constantFrom("", " ", "-", "\u00a0"),
      ([prefix, length], digits, sign) => {
        const body = (prefix + digits.join("")).slice(0, length - 1);
        const number = grouped(body + checkDigit(body), sign);
        const [finding] = scan(`paid by ${number} today`);
        expect(finding).toMatchObject({ infoType: "payment-card", start: 8, end: 8 + number.length });
      },
    ),
    { numRuns: 2000 },
  );
}, 60_000);

function checkDigit(body: string): number {
  const sum = Array.from(body)
    .toReversed()
    .map(Number)
    .reduce((total, value, index) => total + (index % 2 === 0 ? (value * 2 > 9 ? value * 2 - 9 : value * 2) : value), 0);
  return (10 - (sum % 10)) % 10;
}

function grouped(number: string, sign: string): string {
  const groups = number.length === 16 ? [4, 4, 4, 4] : [4, 6, number.length - 10];
  return groups.map((size, index) => number.slice(start(groups, index), start(groups, index) + size)).join(sign);
}

function start(groups: readonly number[], index: number): number {
  return groups.slice(0, index).reduce((sum, size) => sum + size, 0);
}

// One text of four times the length against four short ones: as long where time grows with the length, four times as long where it grows with
// the square. Both take about the same time, so other work on the machine disturbs both alike; and the least of several runs is compared.
describe("time grows with the length of the text and no faster", () => {
  const long = new Map(hostileTexts(200_000));
  test.each(hostileTexts(50_000))("%s", (name, text) => {
    const fourfold = long.get(name) ?? "";
    const least = { texts: Infinity, fourfold: Infinity };
    let ratio = Infinity;
    for (let round = 0; round < 60 && ratio >= 2.5; round++) {
      least.texts = Math.min(least.texts, time([text, text, text, text]));
      least.fourfold = Math.min(least.fourfold, time([fourfold]));
      ratio = least.fourfold / Math.max(1, least.texts);
    }
    expect(ratio).toBeLessThan(2.5);
  });
});

// What is bounded but long grows with the length as well.
test("no hostile text takes eight times as long as dates beside words for birth", () => {
  const dates = hostileTexts(20_000).filter(([name]) => name === "dates near words");
  expect(dates).toHaveLength(1);
  for (const [name, text] of hostileTexts(20_000)) {
    const least = { text: Infinity, dates: Infinity };
    for (let round = 0; round < 40 && (round < 2 || least.text >= 8 * least.dates); round++) {
      least.text = Math.min(least.text, time([text]));
      least.dates = Math.min(least.dates, time(dates.map(([, text]) => text)));
    }
    expect(least.text / least.dates, name).toBeLessThan(8);
  }
}, 60_000);

function time(texts: readonly string[]): number {
  const start = performance.now();
  for (const text of texts) scan(text);
  return performance.now() - start;
}

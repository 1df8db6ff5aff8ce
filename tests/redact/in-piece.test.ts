import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../../lib/detect/detector.ts";
import { heldValues, inPiece } from "../../lib/redact/in-piece.ts";

const finding = (start: number, end: number): Finding => ({
  infoType: "bank-account",
  category: "beneficiary",
  start,
  end,
  confidence: 0.9,
});
const whole = "Her account number?\n\n00417788 and 00417788, not 1004177889";
const held = heldValues(whole, [finding(21, 29)]);

test("a value that was found in the whole is known again in each piece, wherever it stands by itself", () => {
  const piece = "00417788 and 00417788, not 1004177889";
  expect(inPiece(piece, [], held).map(({ start, end }) => [start, end])).toEqual([
    [0, 8],
    [13, 21],
  ]);
});

test("what was found in the piece itself stands, and nothing overlaps it", () => {
  const own = finding(0, 12);
  expect(inPiece("00417788 and 00417788", [own], held).map(({ start }) => start)).toEqual([0, 13]);
  expect(inPiece("00417788 and", [own], held)).toEqual([own]);
});

test("the places are in order and do not overlap, whatever is held", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom("a", " ", "1") })),
      fc.string({ unit: fc.constantFrom("a", " ", "1") }),
      (values, piece) => {
        const all = new Map(values.map((value) => [value, finding(0, 0)]));
        const places = inPiece(piece, [], all);
        places.forEach(({ start, end }, i) => {
          expect(values).toContain(piece.slice(start, end));
          expect(start).toBeGreaterThanOrEqual(places[i - 1]?.end ?? 0);
        });
      },
    ),
  );
});

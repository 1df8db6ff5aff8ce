import fc from "fast-check";
import { expect, it } from "vitest";
import { csvOf } from "../../lib/activity/csv.ts";

it("quotes what needs it, and ends lines as the standard says", () => {
  expect(csvOf([["a", 'b "c"', "d,e", 3]])).toBe('\uFEFFa,"b ""c""","d,e",3\r\n');
});

it("gives a spreadsheet no formula to run", () => {
  fc.assert(
    fc.property(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"), fc.string(), (start, rest) => {
      expect(
        csvOf([[start + rest]])
          .replace(/^\uFEFF"?/, "")
          .startsWith("'"),
      ).toBe(true);
    }),
  );
});

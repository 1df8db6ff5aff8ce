import fc from "fast-check";
import { expect, test } from "vitest";
import { scan } from "../../lib/detect/scan.ts";
import { NO_NUMBERS, redact, replacementsFor } from "../../lib/redact/redact.ts";
import { textWithFindings } from "../detect/arbitrary-text.ts";

test("each finding becomes a numbered placeholder and all else stays byte for byte", () => {
  const text = "Maria Lopez, SSN 219-09-9999,\r\n  maria@mail.example\t& again 219 09 9999 / 219-09-9998";
  expect(redact(text, scan(text))).toBe("Maria Lopez, SSN [US SSN 1],\r\n  [Email 1]\t& again [US SSN 1] / [US SSN 2]");
});

test("a value keeps its number over several pieces of text, and new values go on counting", () => {
  const pieces = ["SSN 219-09-9999", "SSN 219-09-9998 and 219-09-9999"];
  let numbering = NO_NUMBERS;
  const placeholders = pieces.map((piece) => {
    const result = replacementsFor(piece, scan(piece), numbering);
    numbering = result.numbering;
    return result.replacements.map((replacement) => replacement.placeholder);
  });
  expect(placeholders).toEqual([["[US SSN 1]"], ["[US SSN 2]", "[US SSN 1]"]]);
});

test("a number that the text already uses for another value is passed over", () => {
  const text = "[US SSN 1] is not 219-09-9999";
  expect(redact(text, scan(text))).toBe("[US SSN 1] is not [US SSN 2]");
});

test("two e-mail addresses that differ only in a sign stay two", () => {
  const text = "a.b@mail.example, ab@mail.example";
  expect(redact(text, scan(text))).toBe("[Email 1], [Email 2]");
});

test("a redacted text has nothing left to find, and redacting it again changes nothing", () => {
  fc.assert(
    fc.property(textWithFindings, (text) => {
      const redacted = redact(text, scan(text));
      expect(scan(redacted).filter((finding) => finding.confidence >= 0.5)).toEqual([]);
      expect(redact(redacted, scan(redacted))).toBe(redacted);
    }),
    { numRuns: 2000 },
  );
}, 60_000);

test("what is outside of the findings is in the redacted text in the same order", () => {
  fc.assert(
    fc.property(textWithFindings, (text) => {
      const findings = scan(text).filter((finding) => finding.confidence >= 0.5);
      let rest = redact(text, findings);
      let done = 0;
      for (const { start, end } of findings) {
        const kept = text.slice(done, start);
        expect(rest.startsWith(kept)).toBe(true);
        rest = rest.slice(kept.length).replace(/^\[[A-Z][A-Za-z -]+ \d+\]/, "");
        done = end;
      }
      expect(rest).toBe(text.slice(done));
    }),
    { numRuns: 500 },
  );
}, 60_000);

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scan } from "../../lib/detect/scan.ts";
import { redact } from "../../lib/redact/redact.ts";
import { DISGUISES } from "./disguises.ts";

const VALUES = [
  ["SSN", "219-09-9358"],
  ["card number", "4556 7375 8689 9855"],
  ["phone", "415-555-0132"],
  ["email", "maria.lopez@mail.example"],
  ["IBAN", "GB29 NWBK 6016 1331 9268 19"],
  ["routing number", "021000021"],
] as const;
const isFinding = ({ confidence }: { readonly confidence: number }) => confidence >= 0.5;

describe.each(Object.entries(DISGUISES))("a value written with %s", (name, disguise) => {
  const fitting = VALUES.flatMap(([word, value]) => {
    const disguised = disguise(value);
    return disguised === undefined ? [] : [[word, disguised] as const];
  });
  test.each(fitting)("is found beside the word %s: %j", (word, value) => {
    const text = `The ${word} on file is ${value}, please keep it safe.`;
    const start = text.indexOf(value);
    const found = scan(text).filter(isFinding);
    const held = found.reduce(
      (sum, { start: from, end }) => sum + Math.max(0, Math.min(end, start + value.length) - Math.max(from, start)),
      0,
    );
    expect(held, name).toBeGreaterThanOrEqual(value.length * 0.7);
  });
});

test("disguised values are gone when the text is redacted, and nothing is left to find", () => {
  const disguised = fc
    .tuple(fc.constantFrom(...VALUES), fc.constantFrom(...Object.values(DISGUISES)))
    .map(([[word, value], disguise]) => `${word}: ${disguise(value) ?? value}`);
  const between = fc.constantFrom(" ", "\n", ", and ", "; ", "|", "1", " l ", "==");
  fc.assert(
    fc.property(fc.array(fc.tuple(disguised, between), { minLength: 1, maxLength: 6 }), (parts) => {
      const text = parts.flat().join("");
      const redacted = redact(text, scan(text));
      expect(scan(redacted).filter(isFinding)).toEqual([]);
    }),
    { numRuns: 1500 },
  );
}, 60_000);

describe("nothing is read into", () => {
  test.each([
    ["a hash", "commit 9fceb02d0ae598e95dc970b74767f19372d61af8 and 0B5l1S8"],
    ["a long path", "see https://docs.example/guides/gettingStarted/firstSteps/readTheManual/page"],
    ["encoded pictures", `<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4">`],
    ["Cyrillic prose", "В 2024 году 214 семей получили помощь, из них 10 — жильё. Пишите нам."],
    ["Greek letters in sums", "the angle α = 2π/3, β = 45, and μ1 = 0.5"],
    ["a matrix", "1 0 0 1 0 1 1 0 1\n0 1 1 0 0 1 0 1 0"],
    ["counting", "one two three four five six seven, all good children go to heaven"],
    ["percentages", "grew by 20%30 more; 100%25 of them; a%20b%20c"],
    ["a column of sums", "Total spent in March 1200\n3400\n5600\n7800\n9100"],
    ["parts", "ISO 9001, B8-15S, 10l tanks, S5 and 1O of them; model 8B50I"],
  ])("%s", (_, text) => {
    expect(scan(text).filter(isFinding)).toEqual([]);
  });
});

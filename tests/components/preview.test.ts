import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { previewParts } from "../../components/preview.ts";

const placeholder = fc.integer({ min: 1, max: 400 }).map((number) => `[US SSN ${number}]`);
const text = fc.array(fc.oneof(fc.lorem({ maxCount: 40 }), placeholder), { maxLength: 60 }).map((parts) => parts.join(" "));

describe("the preview", () => {
  it("shows a short text whole", () => {
    const { parts } = previewParts("Her number is [US SSN 1].");
    expect(parts.map(({ kind, text }) => [kind, text])).toEqual([
      ["text", "Her number is "],
      ["placeholder", "[US SSN 1]"],
      ["text", "."],
    ]);
  });

  it("leaves out what is far from any placeholder", () => {
    const { parts } = previewParts(`${"far ".repeat(500)}[US SSN 1]${" far".repeat(500)}`);
    expect(parts.map(({ kind }) => kind)).toEqual(["gap", "text", "placeholder", "text", "gap"]);
    expect(parts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(300);
  });

  it("cuts between words", () => {
    const { parts } = previewParts(`${"morning ".repeat(200)}[US SSN 1]${" evening".repeat(200)}`);
    expect(parts[1]?.text.startsWith("morning")).toBe(true);
    expect(parts[3]?.text.trimEnd().endsWith("evening")).toBe(true);
  });

  it("says how many places it does not show", () => {
    expect(previewParts(Array.from({ length: 45 }, (_, i) => `[US SSN ${i + 1}]`).join(" ")).more).toBe(15);
  });

  it.each(["[1]", "[see note]", "a[0]", "[ 12 ]"])("does not take %j for a placeholder", (own) => {
    expect(previewParts(own).parts.map(({ kind }) => kind)).toEqual(["text"]);
  });

  it("never shows what is not in the text, and nothing twice", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { parts } = previewParts(whole);
        let end = 0;
        for (const { kind, text, start } of parts) {
          if (kind === "gap") continue;
          expect(start).toBeGreaterThanOrEqual(end);
          expect(whole.slice(start, start + text.length)).toBe(text);
          end = start + text.length;
        }
        expect(new Set(parts.map(({ start }) => start)).size).toBe(parts.length);
      }),
    );
  });

  it("shows every placeholder or counts it", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { parts, more } = previewParts(whole);
        expect(parts.filter(({ kind }) => kind === "placeholder").length + more).toBe([...whole.matchAll(/\[US SSN \d+\]/g)].length);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scan } from "../../lib/detect/scan.ts";
import { amountRange, Pseudonyms } from "../../lib/redact/pseudonyms.ts";
import { applyReplacements } from "../../lib/redact/redact.ts";
import { restored } from "../../lib/redact/restored.ts";

const softened = (memory: Pseudonyms, text: string, names = true) => {
  const found = scan(text);
  return applyReplacements(
    text,
    memory.replacementsFor(
      text,
      found.filter(({ confidence }) => confidence >= 0.5),
      found,
      names,
    ),
  );
};

describe("stand-ins", () => {
  it("are the same for the same value in every message, and others for others", () => {
    const memory = new Pseudonyms();
    expect(softened(memory, "Dear Maria Lopez, your SSN 219-09-9999")).toBe("Dear Person A, your SSN [US SSN 1]");
    expect(softened(memory, "Tell Susan Miller that Maria Lopez has SSN 321-54-9876, not 219-09-9999")).toBe(
      "Tell Person B that Person A has SSN [US SSN 2], not [US SSN 1]",
    );
  });

  it("say donor where gifts are spoken of, and give the gift as a range", () => {
    expect(softened(new Pseudonyms(), "Donor Susan Miller pledged $25,000 over three years.")).toBe(
      "Donor Donor A pledged $20k–50k over three years.",
    );
  });

  it("leave names alone when nobody asked for it", () => {
    expect(softened(new Pseudonyms(), "Maria Lopez, SSN 219-09-9999", false)).toBe("Maria Lopez, SSN [US SSN 1]");
  });

  it("give a reply its real values back, whole words only", () => {
    const memory = new Pseudonyms();
    softened(memory, "Dear Maria Lopez, your SSN 219-09-9999");
    expect(restored("Person A has [US SSN 1]. Person AB and Person Anna have none.", memory.originals)).toBe(
      "Maria Lopez has 219-09-9999. Person AB and Person Anna have none.",
    );
  });

  it("are undone by reading them back: the text is as it was, but for amounts", () => {
    const words = fc.constantFrom("Maria Lopez", "Susan Miller", "SSN 219-09-9999", "SSN 321-54-9876", "the letter", "please");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
        const memory = new Pseudonyms();
        const text = parts.join(", and ");
        expect(restored(softened(memory, text), memory.originals)).toBe(text);
      }),
    );
  });
});

describe("a range", () => {
  it.each([
    ["$500", "$500–1k"],
    ["$2,500", "$2k–5k"],
    ["$25,000", "$20k–50k"],
    ["£1.2 million", "£1M–2M"],
    ["$40k", "$20k–50k"],
    ["1.500 €", "€1k–2k"],
    ["300 euros", "200–500 euros"],
  ])("of %s is %s", (amount, range) => {
    expect(amountRange(amount)).toBe(range);
  });

  it("always holds the amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_000_000 }), (dollars) => {
        const [low = "", high = ""] = amountRange(`$${dollars}`).slice(1).split("–");
        const read = (text: string) => Number.parseFloat(text) * (text.endsWith("M") ? 1_000_000 : text.endsWith("k") ? 1000 : 1);
        expect(read(low)).toBeLessThanOrEqual(dollars);
        expect(read(high)).toBeGreaterThan(dollars);
      }),
    );
  });
});

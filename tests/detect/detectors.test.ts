import { describe, expect, test } from "vitest";
import type { Detector, Examples } from "../../lib/detect/detector.ts";
import { DETECTORS } from "../../lib/detect/detectors/index.ts";
import { scan } from "../../lib/detect/scan.ts";

/** Texts that rightly hold something of another information type too: [the example's detector, the other one]. */
const OVERLAPS: ReadonlySet<string> = new Set([
  "bank-account us-bank-routing",
  "payment-card card-security",
  "person-name health-detail",
  "health-detail person-name",
  "immigration-status person-name",
  "safety-detail person-name",
  "donor-gift person-name",
  "us-ssn case-export",
  "birth-date case-export",
  "people-list email",
  // Numbers of one form under one name: the more certain answer stands, which may be the other's.
  "personal-number vat-number",
]);

// as: every file in the folder exports detectors and, beside them, `examples`; the first test says so of each.
const files = Object.entries(
  import.meta.glob("../../lib/detect/detectors/**/*.ts", { eager: true }) as Record<string, Record<string, unknown>>,
).filter(([path]) => !path.endsWith("/index.ts"));
const members = files.map(([path, exports]) => ({
  path,
  detectors: Object.values(exports)
    .flat()
    .filter((value): value is Detector => value !== null && typeof value === "object" && "infoType" in value),
  examples: exports.examples as Examples, // as: see above
}));

test("each file has one information type with examples, and each is registered once", () => {
  for (const { path, detectors, examples } of members) {
    expect(new Set(detectors.map((detector) => detector.infoType)).size, path).toBe(1);
    expect(examples.source, path).not.toBe("");
    expect(examples.finds.length, path).toBeGreaterThan(0);
    expect(examples.ignores.length, path).toBeGreaterThan(0);
  }
  expect(new Set(DETECTORS).size).toBe(DETECTORS.length);
  expect(new Set(DETECTORS)).toEqual(new Set(members.flatMap((member) => member.detectors)));
  const files = members.map((member) => member.detectors[0]?.infoType);
  expect(new Set(files).size).toBe(files.length);
});

describe.each(members)("$path", ({ detectors: [detector], examples }) => {
  const infoType = detector?.infoType ?? "";
  test.each(examples.finds)("finds in %j", (text, found) => {
    const findings = scan(text).filter((finding) => finding.confidence >= 0.5 && finding.infoType === infoType);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toContain(found);
  });
  test.each(examples.ignores)("ignores %j: %s", (text) => {
    expect(scan(text).filter((finding) => finding.confidence >= 0.5 && finding.infoType === infoType)).toEqual([]);
  });
  test("no other detector speaks up on its examples", () => {
    for (const [text] of examples.finds) {
      const others = scan(text).filter((finding) => finding.confidence >= 0.5 && finding.infoType !== infoType);
      expect(
        others.map((finding) => finding.infoType).filter((other) => !OVERLAPS.has(`${infoType} ${other}`)),
        text,
      ).toEqual([]);
    }
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { digest } from "../../lib/base/digest.ts";

it("a digest is the same for the same salt and text only", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.uuid(), fc.uuid(), (a, b, salt, other) => {
      expect(digest(salt, a) === digest(salt, b)).toBe(a === b);
      expect(digest(salt, a) === digest(other, a)).toBe(salt === other);
      expect(digest(salt, a).length).toBeLessThanOrEqual(14);
    }),
  );
});

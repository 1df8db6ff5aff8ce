import fc from "fast-check";
import { expect, test } from "vitest";
import { asciiHost } from "../../lib/policy/ascii-host.ts";

test.each([
  ["claude.ai", "claude.ai"],
  ["münchen.example", "xn--mnchen-3ya.example"],
  ["ñandú.中国.example", "xn--and-6ma2c.xn--fiqs8s.example"],
  ["Ａ１.example", "a1.example"],
  ["claude。ai\u200b", "claude.ai"],
  ["ελλάδα.example", "xn--hxakic4aa.example"],
])("%s is %s", (text, host) => {
  expect(asciiHost(text)).toBe(host);
});

test("a host in other letters is written as the browser itself writes it", () => {
  const letters = fc.stringMatching(/^[a-zäöüßéñçøабвгдежзийклмнопрстуфхцчшщыэюя你好世界あいうえお]{1,12}$/);
  fc.assert(
    fc.property(letters, (label) => {
      const written = new URL(`https://${label}.example/`).hostname;
      expect(asciiHost(`${label}.example`)).toBe(written);
    }),
    { numRuns: 500 },
  );
});

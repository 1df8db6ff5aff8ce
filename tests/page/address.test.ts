import fc from "fast-check";
import { expect, test } from "vitest";
import { mayCarryText, rebuilt, settled, textIn, unsettled } from "../../lib/page/address.ts";

const web = fc.webUrl({ withQueryParameters: true, withFragments: true }).map((text) => new URL(text).href);

test("every text of an address is read: path, values, names without a value, fragment; decoded", () => {
  expect(textIn("https://x.example/a%20b/c?q=one+two&my%20name#three%20four").split("\n\n")).toEqual([
    "a b",
    "c",
    "q",
    "one two",
    "my name",
    "three four",
  ]);
  expect(textIn("https://x.example/#q=1%202&r=3").split("\n\n")).toEqual(["q", "1 2", "r", "3"]);
  expect(textIn("https://x.example/?q=%E0%A4%A")).toContain("%E0%A4%A");
});

test("what signs a person in is not read, and not taken out", () => {
  const address = "https://x.example/verify?token=219-09-9999&login_token=219-09-9999&q=219-09-9999";
  expect(textIn(address).split("\n\n")).toEqual(["verify", "q", "219-09-9999"]);
  expect(rebuilt(address, (text) => text.replace("219-09-9999", "x"))).toBe(
    "https://x.example/verify?token=219-09-9999&login_token=219-09-9999&q=x",
  );
});

test("an address whose texts stay the same stays the same, byte for byte", () => {
  fc.assert(
    fc.property(web, (address) => {
      expect(rebuilt(address, (text) => text)).toBe(address);
    }),
  );
});

test("what is replaced is gone from the address, and the rest is as it was written", () => {
  const out = (text: string) => text.replaceAll("219-09-9999", "[US SSN 1]");
  expect(rebuilt("https://x.example/p/219-09-9999?a=1+2&q=SSN+219-09-9999#219-09-9999", out)).toBe(
    "https://x.example/p/%5BUS%20SSN%201%5D?a=1+2&q=SSN%20%5BUS%20SSN%201%5D#%5BUS%20SSN%201%5D",
  );
  expect(rebuilt("javascript:alert(1)", out)).toBeUndefined();
});

test("an address that was asked about comes back as it was", () => {
  fc.assert(
    fc.property(web, (address) => {
      expect(unsettled(settled(address))).toBe(address);
      expect(unsettled(address)).toBeUndefined();
    }),
  );
});

test.each([
  ["https://x.example/?q=two%20words", true],
  ["https://x.example/?q=two+words", true],
  ["https://x.example/?q=219-09-9999", true],
  ["https://x.example/search/two%20words", true],
  ["https://x.example/#maria@river.example", true],
  ["https://x.example/", false],
  ["https://x.example/?model=gpt-5&lang=en", false],
  ["https://x.example/c/12345", false],
])("%s may carry text: %s", (address, may) => {
  expect(mayCarryText(address)).toBe(may);
});

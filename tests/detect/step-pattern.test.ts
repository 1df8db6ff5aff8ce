import { expect, test } from "vitest";
import { aroundNumber, aWordOf, eitherOf, inSteps, stickyPattern, wordsUpTo } from "../../lib/detect/step-pattern.ts";

test("what is read in steps ends where the last step ends, and is not there when a step fails", () => {
  const read = inSteps("\\d+ ", "[a-z]+", "!?");
  expect([read("12 abc!", 0), read("12 abc", 0), read("12 ABC", 0), read("x 12 abc", 2)]).toEqual([7, 6, -1, 8]);
});

test("a word of a list is read whole, in its plural where it has one", () => {
  const read = aWordOf("Street|Roads?");
  expect(["Street", "Streets", "Road.", "Roads ", "Roadside", "Street5", "street"].map((text) => read(text, 0))).toEqual([
    6, -1, 4, 5, -1, -1, -1,
  ]);
});

test("of several readers the first that reads is taken", () => {
  const read = eitherOf(inSteps("ab"), inSteps("a"));
  expect([read("abc", 0), read("acc", 0), read("ccc", 0)]).toEqual([2, 1, -1]);
});

test("as many words as may be stand between a beginning and an end", () => {
  const read = wordsUpTo("\\d ", "N ", "[A-Z][a-z]* ", 2, inSteps("End"));
  const texts = ["1 Ab End", "1 Ab End End", "1 N Ab Cd End", "1 Ab Cd Ef End", "1 End"];
  expect(texts.map((text) => read(text, 0))).toEqual([8, 12, 13, -1, -1]);
});

test("a sticky pattern matches at its place only", () => {
  const pattern = stickyPattern(inSteps("b+"));
  pattern.lastIndex = 1;
  expect(pattern.exec("abbc")).toEqual({ 0: "bb", index: 1 });
  pattern.lastIndex = 0;
  expect(pattern.exec("abbc")).toBeNull();
});

test("what reaches into a number is found from the number on", () => {
  const pattern = aroundNumber(/[A-Z]/, 12, "weg ", "[A-Z][a-z]+weg \\d+");
  const text = "im Lisaweg 12";
  pattern.lastIndex = text.indexOf("1");
  expect(pattern.exec(text)).toEqual({ 0: "Lisaweg 12", index: 3 });
  pattern.lastIndex = 5;
  expect(pattern.exec("haus 7")).toBeNull();
});

// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, test } from "vitest";
import { readEditable, replaceText } from "../../lib/page/editable-text.ts";

const host = (html: string) => {
  const element = document.createElement("div");
  element.innerHTML = html;
  return element;
};

test.each([
  ["plain", "plain"],
  ["<p>one</p><p>two</p>", "one\ntwo\n"],
  ["one<br>two", "one\ntwo"],
  ["<p>a <b>b</b>&nbsp;c</p>", "a b\u00a0c\n"],
  ["<div>one</div>two", "one\ntwo"],
  ["<p></p><p>x</p>", "x\n"],
  ["<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>", "a\tb\nc\n"],
])("%s reads as %j", (html, text) => {
  expect(readEditable(host(html)).text).toBe(text);
});

test("every stretch of the text can be replaced where it stands, and all else stays", () => {
  const block = fc
    .tuple(fc.constantFrom("p", "div", "b", "i"), fc.stringMatching(/^[a-z ]{1,8}$/))
    .map(([tag, text]) => `<${tag}>${text}</${tag}>`);
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (blocks, a, b) => {
      const element = host(blocks.join(""));
      const { text, stretchOf } = readEditable(element);
      const [start = 0, end = 0] = [a % text.length, b % (text.length + 1)].toSorted((x, y) => x - y);
      const stretch = stretchOf(start, end);
      if (stretch === undefined || text.slice(start, end).trim() === "") return;
      replaceText(stretch, "X");
      expect(element.textContent).toBe(`${text.slice(0, start)}X${text.slice(end)}`.replaceAll("\n", ""));
    }),
  );
});

import { expect, test } from "vitest";
import { worthALook } from "../../../lib/catalog/signals/worth-a-look.ts";
import { readPage } from "./read-page.ts";

test.each([
  ["a text box", "a.example/", '<textarea placeholder="Ask"></textarea>', true],
  ["a relay's landing page", "a.example/", "<title>GPT-5 and Claude API</title>", true],
  ["a brand in the host", "chatgpt.a.example/", "<title>Welcome</title>", true],
  ["a gateway", "a.example/", '<a href="/topup">Top up</a>', true],
  ["an ordinary page", "foodbank.example/", "<title>Opening hours</title><input type='search'>", false],
  ["a word that only contains the letters", "maine.example/", "<title>Email and mail in Maine</title>", false],
])("%s", (_, address, html, expected) => {
  const { has, head, place, composers, urls } = readPage(address, html);
  const boxes = composers.map((label) => ({ labels: [label] }));
  expect(worthALook({ has, head, host: place.host, boxes, urls, frames: [], extensions: false }) !== undefined).toBe(expected);
});

test("a page with a box is looked at once more when it has asked for something, since that tells more than how it looks", () => {
  const page = { host: "a.example", has: () => false, head: "", frames: [], extensions: false, boxes: [{ labels: ["Message"] }] };
  const file = "https://a.example/app.js";
  expect(worthALook({ ...page, urls: [file] })).toBe(worthALook({ ...page, urls: [] }));
  expect(worthALook({ ...page, urls: [file, "https://a.example/samplers"] })).not.toBe(worthALook({ ...page, urls: [] }));
  expect(worthALook({ ...page, boxes: [], urls: ["https://a.example/samplers"] })).toBeUndefined();
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { receiveWorthALook } from "../../lib/messages/looking.ts";

const message = { kind: "worth-a-look", sketch: 17, frames: false, extensions: false };
const sender = { id: "own", url: "https://desk.example/", frameId: 0, tab: { id: 3, incognito: false, title: "x" } };

test("the probe of a tab's page is heard, with where the browser says it is", () => {
  expect(receiveWorthALook(message, sender, "own")).toEqual({ ...message, tabId: 3, url: "https://desk.example/", isPrivate: false });
});

test.each([
  ["another extension", message, { ...sender, id: "other" }],
  ["a page of our own, which has no tab", message, { ...sender, tab: undefined }],
  ["a frame: only the page itself has a probe", message, { ...sender, frameId: 4 }],
  ["a message with more in it", { ...message, title: "Board minutes" }, sender],
  ["a sketch that is text", { ...message, sketch: "Board minutes" }, sender],
])("not heard: %s", (_, raw, from) => {
  expect(receiveWorthALook(raw, from, "own")).toBeUndefined();
});

test("nothing else is ever taken for it", () => {
  fc.assert(fc.property(fc.anything(), fc.anything(), (raw, from) => receiveWorthALook(raw, from, "own") === undefined));
});

import { expect, it } from "vitest";
import { receiveAnswered } from "../../lib/messages/answered.ts";

const OWN = "mihcakchdlaodmdpmoifimjpoihhfkga";
const message = { kind: "answered", values: ["1a2b"], types: ["3c"] };
const sender = { id: OWN, url: "https://chatgpt.com/c/1", tab: { id: 7 } };

it("what was answered is believed when a guard in a tab says it, and carries digests only", () => {
  expect(receiveAnswered(message, sender, OWN)).toEqual({ ...message, tabId: 7, url: sender.url });
  expect(receiveAnswered(message, { ...sender, id: "another" }, OWN)).toBeUndefined();
  expect(receiveAnswered(message, { id: OWN, url: sender.url }, OWN)).toBeUndefined();
  expect(receiveAnswered({ ...message, values: ["far too long for a digest, so somebody's text"] }, sender, OWN)).toBeUndefined();
  expect(receiveAnswered({ ...message, text: "mine" }, sender, OWN)).toBeUndefined();
});

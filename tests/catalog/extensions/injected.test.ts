import { expect, test } from "vitest";
import { aiExtension } from "../../../lib/catalog/extensions/ai-extension.ts";
import { injectedExtensions } from "../../../lib/catalog/extensions/injected.ts";
import { readPage } from "../signals/read-page.ts";

test("a sidebar that an extension put into the page is known by its mark or its frame", () => {
  const { has } = readPage("a.example/", '<body monica-id="x"></body>');
  const found = injectedExtensions(has, ["chrome-extension://difoiogjjojoaoomphldepapgpbgkhkb/side.html", "https://a.example/frame"]);
  expect(found.map((id) => aiExtension(id)?.name)).toEqual(["Monica", "Sider"]);
});

test("a page of its own has none", () => {
  expect(injectedExtensions(readPage("a.example/", "<iframe></iframe>").has, ["https://a.example/", "about:blank"])).toEqual([]);
});

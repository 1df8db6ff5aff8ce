import fc from "fast-check";
import { expect, it } from "vitest";
import { requestText } from "../../lib/wire/request-text.ts";

const ANY = "https://chat.example/api/any";
const raw = (...texts: readonly string[]) => ({ raw: texts.map((text) => ({ bytes: new TextEncoder().encode(text).buffer })) });

it("what a person wrote is found in a request however the browser cuts its body", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 4 }), fc.nat(), (text, cut) => {
      const body = JSON.stringify({ model: "m", prompt: `x${text}` });
      const bytes = new TextEncoder().encode(body);
      const at = cut % bytes.length;
      const pieces = [bytes.slice(0, at), bytes.slice(at)].map(({ buffer }) => ({ bytes: buffer }));
      expect(requestText(ANY, { raw: pieces })).toBe(`x${text}`.toWellFormed());
    }),
  );
});

it("fields of a form are read by their names, and a file that the browser does not show is passed over", () => {
  expect(requestText(ANY, { formData: { message: ["my text"], id: ["17"] } })).toBe("my text");
  expect(requestText(ANY, { raw: [{}] })).toBe("");
});

it("signing in and counting stay untouched", () => {
  expect(requestText("https://chat.example/login", { formData: { message: ["my own text"] } })).toBe("");
  expect(requestText(ANY, raw('{"password":"one two three","message":"my own text"}'))).toBe("");
  expect(requestText("https://chat.example/telemetry", raw('{"message":"my own text"}'))).toBe("");
});

it("of a body without end only the beginning is read", () => {
  const long = "word ".repeat(500_000);
  expect(requestText(ANY, raw(long, long)).length).toBeLessThan(long.length);
});

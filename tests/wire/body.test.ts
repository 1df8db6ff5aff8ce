import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBody } from "../../lib/wire/body.ts";

const bytes = (text: string, head: readonly number[] = []) => {
  const payload = new TextEncoder().encode(text);
  const all = new Uint8Array([...head, ...payload]);
  return { form: "bytes", text: new TextDecoder("x-user-defined").decode(all) };
};
const unframed = (text: string) => new TextDecoder().decode(Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i) & 0xff));
const textsIn = (form: string, text: string) => readBody({ form, text }).leaves.map((leaf) => leaf.text);

describe("what a request carries", () => {
  it.each([
    ["chat JSON", "text", '{"messages":[{"role":"user","content":{"parts":["my text"]}}]}', "my text"],
    [
      "JSON in a string of JSON in a form field",
      "text",
      `f.req=${encodeURIComponent(JSON.stringify([null, JSON.stringify([["my text"]])]))}&at=x`,
      "my text",
    ],
    ["a Socket.IO frame", "text", '42["user_message",{"contents":[{"value":"my text"}]}]', "my text"],
    ["SignalR records", "text", '{"type":4,"arguments":[{"message":{"text":"my text"}}]}\u001e{"type":6}\u001e', "my text"],
    ["lines of JSON", "text", '{"a":1}\n{"prompt":"my text"}\n', "my text"],
    ["an address's query", "text", "q=my+text&chat=", "my text"],
    ["GraphQL variables", "text", "doc_id=1&variables=%7B%22message%22%3A%22my%20text%22%7D", "my text"],
    ["a form with JSON in a field", "fields", JSON.stringify(["data", '{"inputs":"my text"}', "id", "4"]), "my text"],
    ["a multipart body", "text", '--x1\r\nContent-Disposition: form-data; name="prompt"\r\n\r\nmy text\r\n--x1--\r\n', "my text"],
    ["base64 in JSON", "text", JSON.stringify({ payload: btoa("this is my text for you") }), "this is my text for you"],
    [
      "JSON in base64 for addresses, without its end",
      "text",
      btoa('{"prompt":"my text ??>>~~ 1"}').replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, ""),
      "my text ??>>~~ 1",
    ],
    [
      "a file as a data address",
      "text",
      JSON.stringify({ file: `data:text/csv;base64,${btoa("name,number\r\nmy text")}` }),
      "name,number\r\nmy text",
    ],
    ["plain text", "text", "my text", "my text"],
    ["text that only begins as JSON", "text", "[1] my text", "[1] my text"],
    ["text behind JSON", "text", '{"a":1} and now a long story about my text', '{"a":1} and now a long story about my text'],
  ])("is found in %s", (_, form, text, wanted) => {
    expect(textsIn(form, text)).toContain(wanted);
  });

  it("is found in bytes: JSON, a frame with its length, protocol buffers", () => {
    const json = '{"text":"my text, naïve"}';
    expect(readBody(bytes(json)).leaves.map(({ text }) => text)).toContain("my text, naïve");
    expect(readBody(bytes(json, [0, 0, 0, 0, json.length + 1])).leaves.map(({ text }) => text)).toContain("my text, naïve");
    expect(readBody(bytes("my long text", [0x0a, 0x0c, 0xff, 0])).leaves.map(({ text }) => text)).toContain("my long text");
  });

  it("tells what the AI wrote earlier from what the person writes", () => {
    const body = {
      messages: [
        { author: { role: "assistant" }, content: ["reply"] },
        { content: "mine", role: "user" },
        { content: "said", role: "assistant" },
      ],
    };
    const leaves = readBody({ form: "text", text: JSON.stringify(body) }).leaves;
    expect(leaves.filter(({ text }) => ["reply", "mine", "said"].includes(text)).map(({ text, isReply }) => [text, isReply])).toEqual([
      ["reply", true],
      ["mine", false],
      ["said", true],
    ]);
  });

  it("finds every string of any JSON, and writes it again byte for byte", () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: "grapheme", maxDepth: 4 }), (json) => {
        const { leaves, write } = readBody({ form: "text", text: json });
        expect(write()).toEqual({ form: "text", text: json });
        const strings: string[] = [];
        JSON.parse(json, (_, value: unknown) => {
          if (typeof value === "string" && value !== "" && !/^\s*[[{]/.test(value)) strings.push(value);
          return value;
        });
        if (/^\s*[[{]/.test(json) && leaves.length > 0) expect(leaves.map(({ text }) => text)).toEqual(expect.arrayContaining(strings));
      }),
    );
  });

  it("changes one text and nothing else", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.bigInt({ min: 0n, max: 10n ** 30n }), (before, after, id) => {
        fc.pre(before !== "" && !/^\s*[[{]/.test(before));
        const json = (text: string) => `{"id": ${id},  "prompt":${JSON.stringify(text)},"n":1.50}`;
        const body = readBody({ form: "text", text: json(before) });
        for (const leaf of body.leaves) leaf.wanted = after;
        expect(body.write()).toEqual({ form: "text", text: before === after ? json(before) : json(after) });
      }),
    );
  });

  it("keeps a frame's length true when its text changes", () => {
    const json = '{"text":"my number"}';
    const body = readBody(bytes(json, [0, 0, 0, 0, json.length]));
    for (const leaf of body.leaves) leaf.wanted = "[Number 1] é";
    const made = unframed(body.write()?.text ?? "");
    expect(made.slice(5)).toBe('{"text":"[Number 1] é"}');
    expect(made.charCodeAt(4)).toBe(new TextEncoder().encode(made.slice(5)).length);
  });

  it("leaves bytes that it cannot write again alone, and says so", () => {
    const body = readBody(bytes("my long text", [0x0a, 0x0c, 0xff, 0]));
    expect(body.write()).toBeUndefined();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterText } from "../../lib/request/letter.ts";
import { formOf } from "../../lib/request/routes/form.ts";
import { mailOf } from "../../lib/request/routes/mail.ts";
import { shapeOf, webhookBody } from "../../lib/request/routes/webhook.ts";

const letterOf = (text: string) => ({
  subject: `Request: ${text.slice(0, 40)}`,
  parts: [
    {
      heading: "Need",
      lines: [
        { label: "Purpose", text },
        { label: "By", text: "" },
      ],
    },
  ],
});

describe("a letter", () => {
  it("leaves out what was not filled in", () => {
    expect(letterText(letterOf("minutes"))).toBe("Need\nPurpose: minutes");
  });
});

describe("by mail", () => {
  it("carries any text whole, or none of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 900 }), (text) => {
        const { address, isWhole } = mailOf("it+ai@riverbend.example", letterOf(text), "paste here");
        expect(address.startsWith("mailto:it%2Bai@riverbend.example?subject=")).toBe(true);
        expect(address).toMatch(/^[\x21-\x7e]+$/);
        const body = decodeURIComponent(/&body=(.*)$/.exec(address)?.[1] ?? "");
        expect(body.replaceAll("\r\n", "\n")).toBe(isWhole ? letterText(letterOf(text)).replaceAll("\r\n", "\n") : "paste here");
        expect(address.length).toBeLessThanOrEqual(1800);
      }),
    );
  });

  it("leaves our own words out before it leaves out the person's", () => {
    const facts = { heading: "Facts", lines: [{ label: "", text: "known ".repeat(400) }] };
    const [need = facts] = letterOf("minutes").parts;
    const { address, isWhole } = mailOf("it@riverbend.example", { subject: "s", parts: [need, facts], shorter: [[need]] }, "paste here");
    expect(isWhole).toBe(true);
    expect(decodeURIComponent(address)).toContain("Purpose: minutes");
    expect(address).not.toContain("known");
  });
});

describe("by form", () => {
  it.each([
    ["https://forms.example/viewform", "https://forms.example/viewform?entry.1=A%26B"],
    ["https://forms.example/viewform?usp=pp_url", "https://forms.example/viewform?usp=pp_url&entry.1=A%26B"],
    ["https://forms.example/viewform?#top", "https://forms.example/viewform?entry.1=A%26B#top"],
  ])("adds to the address that the policy names: %s", (url, filled) => {
    expect(formOf(url, { tool: "entry.1", nonsense: "entry.2", constructor: "entry.3" }, { tool: "A&B" })).toEqual({
      address: filled,
      isWhole: true,
    });
  });

  it("cuts a long text so that the form still opens, and says so", () => {
    const { address, isWhole } = formOf(
      "https://forms.example/x",
      { purpose: "p", tool: "t" },
      { purpose: "é".repeat(5000), tool: "Otter" },
    );
    expect(isWhole).toBe(false);
    expect(address.length).toBeLessThanOrEqual(7000);
    expect(new URL(address).searchParams.get("t")).toBe("Otter");
  });
});

describe("by webhook", () => {
  it.each([
    ["https://hooks.slack.com/services/T/B/x", "slack"],
    ["https://riverbend.webhook.office.com/webhookb2/x", "teams"],
    ["https://prod-12.westeurope.logic.azure.com:443/workflows/x", "teams"],
    ["https://default1.3b.environment.api.powerplatform.com/powerautomate/x", "teams"],
    ["https://chat.googleapis.com/v1/spaces/x/messages", "google-chat"],
    ["https://hooks.slack.com.evil.example/x", "json"],
    ["https://n8n.riverbend.example/webhook/x", "json"],
  ])("knows the receiver by its host: %s", (url, shape) => {
    expect(shapeOf(url)).toBe(shape);
  });

  it("lets nobody be called, linked or marked up by what a person wrote", () => {
    const letter = letterOf("<!channel> & <users/all> [pay](https://evil.example) *now*");
    expect(JSON.stringify(webhookBody("slack", letter, {}))).toContain("&lt;!channel&gt; &amp; &lt;users/all&gt;");
    expect(JSON.stringify(webhookBody("google-chat", letter, {}))).not.toContain("<users/all>");
    expect(JSON.stringify(webhookBody("teams", letter, {}))).toContain(JSON.stringify("\\[pay\\]\\(https://evil.example\\)").slice(1, -1));
  });

  it("posts JSON with the fields and the text", () => {
    expect(webhookBody("json", letterOf("minutes"), { kind: "tool-request", tool: "otter" })).toEqual({
      kind: "tool-request",
      tool: "otter",
      subject: "Request: minutes",
      text: "Need\nPurpose: minutes",
    });
  });

  it.each(["minutes ", "محضر ", "🙂"])("gives a chat no more than it takes: %s", (word) => {
    const long = letterOf(word.repeat(20_000));
    const card = JSON.stringify(webhookBody("teams", long, {}));
    expect(new TextEncoder().encode(card).length).toBeLessThan(28_000);
    expect(card).toContain("…");
    expect(JSON.stringify(webhookBody("google-chat", long, {})).length).toBeLessThan(4200);
    expect((webhookBody("google-chat", long, {}) as { text: string }).text.isWellFormed()).toBe(true); // as: the shape is tried above
  });

  it("gives Teams an adaptive card without empty lines", () => {
    expect(webhookBody("teams", letterOf("minutes"), {})).toMatchObject({
      type: "message",
      attachments: [
        {
          contentType: "application/vnd.microsoft.card.adaptive",
          content: {
            type: "AdaptiveCard",
            body: [{ text: "Request: minutes" }, { text: "Need" }, { facts: [{ title: "Purpose", value: "minutes" }] }],
          },
        },
      ],
    });
  });
});

import { describe, expect, it } from "vitest";
import { detailsIn } from "../../../entrypoints/guard/details-in.ts";
import { madeUp } from "../../../lib/detect/made-up.ts";
import { scan } from "../../../lib/detect/scan.ts";
import { keyPages, pagesOfKeys } from "../../../lib/detect/token-formats/key-pages.ts";

const ALL = keyPages(["ai-api-key", "cloud-key", "service-token"]);

/** As the guard does it: what was found, and the words before it. */
const named = (text: string) => pagesOfKeys(detailsIn(text, scan(text)).keys).map(({ name }) => name);

describe("the page where a key is changed", () => {
  it.each([
    [`my key sk-ant-api03-${madeUp(95)}`, "Anthropic"],
    [`sk-proj-${madeUp(120)}`, "OpenAI"],
    [`hf_${madeUp(34)}`, "Hugging Face"],
    [`token: ghp_${madeUp(36)}`, "GitHub"],
    [`xoxb-${madeUp(12, "0918273645")}-${madeUp(24)}`, "Slack"],
    [`sk_live_${madeUp(24)}`, "Stripe"],
    [`SG.${madeUp(22)}.${madeUp(43)}`, "SendGrid"],
  ])("is told by how the key begins: %#", (text, name) => expect(named(text)).toEqual([name]));

  it("is told by the name before a key that has no form of its own, the nearest one", () => {
    expect(named(`MISTRAL_API_KEY=${madeUp(32)}`)).toEqual(["Mistral"]);
    expect(named(`not the openai one, TWILIO_AUTH_TOKEN=${madeUp(32, "0a1b2c3d4e5f6789")}`)).toEqual(["Twilio"]);
  });

  it("goes by the key where that says another service than the words", () => {
    expect(named(`the OpenAI key: sk-ant-api03-${madeUp(95)}`)).toEqual(["Anthropic"]);
  });

  it("is named once for several keys of one service, and not at all where nothing tells", () => {
    expect(named(`ghp_${madeUp(36)} and gho_${madeUp(36)}`)).toEqual(["GitHub"]);
    expect(named(`api key: ${madeUp(32)}`)).toEqual([]);
    expect(named("password: Sunny7!garden")).toEqual([]);
  });

  it("is an https address, one for each service", () => {
    expect(ALL.length).toBeGreaterThan(20);
    for (const { url } of ALL) expect(new URL(url).protocol).toBe("https:");
    expect(new Set(ALL.map(({ url }) => url)).size).toBe(ALL.length);
    expect(keyPages(["password"])).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNamedTool, findTool } from "../../lib/catalog/match.ts";
import { allTools, placesOf } from "../../lib/catalog/tools.ts";
import { at } from "./place.ts";

const id = (address: string) => findTool(at(address))?.id;
const places = allTools().flatMap((tool) => placesOf(tool.id).map((place) => ({ tool: tool.id, place })));
// A host named in not-ai.tsv as well is only named, not judged; the table below holds those.
const judged = places.filter(({ place }) => findTool(at(place)) !== undefined);
const wholeHosts = judged.filter(({ place }) => !/[/?]/.test(place));
const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])?$/);

describe("what a page is", () => {
  test.each([
    ["claude.ai/new", "claude"],
    ["sora.chatgpt.com/", "openai-sora"],
    ["chatgpt.com/codex/tasks", "openai-codex"],
    ["chatgpt.com/codexes", "chatgpt"],
    ["google.com/search?q=food+bank&udm=50", "google-ai-mode"],
    ["www.google.co.uk/search?udm=50&q=x", "google-ai-mode"],
    ["google.com/ai", "google-ai-mode"],
    ["m365.cloud.microsoft/chat/", "m365-copilot"],
    ["deepl.com/de/write", "deepl-write"],
    ["deepl.com/pt-br/write/x", "deepl-write"],
    ["deepl.com/en/translator", "deepl"],
    ["bing.com/images/create/cat", "bing-image-creator"],
    ["github.com/Copilot", "github-copilot"],
    ["duckduckgo.com/?q=hello&ia=chat", "duck-ai"],
    ["x.com/i/grok?conversation=1", "grok-on-x"],
    ["gamma.app/docs/Our-annual-report", "gamma"],
  ])("%s is %s", (address, expected) => {
    expect(id(address)).toBe(expected);
  });

  test.each([
    ["claude.ai.evil.example/", "ends in another domain"],
    ["notclaude.ai/", "is not a label boundary"],
    ["claude.ai/legal/terms", "is the vendor's legal text"],
    ["docs.claude.com/", "is documentation"],
    ["status.deepseek.com/", "is a status page"],
    ["help.claude.ai/", "is a vendor page by its first label"],
    ["chatgpt.com/pricing", "is a vendor page by its first segment"],
    ["chatgpt.com/de-de/pricing/", "is the same in another language"],
    ["google.com/search?q=chatgpt", "is a search"],
    ["google.com/search?q=udm%3D50", "only mentions the parameter"],
    ["google.com/search?udm=501", "has another value"],
    ["docs.google.com/document/d/1", "is an office tool"],
    ["github.com/copilot-extensions", "is not a segment boundary"],
    ["github.com/features/copilot", "is marketing"],
    ["x.com/someone", "is a social page"],
    ["bing.com/search?q=chat", "is a search"],
    ["gemini.com/", "is another firm"],
    ["openai.com/research", "is the vendor's own site"],
    ["gamma.app/docs/blog", "is a blog"],
    ["api.openai.com/v1/models", "is an endpoint"],
    ["localhost/", "has no domain"],
  ])("%s is no AI page: it %s", (address) => {
    expect(id(address)).toBeUndefined();
  });

  test("a product with AI inside is named but never judged", () => {
    expect(findNamedTool(at("notion.so/Board-minutes"))?.id).toBe("notion-ai");
    expect(id("notion.so/Board-minutes")).toBeUndefined();
  });
});

describe("laws", () => {
  test("every place of every tool is that tool's", () => {
    for (const { tool, place } of judged) expect([place, id(place)]).toEqual([place, tool]);
  });

  test("a host stands for its subdomains, in any case, with www and a trailing dot", () => {
    fc.assert(
      fc.property(fc.constantFrom(...wholeHosts), label, fc.boolean(), ({ tool, place }, sub, shout) => {
        const host = shout ? place.toUpperCase() : place;
        expect(id(`www.${host}.`)).toBe(tool);
        const below = id(`${sub}.${host}`);
        // A vendor label (docs.) is no AI page, and a longer catalog host (sora.chatgpt.com) is another tool.
        if (below === undefined) expect(isVendorLabel(sub) || isListed(`${sub}.${place}`)).toBe(true);
        else if (!isListed(`${sub}.${place}`)) expect(below).toBe(tool);
      }),
    );
  });

  test("a catalog host in front of another domain, or glued to a word, says nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...wholeHosts), label, ({ place }, word) => {
        expect(id(`${place}.${word}.example`)).toBeUndefined();
        const glued = `${word}${place}`;
        if (!isListed(glued) && !wholeHosts.some((other) => glued.endsWith(`.${other.place}`))) expect(id(glued)).toBeUndefined();
      }),
    );
  });

  test("a path is met at its segment boundary, behind at most one locale segment", () => {
    const isPath = (place: string, tool: string) => place.includes("/") && !place.includes("?") && id(place.split("/")[0] ?? "") !== tool;
    const paths = judged.filter(({ place, tool }) => isPath(place, tool));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.stringMatching(/^[a-z]{2}(-[a-z]{2})?$/), label, ({ tool, place }, locale, word) => {
        const [host, ...segments] = place.split("/");
        const path = segments.join("/");
        expect(id(`${host}/${path}/${word}-zz9`)).toBe(tool);
        expect(id(`${host}/${locale}/${path}`)).toBe(tool);
        expect(id(`${host}/${path}${word}zz9`)).not.toBe(tool);
        expect(id(`${host}/${word}zz9/${word}/${path}`)).not.toBe(tool);
      }),
    );
  });

  test("a shared host is never an AI page as a whole", () => {
    for (const { place } of judged.filter(({ place }) => /[/?]/.test(place))) {
      const host = place.split(/[/?]/)[0] ?? "";
      if (!wholeHosts.some((whole) => host === whole.place || host.endsWith(`.${whole.place}`))) {
        expect([host, id(`${host}/zz9`)]).toEqual([host, undefined]);
        expect([host, id(host)]).toEqual([host, undefined]);
      }
    }
  });
});

const notAi = readFileSync(new URL("../../lib/catalog/not-ai.tsv", import.meta.url), "utf8")
  .split("\n")
  .slice(1, -1);

test.each(notAi.map((row) => row.split("\t").slice(0, 2)))("%s (%s) is not flagged", (pattern = "", kind) => {
  if (kind === "label-rule") expect(id(`${pattern.slice(0, -1)}claude.ai`)).toBeUndefined();
  else if (kind === "segment-rule") expect(id(`claude.ai${pattern.slice(1)}`)).toBeUndefined();
  else expect(id(pattern)).toBeUndefined();
});

function isListed(host: string): boolean {
  return places.some(({ place }) => place === host) || notAi.some((row) => row.startsWith(`${host}\t`));
}

function isVendorLabel(sub: string): boolean {
  return notAi.some((row) => row.startsWith(`${sub}.*\t`));
}

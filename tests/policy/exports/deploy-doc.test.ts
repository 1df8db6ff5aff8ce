import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allTools } from "../../../lib/catalog/tools.ts";
import { importPolicy } from "../../../lib/policy/exports/import-policy.ts";
import { FORMATS } from "../../../lib/policy/exports/index.ts";
import { GECKO_ID } from "../../../lib/policy/exports/own-ids.ts";
import { readPolicy } from "../../../lib/policy/read-policy.ts";

const text = readFileSync(new URL("../../../docs/deploy.md", import.meta.url), "utf8");
const sections = text.split(/^## /m).slice(1);
const ways = sections.filter((section) => !section.startsWith("When nothing arrives"));
const snippets = [...text.matchAll(/^( *)```\w*\n([\s\S]*?)^ *```/gm)].map(([, indent = "", body = ""]) =>
  body.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
);

const imported = (text: string): unknown => {
  const found = importPolicy(text);
  return found.kind === "policy" ? found.document : found;
};

describe("docs/deploy.md", () => {
  test.each(ways.map((section) => [section.split("\n", 1).join(), section]))(
    "the section %s ends in how to see that it arrived",
    (_, section) => {
      expect(section.trim().split("\n\n").at(-1)).toMatch(/^\*\*How to see that it arrived\.\*\*/);
    },
  );

  test("every snippet is a policy that the extension reads without a problem", () => {
    expect(snippets.length).toBeGreaterThan(4);
    for (const snippet of snippets) {
      const manifest = snippet.includes('"type": "storage"') ? JSON.stringify(JSON.parse(snippet).data) : snippet;
      const { policy, problems } = readPolicy(imported(manifest), allTools());
      expect(problems).toEqual([]);
      expect(policy).toMatchObject({ policyName: "2026-12", approvedTools: ["claude", "m365-copilot"] });
    }
  });

  test("names each place in which a format is pushed, and the extension's id in Firefox", () => {
    const written = FORMATS.map((format) =>
      format.write({ policyName: "A" }, { chromiumId: "abcdef", updateUrl: "", geckoId: GECKO_ID, installUrl: "" }),
    ).join("\n");
    for (const place of [
      "SOFTWARE\\Policies\\Google\\Chrome",
      "SOFTWARE\\Policies\\Microsoft\\Edge",
      "SOFTWARE\\Policies\\BraveSoftware\\Brave",
      "SOFTWARE\\Policies\\Mozilla\\Firefox",
      "com.google.Chrome.extensions.abcdef",
      GECKO_ID,
    ]) {
      expect(text.replaceAll("<id>", "abcdef")).toContain(place);
      expect(written.replaceAll("\\\\", "\\")).toContain(place);
    }
  });
});

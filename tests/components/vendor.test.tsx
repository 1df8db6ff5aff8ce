// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { BlockedPage } from "../../components/blocked/BlockedPage.tsx";
import { asOfWords } from "../../components/vendor/as-of.ts";
import { VendorCard } from "../../components/vendor/VendorCard.tsx";
import { pagesEn } from "../../components/words/pages/en.ts";
import { allTools } from "../../lib/catalog/tools.ts";
import { vendorCard } from "../../lib/catalog/vendors/card.ts";
import { distillationSentence } from "../../lib/catalog/vendors/distillation.ts";
import { organization, verdicts } from "./gallery/samples.ts";

afterEach(cleanup);
const text = () => document.body.textContent ?? "";

describe("the vendor card", () => {
  const show = (id: string) => render(<VendorCard card={vendorCard(id)} organization={organization} catalogDate="2026-08-22" />);

  it("says of every tool with facts each of them with its source and date, and names each that is not known", () => {
    for (const { id } of allTools()) {
      const card = vendorCard(id);
      if (card === undefined || !card.lines.some((line) => line.known)) continue;
      show(id);
      const shown = text();
      for (const line of card.lines) {
        expect([id, line.fact, shown.includes(pagesEn.vendor.labels[line.fact])]).toEqual([id, line.fact, true]);
        if (!line.known) continue;
        expect(shown).toContain(line.value);
        expect(shown).toContain(`Source: ${line.source}, ${asOfWords(line.asOf, "en")}`);
      }
      cleanup();
    }
  });

  it("gives the February 2026 statement as one sentence, for the labs that it names and for no other", () => {
    show("kimi");
    const { distillation } = vendorCard("kimi") ?? {};
    expect(text()).toContain(distillation === undefined ? "?" : distillationSentence(distillation));
    cleanup();
    show("claude");
    expect(text()).not.toContain("February 2026");
  });

  it("names the countries in which it is not offered, with the source, and says of the others that nobody knows", () => {
    show("copilot");
    expect(text()).toMatch(/Where it is not offered.*China and Russia.*learn\.microsoft\.com.*December 2023/s);
    cleanup();
    show("grok");
    expect(text()).toContain("In which countries it is offered");
    expect(text()).not.toContain("Where it is not offered");
  });

  it("shows the first addresses and all of them when asked", () => {
    show("google-ai-mode");
    const count = vendorCard("google-ai-mode")?.officialPlaces.length ?? 0;
    fireEvent.click(screen.getByRole("button", { name: `Show ${count - 8} more` }));
    expect(document.querySelectorAll(".places li")).toHaveLength(count);
  });

  it("says so when the tool is not in the catalog", () => {
    show("no-such-tool");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("We know nothing of this tool");
  });

  it("dates a fact as exactly as its source does", () => {
    expect(["2026", "2026-08", "2026-08-22"].map((date) => asOfWords(date, "en"))).toEqual(["2026", "August 2026", "August 22, 2026"]);
  });
});

describe("the page in place of a site that the browser keeps shut", () => {
  const blocked = { kind: "blocked", verdict: verdicts.reseller, place: "gptplus.example", organization, alternatives: [] } as const;

  it("says where the site is and that nothing written after it was sent, and leads back", () => {
    render(<BlockedPage state={blocked} onBack={() => undefined} />);
    expect(text()).toContain("gptplus.example");
    expect(text()).toContain("Anything written after the address was not sent.");
    expect(screen.getByRole("button", { name: "Go back" })).toBeTruthy();
  });

  it("closes a tab that has no page before it, and leads nowhere in a frame", () => {
    render(<BlockedPage state={blocked} onBack={() => undefined} closes />);
    expect(screen.getByRole("button", { name: "Close this tab" })).toBeTruthy();
    cleanup();
    render(<BlockedPage state={blocked} />);
    expect(screen.queryByRole("button")).toBeNull();
  });
});

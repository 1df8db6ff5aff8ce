// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SiteBanner } from "../../components/SiteBanner.tsx";
import { SiteBlock } from "../../components/SiteBlock.tsx";
import type { Verdict } from "../../lib/decide/verdict.ts";
import { alternatives, nameless, organization, verdicts } from "./gallery/samples.ts";

afterEach(cleanup);

const texts = () => screen.queryAllByRole("button").map((button) => button.getAttribute("aria-label") ?? button.textContent);

function banner(verdict: Verdict, more: Partial<Parameters<typeof SiteBanner>[0]> = {}) {
  const calls = { onAcknowledge: vi.fn(), onDismiss: vi.fn() };
  render(<SiteBanner verdict={verdict} organization={organization} alternatives={alternatives} source="managed" {...calls} {...more} />);
  return calls;
}

describe("the banner", () => {
  it("says on an approved tool who approved it, and can be closed", () => {
    const { onDismiss } = banner(verdicts.approved);
    expect(screen.getByText("Approved by Riverbend Shelter")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it("says on an unlisted tool who runs it and what is approved instead, and stays until it is understood", () => {
    const { onAcknowledge } = banner(verdicts.unlisted);
    expect(screen.getByText("Run by OpenAI (United States), the company that makes it.")).toBeTruthy();
    expect(screen.getByRole("link", { name: /Microsoft 365 Copilot/ }).getAttribute("href")).toBe("https://m365.cloud.microsoft/chat");
    expect(texts()).not.toContain("Close");
    fireEvent.click(screen.getByRole("button", { name: "I understand, go on" }));
    expect(onAcknowledge).toHaveBeenCalledOnce();
  });

  it("can be made small and large again", () => {
    banner(verdicts.unlisted);
    fireEvent.click(screen.getByRole("button", { name: "Make smaller" }));
    expect(screen.queryByRole("link")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "ChatGPT: Not approved yet" }));
    expect(screen.getByRole("button", { name: "I understand, go on" })).toBeTruthy();
  });

  it.each([
    ["reseller", verdicts.reseller],
    ["mirror", verdicts.mirror],
    ["prohibited", verdicts.prohibited],
  ] as const)("offers no way on at a blocked site: %s", (_, verdict) => {
    banner(verdict);
    expect(texts()).toEqual(["Make smaller"]);
  });

  it("says that starter rules apply when nobody has set any", () => {
    banner(verdicts.unlisted, { source: "starter", organization: nameless, alternatives: [] });
    expect(screen.getByText("Starter rules, until your organization sets its own")).toBeTruthy();
  });

  it("does not guess who runs a site", () => {
    banner(verdicts.reseller);
    expect(screen.getByText("We do not know who runs it.")).toBeTruthy();
  });

  it("takes no focus away from what the person does", () => {
    banner(verdicts.unlisted);
    expect(document.activeElement).toBe(document.body);
  });
});

describe("the page in place of a blocked site", () => {
  const block = (verdict: Verdict) => {
    const calls = { onBack: vi.fn(), onJustified: vi.fn() };
    render(<SiteBlock verdict={verdict} organization={organization} alternatives={alternatives} {...calls} />);
    return calls;
  };

  it("starts at its heading, says who runs the site and why it matters, and names another way", () => {
    block(verdicts.mirror);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(screen.getByText("Run by Mirage Media (Cyprus), not by the company it looks like.")).toBeTruthy();
    expect(screen.getByRole("link", { name: /Claude/ })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Ask Dana Ortiz" })).toBeTruthy();
  });

  it("leads back, and nowhere else when it is a block", () => {
    const { onBack } = block(verdicts.reseller);
    expect(texts()).toEqual(["Go back"]);
    fireEvent.click(screen.getByRole("button", { name: "Go back" }));
    expect(onBack).toHaveBeenCalledOnce();
  });

  it("leads on with a justification when the policy asks for one", () => {
    const { onJustified } = block(verdicts.unlistedJustify);
    fireEvent.click(screen.getByRole("button", { name: "Go on with care" }));
    expect(onJustified).not.toHaveBeenCalled();
    fireEvent.input(screen.getByLabelText("Why is this needed?"), { target: { value: "comparing tools for the board" } });
    fireEvent.click(screen.getByRole("button", { name: "Go on with care" }));
    expect(onJustified).toHaveBeenCalledWith("comparing tools for the board");
  });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { HoldDialog } from "../../components/HoldDialog.tsx";
import { type Answer, answersFor, type Offer } from "../../lib/decide/answers.ts";
import type { Decision, EntryWay, Reason } from "../../lib/decide/decide.ts";
import { alternatives, nameless, organization, previews, reasons, tables } from "./gallery/samples.ts";

afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole("button", { name });

function ask(decision: Exclude<Decision, { kind: "allow" }>, more: { entryWay?: EntryWay; isNameless?: boolean } = {}) {
  const offers: readonly Offer[] = answersFor(decision);
  const onAnswer = vi.fn<(answer: Answer, justification?: string) => void>();
  render(
    <HoldDialog
      toolName="ChatGPT"
      organization={more.isNameless ? nameless : organization}
      entryWay={more.entryWay ?? "paste"}
      reasons={decision.reasons}
      offers={offers}
      preview={offers.some(({ answer }) => answer === "redact") ? previews.short : undefined}
      alternatives={decision.reasons.some(({ kind }) => kind === "site") ? alternatives : []}
      onAnswer={onAnswer}
    />,
  );
  return onAnswer;
}

describe("the question about a held paste", () => {
  it("names what was found and says why it matters", () => {
    ask({ kind: "warn", reasons: reasons.one });
    expect(screen.getByText("1 US Social Security number")).toBeTruthy();
    expect(screen.getByText(/all that a thief needs/)).toBeTruthy();
  });

  it("says that nothing has left yet", () => {
    ask({ kind: "warn", reasons: reasons.one });
    expect(screen.getByText(/Nothing has been pasted yet/)).toBeTruthy();
  });

  it("puts what belongs to one category under one reason, in plain plurals", () => {
    ask({ kind: "block", reasons: reasons.several });
    expect(screen.getByText("2 bank accounts (IBAN)")).toBeTruthy();
    expect(screen.getByText("1 US Social Security number and 3 dates of birth")).toBeTruthy();
    expect(screen.getByText("1,234 e-mail addresses")).toBeTruthy();
  });

  it("says what a list looks like, and how many people are on it", () => {
    render(
      <HoldDialog
        toolName="ChatGPT"
        organization={organization}
        entryWay="paste"
        reasons={reasons.list}
        tables={tables}
        offers={[]}
        preview={undefined}
        alternatives={[]}
        onAnswer={vi.fn()}
      />,
    );
    expect(screen.getByText("214 entries of a donor list")).toBeTruthy();
    expect(
      screen.getByText(
        "This looks like an export from Raiser’s Edge: 214 people, with gift amounts, birth dates, e-mail addresses, and names.",
      ),
    ).toBeTruthy();
  });

  it("starts on the safe way on", () => {
    ask({ kind: "warn", reasons: reasons.one });
    expect(document.activeElement).toBe(button("Remove and paste"));
  });

  it("offers removing first, going on as it is second, leaving last", () => {
    ask({ kind: "warn", reasons: reasons.one });
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Remove and paste", "Paste anyway", "Cancel"]);
  });

  it("speaks of sending when the text was typed", () => {
    ask({ kind: "warn", reasons: reasons.one }, { entryWay: "type" });
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Remove and send", "Send anyway", "Keep editing"]);
  });

  it("answers with the button that was pressed, once", () => {
    const onAnswer = ask({ kind: "warn", reasons: reasons.one });
    fireEvent.click(button("Remove and paste"));
    expect(onAnswer.mock.calls).toEqual([["redact"]]);
  });

  it("shows the text as it would go on, with its placeholders lit", () => {
    ask({ kind: "warn", reasons: reasons.one });
    expect(screen.getByText("[US SSN 1]").tagName).toBe("MARK");
  });

  it("gives no way to go on as it is when that is blocked", () => {
    ask({ kind: "block", reasons: reasons.key });
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Remove and paste", "Cancel"]);
  });

  it("names the approved tools and whom to ask when the site is blocked", () => {
    ask({ kind: "block", reasons: reasons.siteBlock });
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Cancel"]);
    expect(screen.getByRole("link", { name: /Claude/ }).getAttribute("href")).toBe("https://claude.ai");
    expect(screen.getByRole("link", { name: "Ask Dana Ortiz" }).getAttribute("href")).toBe("mailto:it@riverbend.example");
  });

  it("speaks for an organization that has no name, and names no contact where there is none", () => {
    ask({ kind: "justify", reasons: reasons.site }, { isNameless: true });
    expect(screen.getByText("ChatGPT is not on your organization's list yet")).toBeTruthy();
    expect(screen.queryByText(/Questions/)).toBeNull();
  });

  it("calls an organization's own information type by its id", () => {
    const own: Reason = { kind: "data", infoType: "riverbend-file", category: "custom", count: 1, action: "warn" };
    ask({ kind: "warn", reasons: [own] });
    expect(screen.getByText("1 riverbend-file")).toBeTruthy();
  });
});

describe("an answer that needs a justification", () => {
  const write = (text: string) => fireEvent.input(screen.getByLabelText("Why is this needed?"), { target: { value: text } });

  it("is not taken without one: the field gets the focus instead", () => {
    const onAnswer = ask({ kind: "justify", reasons: reasons.one.map((reason) => ({ ...reason, action: "justify" })) });
    fireEvent.click(button("Paste anyway"));
    expect(onAnswer).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByLabelText("Why is this needed?"));
  });

  it.each([
    ["nine    ", "true"],
    ["          ", "true"],
    ["for the court", "false"],
  ])("with %j written, waiting is %s", (text, waiting) => {
    ask({ kind: "justify", reasons: reasons.one.map((reason) => ({ ...reason, action: "justify" })) });
    write(text);
    expect(button("Paste anyway").getAttribute("aria-disabled")).toBe(waiting);
  });

  it("goes on with what was written, without blanks around it", () => {
    const onAnswer = ask({ kind: "justify", reasons: reasons.one.map((reason) => ({ ...reason, action: "justify" })) });
    write("  the court asked for it ");
    fireEvent.click(button("Paste anyway"));
    expect(onAnswer.mock.calls).toEqual([["justified", "the court asked for it"]]);
  });

  it("does not hold up removing, when only the data needs it", () => {
    const onAnswer = ask({ kind: "justify", reasons: reasons.one.map((reason) => ({ ...reason, action: "justify" })) });
    fireEvent.click(button("Remove and paste"));
    expect(onAnswer.mock.calls).toEqual([["redact"]]);
  });

  it("holds up removing too, when the site needs it, and starts in the field", () => {
    const onAnswer = ask({ kind: "justify", reasons: reasons.site });
    expect(document.activeElement).toBe(screen.getByLabelText("Why is this needed?"));
    fireEvent.click(button("Remove and paste"));
    expect(onAnswer).not.toHaveBeenCalled();
  });
});

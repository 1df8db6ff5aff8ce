// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { HoldDialog } from "../../components/HoldDialog.tsx";
import type { Offer } from "../../lib/decide/answers.ts";
import type { Reason } from "../../lib/decide/decide.ts";
import { organization, reasons } from "./gallery/samples.ts";

afterEach(cleanup);

describe("a held key", () => {
  const offers: readonly Offer[] = [
    { answer: "redact", needsJustification: false },
    { answer: "cancel", needsJustification: false },
  ];
  const draw = (held: readonly Reason[], keys?: readonly { before: string; key: string }[]) =>
    render(
      <HoldDialog
        toolName="ChatGPT"
        organization={organization}
        entryWay="paste"
        reasons={held}
        {...(keys === undefined ? {} : { keys })}
        offers={offers}
        preview={undefined}
        alternatives={[]}
        onAnswer={() => undefined}
      />,
    );
  const links = () => [...document.querySelectorAll(".coaching a")].map((link) => link.textContent);

  it("is told where to change it when its service is known, in the open", () => {
    draw(reasons.aiKey, [{ before: "ANTHROPIC_API_KEY=", key: "" }]);
    expect(links()).toEqual(["Anthropic"]);
    expect(document.querySelector("details a")).toBeNull();
    expect(screen.getByText(/A key works for anyone who has it/)).toBeTruthy();
  });

  it("lists the services that give out such keys when its own is not known", () => {
    draw(reasons.aiKey);
    expect(links()).toContain("OpenAI");
    expect(document.querySelectorAll("details a").length).toBe(links().length);
  });

  it("speaks of sign-in for a password, and never shows the key itself", () => {
    draw(reasons.password, [{ before: "", key: "Sunny7!garden" }]);
    expect(screen.getByText(/Change it where you sign in/)).toBeTruthy();
    expect(document.body.textContent).not.toContain("Sunny7");
  });

  it("other kinds of data get no word about keys", () => {
    draw(reasons.several);
    expect(document.querySelector(".coaching")).toBeNull();
  });
});

// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { Popup } from "../../components/popup/Popup.tsx";
import { actionsFor } from "../../entrypoints/popup/actions.ts";
import { readState } from "../../entrypoints/popup/read-state.ts";
import { parseHost } from "../../lib/base/host.ts";
import type { PolicyRecord } from "../../lib/policy/policy.ts";
import type { MyRequest } from "../../lib/request/my-requests.ts";
import { nameless, record } from "./gallery/samples.ts";

afterEach(cleanup);

const open = (policy: PolicyRecord | undefined | "unreadable", url = "https://news.example/", requests: readonly MyRequest[] = []) =>
  render(
    <Popup
      state={readState(policy, url, requests)}
      actions={actionsFor(typeof policy === "object" ? policy.compiled : undefined, () => {})}
    />,
  );
const section = (name: string) => within(screen.getByRole("region", { name }));

describe("the popup", () => {
  it("says of an approved tool that it is approved, and who runs it", () => {
    open(record, "https://claude.ai/new");
    const page = section("This page");
    expect(page.getByText("Claude")).toBeTruthy();
    expect(page.getByText("Approved")).toBeTruthy();
    expect(page.getByText(/Run by Anthropic/)).toBeTruthy();
  });

  it("says of another AI tool that it is not approved yet", () => {
    open(record, "https://chatgpt.com/");
    expect(section("This page").getByText("Not approved yet")).toBeTruthy();
  });

  it("says of a tool that is being looked at, or whose approval has run out, that it is so", () => {
    const rule = { id: "chatgpt", name: "", vendor: "", channel: "official", allowedData: [], conditions: "", accountDomains: [] } as const;
    const named = (expires: string): PolicyRecord => ({
      ...record,
      compiled: {
        ...record.compiled,
        tools: { chatgpt: "under-review" },
        rules: { chatgpt: { ...rule, owner: "", reviewBy: "", note: "", expires } },
      },
    });
    open(named(""), "https://chatgpt.com/");
    expect(section("This page").getByText(/is looking at ChatGPT/)).toBeTruthy();
    cleanup();
    open(named("2026-01-31"), "https://chatgpt.com/");
    expect(section("This page").getByText("Its approval ended on Jan 31, 2026.")).toBeTruthy();
  });

  it.each(["https://news.example/", "chrome://extensions/", "about:blank", ""])("is calm on an ordinary page: %j", (url) => {
    open(record, url);
    expect(section("This page").getByText("Not an AI tool")).toBeTruthy();
  });

  it("lists the approved tools in the order of the policy, each a link to it in a new tab, with what it is for", () => {
    open(record);
    const links = section("AI tools you can use").getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "https://claude.ai",
      expect.stringMatching(/^https:\/\/m365\.cloud\.microsoft/),
    ]);
    expect(links.map((link) => link.getAttribute("target"))).toEqual(["_blank", "_blank"]);
    expect(section("AI tools you can use").getByRole("heading", { name: "Writing, questions, ideas" })).toBeTruthy();
  });

  it("lists an approved host that the catalog does not know", () => {
    const host = parseHost("notes.riverbend.example");
    if (host === undefined) throw new Error("not a host");
    open({ ...record, compiled: { ...record.compiled, approved: [host], hosts: { [host]: "approved" } } });
    expect(section("AI tools you can use").getByRole("link").getAttribute("href")).toBe("https://notes.riverbend.example");
  });

  it("says whom to ask when no tool is listed", () => {
    open({ ...record, compiled: { ...record.compiled, approved: [] } });
    expect(screen.getByText("Please ask Dana Ortiz before you use an AI tool for work.")).toBeTruthy();
  });

  it("says what happens to each kind of data, strictest first", () => {
    open(record);
    expect(
      section("What may I enter?")
        .getAllByRole("listitem")
        .map((item) => item.lastElementChild?.textContent),
    ).toEqual(["Keep out", "Keep out", "Needs a reason", "Asks first", "Asks first", "Tells you"]);
  });

  it("leads to the contact and to the written policy", () => {
    open(record);
    const links = section("Whom to ask").getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["mailto:it@riverbend.example", "https://riverbend.example/ai-policy"]);
  });

  it("shows what of the policy could not be used, closed, and nothing when all could", () => {
    open(record);
    expect(screen.queryByRole("group")).toBeNull();
    cleanup();
    open({ ...record, problems: [{ path: "approvedTools[3]", wrong: ["no-tool"], used: ["left-out"] }] });
    const details = screen.getByText("1 entry in the rules could not be used").closest("details");
    expect(details?.open).toBe(false);
    expect(details?.textContent).toContain("approvedTools[3]");
  });

  it("works for an organization without a name, and says that starter rules apply", () => {
    open({ ...record, source: "starter", compiled: { ...record.compiled, organization: nameless } });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Handrail");
    expect(screen.getByText("Starter rules, until your organization sets its own")).toBeTruthy();
    expect(screen.getByText(/No contact is named/)).toBeTruthy();
  });

  it("says so while the rules are not there yet", () => {
    open(undefined);
    expect(screen.getByRole("status").textContent).toMatch(/fetching your organization's rules/);
  });

  it("says what to do when the rules cannot be read", () => {
    open("unreadable");
    expect(screen.getByRole("alert").textContent).toMatch(/Please restart the browser/);
  });
});

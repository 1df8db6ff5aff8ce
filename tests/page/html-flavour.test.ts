// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { scan } from "../../lib/detect/scan.ts";
import { htmlText, redactHtml } from "../../lib/page/html-flavour.ts";
import { replacementsFor } from "../../lib/redact/redact.ts";

const SSN = "219-09-9999";
const finds = (text: string) => scan(text).length > 0;
const shown = (html: string) => htmlText(html, finds);
const redacted = (html: string) => redactHtml(html, (text) => replacementsFor(text, scan(text)).replacements);

test("formatting and tables stay, and a number that is split over tags is one finding", () => {
  expect(redacted(`<table><tbody><tr><td>Maria</td><td>SSN ${SSN}</td></tr></tbody></table>`)).toContain("<td>SSN [US SSN 1]</td>");
  expect(redacted("<p>SSN 219-<b>09</b>-9999, <i>thanks</i></p>")).toContain("[US SSN 1]");
  expect(redacted("<p>SSN 219-<b>09</b>-9999, <i>thanks</i></p>")).toContain("<i>thanks</i>");
});

test("what a person does not see is looked at too, and does not go on", () => {
  for (const hidden of [`<!-- SSN ${SSN} -->`, `<a href="https://x.example/?ssn=${SSN}">file</a>`, `<b title="SSN ${SSN}">x</b>`]) {
    const html = `<p>hello</p>${hidden}`;
    expect(scan(shown(html))).not.toEqual([]);
    expect(scan(redacted(html))).toEqual([]);
    expect(redacted(html)).toContain("hello");
  }
});

test("script and style are no text", () => {
  expect(shown(`<style>a{}</style><script>"${SSN}"</script><p>hello</p>`)).toBe("hello\n");
});

test("an editor's own form of what was copied does not go on beside the text without it", () => {
  const own = btoa(encodeURIComponent(JSON.stringify([{ children: [{ text: `Maria, SSN ${SSN}` }] }])));
  expect(redacted(`<p data-slate-fragment="${own}" data-pm-slice="1 1 []">SSN ${SSN}</p>`)).toBe(
    '<p data-pm-slice="1 1 []">SSN [US SSN 1]</p>',
  );
});

test("a term of the organisation's own in an attribute is looked at", () => {
  const ownTerms = [{ id: "project", name: "Project", category: "custom" as const, words: ["Project Falcon"], near: [] }];
  expect(htmlText('<b title="Project Falcon">x</b>', (text) => scan(text, { ownTerms }).length > 0)).toContain("Project Falcon");
});

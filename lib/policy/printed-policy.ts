import { compile } from "./compile.ts";
import { dayAt } from "./due.ts";
import type { Policy } from "./policy.ts";
import { allowedInWords, dataSections } from "./printed-data.ts";
import { hostOf } from "./tool-reference.ts";

/** A part of the printed policy: a heading, sentences, and a list under them. */
export interface PrintedSection {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly points: readonly string[];
}

/** The policy for leadership and staff, in plain words: it fits on two pages. */
export interface PrintedPolicy {
  readonly title: string;
  /** Which version this is, and of which day. */
  readonly version: string;
  readonly sections: readonly PrintedSection[];
}

/** How many tools are named one by one; a longer list would not be read, and is in the browser. */
const MOST_TOOLS = 25;

type NameOf = (id: string) => string | undefined;

/**
 * The policy in words, from the same source that is enforced.
 * @param nameOf the name of a catalog tool; undefined when there is no such tool
 * @param now milliseconds since 1970: an approval that has run out is not printed
 */
export function printedPolicy(policy: Policy, nameOf: NameOf, now: number): PrintedPolicy {
  const { organization } = policy;
  const isNamed = organization.name !== "";
  return {
    title: isNamed ? `Using AI tools at ${organization.name}` : "Using AI tools",
    version: [policy.policyName, organization.office, dayAt(now)].filter((part) => part !== "").join(" · "),
    sections: [
      purposeSection(policy),
      approvedSection(policy, nameOf, now),
      ...dataSections(policy),
      prohibitedSection(policy, nameOf),
      accessSection(policy, nameOf),
      requestSection(policy),
      troubleSection(policy),
      reviewSection(policy, nameOf, now),
      { heading: "Approval", sentences: ["Approved by: ______________________   Date: ______________"], points: [] },
    ].filter(({ sentences, points }) => sentences.length + points.length > 0),
  };
}

function purposeSection({ organization, enforcement }: Policy): PrintedSection {
  const us = organization.name === "" ? "our organization" : organization.name;
  return {
    heading: "Why we have this policy",
    sentences: [
      `AI tools can help us in our work. This policy says which tools staff and volunteers of ${us} may use, and what must not be entered into them, so that the people we serve, our donors and our colleagues can trust us with what they tell us.`,
      ...(enforcement === "enforce" ? [] : ["For now the browser only advises; nothing is blocked."]),
    ],
    points: [],
  };
}

function approvedSection(policy: Policy, nameOf: NameOf, now: number): PrintedSection {
  const points = compile(policy, now).approved.map((id) => {
    const rule = policy.tools.find((candidate) => candidate.id === id);
    const parts = [
      rule?.conditions ?? "",
      rule === undefined || rule.allowedData.length === 0 ? "" : `May be entered: ${allowedInWords(rule.allowedData)}.`,
      rule === undefined || rule.accountDomains.length === 0 ? "" : `Account: ${rule.accountDomains.join(", ")}.`,
      rule === undefined || rule.expires === "" ? "" : `Approved until ${rule.expires}.`,
    ].filter((part) => part !== "");
    return [nameIn(policy, id, nameOf), ...parts].join(parts.length === 0 ? "" : ". ").replaceAll("..", ".");
  });
  const sentence = points.length === 0 ? "No AI tool is approved yet. Ask before you use one." : "Staff may use these tools:";
  return { heading: "Approved tools", sentences: [sentence], points: shortened(points) };
}

function prohibitedSection(policy: Policy, nameOf: NameOf): PrintedSection {
  const ruledOut = policy.tools.filter(({ status }) => status === "prohibited").map(({ id }) => id);
  const prohibited = [...new Set([...policy.prohibitedTools, ...ruledOut])];
  return {
    heading: "Tools that are not to be used",
    sentences: [
      "Use a tool at its maker's own site, with an account of your own. Sites that resell access to other makers' AI, or look like another maker's tool, are not to be used.",
    ],
    points: shortened(prohibited.map((tool) => nameIn(policy, tool, nameOf))),
  };
}

function accessSection(policy: Policy, nameOf: NameOf): PrintedSection {
  const owned = policy.tools.filter(({ owner, status }) => owner !== "" && status !== "prohibited");
  return {
    heading: "Accounts and who manages them",
    sentences: [
      `${whom(policy) ?? "Whoever looks after IT"} opens and closes accounts and keeps the list of who has one. Everyone has an account of their own. Accounts, passwords and keys are never shared, and never entered into an AI tool. When somebody leaves, their accounts are closed on the last day.`,
    ],
    points: shortened(owned.map(({ id, owner }) => `${nameIn(policy, id, nameOf)}: ${owner}`)),
  };
}

function requestSection(policy: Policy): PrintedSection {
  const { organization, requests } = policy;
  const ways = [requests.formUrl, requests.email].filter((way) => way !== "" && way !== organization.contactEmail);
  const where = ways.length === 0 ? "" : ` Or use: ${ways.join(", ")}.`;
  return {
    heading: "Questions, and asking for a tool",
    sentences: [
      `Ask ${contactIn(policy) ?? "whoever looks after IT"} when you are not sure, and before you use a tool that is not listed here. To ask for a tool, open Handrail in your browser: it helps you with the few questions about the maker and the data.${where}`,
    ],
    points: organization.policyUrl === "" ? [] : [`The whole policy: ${organization.policyUrl}`],
  };
}

function troubleSection(policy: Policy): PrintedSection {
  return {
    heading: "When something went wrong",
    sentences: ["If something was entered that should not have been, or an account may be in wrong hands:"],
    points: [
      `Tell ${contactIn(policy) ?? "whoever looks after IT"} at once. Telling us early is always right, and nobody is blamed for it.`,
      "If it was a password or a key, change it now.",
      "Leave the conversation as it is until you are told what to do: it shows what has to be put right.",
    ],
  };
}

function reviewSection(policy: Policy, nameOf: NameOf, now: number): PrintedSection {
  const due = policy.tools.filter(({ reviewBy }) => reviewBy !== "").toSorted((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1));
  const [year = "", ...rest] = dayAt(now).split("-");
  return {
    heading: "Review",
    sentences: [
      `This policy is looked at again by ${[Number(year) + 1, ...rest].join("-").replace("-02-29", "-02-28")}, and whenever a tool's terms change.`,
    ],
    points: shortened(
      due.map(({ id, reviewBy, owner }) => `${nameIn(policy, id, nameOf)}: by ${reviewBy}${owner === "" ? "" : ` (${owner})`}`),
    ),
  };
}

function whom({ organization: { contactName, contactEmail } }: Policy): string | undefined {
  return [contactName, contactEmail].find((way) => way !== "");
}

function contactIn({ organization: { contactName, contactEmail, contactUrl } }: Policy): string | undefined {
  const ways = [contactName, contactEmail, contactUrl.replace(/^mailto:/, "")].filter((way) => way !== "");
  return ways.length === 0 ? undefined : [...new Set(ways)].join(", ");
}

function nameIn(policy: Policy, tool: string, nameOf: NameOf): string {
  const own = policy.tools.find(({ id }) => id === tool)?.name ?? "";
  return nameOf(tool) ?? (own !== "" ? own : (hostOf(tool) ?? tool));
}

function shortened(points: readonly string[]): readonly string[] {
  const more = points.length - MOST_TOOLS;
  return more > 0 ? [...points.slice(0, MOST_TOOLS), `and ${more} more; the browser shows them all`] : points;
}

import type { Action } from "./actions.ts";
import { compile } from "./compile.ts";
import type { Policy } from "./policy.ts";
import { hostOf } from "./tool-reference.ts";

/** A part of the printed policy: a heading, sentences, and a list under them. */
interface PrintedSection {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly points: readonly string[];
}

/** The policy for leadership and staff, in plain words: it fits on two pages. */
export interface PrintedPolicy {
  readonly title: string;
  readonly sections: readonly PrintedSection[];
}

/** How many tools are named one by one; a longer list would not be read, and is in the browser. */
const MOST_TOOLS = 25;

type DataKey = keyof Policy["dataActions"];

const DATA: Readonly<Record<DataKey, string>> = {
  beneficiary: "facts about the people we serve (names with case details, identity numbers, health, immigration status)",
  donorFinancial: "donors' card and bank details and their gifts",
  board: "confidential board papers and minutes",
  credentials: "passwords, keys and other secrets",
  contact: "e-mail addresses, telephone numbers and postal addresses",
  custom: "what our own rules name",
};

const RULES: Readonly<Record<Action, string>> = {
  allow: "may be entered.",
  notice: "may be entered; the browser points it out.",
  warn: "are better left out; the browser asks first and offers to remove them.",
  justify: "may be entered only with a reason.",
  block: "are never entered.",
};

const CATEGORY_KEY = {
  beneficiary: "beneficiary",
  "donor-financial": "donorFinancial",
  board: "board",
  credentials: "credentials",
  contact: "contact",
  custom: "custom",
} as const satisfies Record<Policy["tools"][number]["allowedData"][number], DataKey>;

/**
 * The policy in words, from the same source that is enforced.
 * @param nameOf the name of a catalog tool; undefined when there is no such tool
 * @param now milliseconds since 1970: an approval that has run out is not printed
 */
export function printedPolicy(policy: Policy, nameOf: (id: string) => string | undefined, now: number): PrintedPolicy {
  const { organization } = policy;
  const ruledOut = policy.tools.filter(({ status }) => status === "prohibited").map(({ id }) => id);
  const prohibited = [...new Set([...policy.prohibitedTools, ...ruledOut])];
  const us = organization.name === "" ? "our organisation" : organization.name;
  return {
    title: organization.name === "" ? "Using AI tools" : `Using AI tools at ${organization.name}`,
    sections: [
      {
        heading: "Why we have this policy",
        sentences: [
          `AI tools can help us in our work. This policy says which tools staff of ${us} may use, and what must not be entered into them, so that the people we serve, our donors and our colleagues can trust us with what they tell us.`,
          ...(policy.enforcement === "enforce" ? [] : ["For now the browser only advises; nothing is blocked."]),
        ],
        points: [],
      },
      approvedSection(policy, nameOf, now),
      { heading: "What may be entered", sentences: ["Unless a tool above says otherwise:"], points: dataPoints(policy) },
      {
        heading: "Tools that are not to be used",
        sentences: [
          "Use a tool at its maker's own site, with an account of your own. Sites that resell access to other makers' AI, or look like another maker's tool, are not to be used.",
        ],
        points: shortened(prohibited.map((tool) => nameIn(policy, tool, nameOf))),
      },
      {
        heading: "Accounts",
        sentences: [
          "Everyone has an account of their own. Accounts, passwords and keys are never shared, and never entered into an AI tool.",
        ],
        points: [],
      },
      contactSection(policy),
      {
        heading: "When something went wrong",
        sentences: [
          "If something was entered that should not have been, say so at once. Telling us early is always right, and nobody is blamed for it.",
        ],
        points: [],
      },
      reviewSection(policy, nameOf),
    ].filter(({ sentences, points }) => sentences.length + points.length > 0),
  };
}

function approvedSection(policy: Policy, nameOf: (id: string) => string | undefined, now: number): PrintedSection {
  const points = compile(policy, now).approved.map((id) => {
    const rule = policy.tools.find((candidate) => candidate.id === id);
    const parts = [
      rule?.conditions ?? "",
      rule === undefined || rule.allowedData.length === 0
        ? ""
        : `May be entered: ${rule.allowedData.map((data) => DATA[CATEGORY_KEY[data]]).join("; ")}.`,
      rule === undefined || rule.accountDomains.length === 0 ? "" : `Account: ${rule.accountDomains.join(", ")}.`,
      rule === undefined || rule.expires === "" ? "" : `Approved until ${rule.expires}.`,
    ].filter((part) => part !== "");
    return [nameIn(policy, id, nameOf), ...parts].join(parts.length === 0 ? "" : ". ").replaceAll("..", ".");
  });
  const sentence = points.length === 0 ? "No AI tool is approved yet. Ask before you use one." : "Staff may use these tools:";
  return { heading: "Approved tools", sentences: [sentence], points: shortened(points) };
}

function dataPoints({ dataActions }: Policy): readonly string[] {
  const keys = ["beneficiary", "donorFinancial", "board", "credentials", "contact"] as const;
  return keys.map((key) => `${capital(DATA[key])} ${RULES[dataActions[key]]}`);
}

function contactSection({ organization }: Policy): PrintedSection {
  const { contactName, contactEmail, contactUrl, policyUrl } = organization;
  const ways = [contactName, contactEmail, contactUrl.replace(/^mailto:/, "")].filter((way) => way !== "");
  const whom = ways.length === 0 ? "Ask whoever looks after IT" : `Ask ${ways.join(", ")}`;
  return {
    heading: "Questions, and asking for a tool",
    sentences: [`${whom} when you are not sure, and before you use a tool that is not listed here.`],
    points: policyUrl === "" ? [] : [`The whole policy: ${policyUrl}`],
  };
}

function reviewSection(policy: Policy, nameOf: (id: string) => string | undefined): PrintedSection {
  const due = policy.tools.filter(({ reviewBy }) => reviewBy !== "").toSorted((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1));
  return {
    heading: "Review",
    sentences: due.length === 0 ? ["This policy is looked at again every year, and when a tool's terms change."] : [],
    points: shortened(
      due.map(({ id, reviewBy, owner }) => `${nameIn(policy, id, nameOf)}: by ${reviewBy}${owner === "" ? "" : ` (${owner})`}`),
    ),
  };
}

function nameIn(policy: Policy, tool: string, nameOf: (id: string) => string | undefined): string {
  const own = policy.tools.find(({ id }) => id === tool)?.name ?? "";
  return nameOf(tool) ?? (own !== "" ? own : (hostOf(tool) ?? tool));
}

function shortened(points: readonly string[]): readonly string[] {
  const more = points.length - MOST_TOOLS;
  return more > 0 ? [...points.slice(0, MOST_TOOLS), `and ${more} more; the browser shows them all`] : points;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

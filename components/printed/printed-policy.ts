import { compile } from "../../lib/policy/compile.ts";
import { dayAt } from "../../lib/policy/due.ts";
import type { Policy } from "../../lib/policy/policy.ts";
import { hostOf } from "../../lib/policy/tool-reference.ts";
import type { DocumentWords } from "../words/en-document.ts";
import { allowedInWords, dataSections } from "./printed-data.ts";

/** A part of the printed policy: a heading, sentences, and a list under them. */
export interface PrintedSection {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly points: readonly string[];
}

/** The policy for leadership and staff, in plain words: it fits on two pages. */
export interface PrintedPolicy {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  /** Which version this is, and of which day. */
  readonly version: string;
  readonly sections: readonly PrintedSection[];
}

/** How many tools are named one by one; a longer list would not be read, and is in the browser. */
const MOST_TOOLS = 25;

type NameOf = (id: string) => string | undefined;

/** What every section is made from. */
interface Source {
  readonly policy: Policy;
  readonly words: DocumentWords;
  readonly nameOf: NameOf;
  readonly now: number;
}

/**
 * The policy in words, from the same source that is enforced.
 * @param nameOf the name of a catalog tool; undefined when there is no such tool
 * @param now milliseconds since 1970: an approval that has run out is not printed
 */
export function printedPolicy(policy: Policy, words: DocumentWords, nameOf: NameOf, now: number): PrintedPolicy {
  const { organization } = policy;
  const source = { policy, words, nameOf, now };
  return {
    language: words.language,
    direction: words.direction,
    title: words.title(organization.name),
    version: [policy.policyName, organization.office, words.day(dayAt(now))].filter((part) => part !== "").join(" · "),
    sections: [
      { heading: words.why.heading, sentences: purpose(source), points: [] },
      approvedSection(source),
      ...dataSections(policy, words),
      prohibitedSection(source),
      accessSection(source),
      requestSection(source),
      troubleSection(source),
      reviewSection(source),
      { heading: words.approval.heading, sentences: [words.approval.text], points: [] },
    ].filter(({ sentences, points }) => sentences.length + points.length > 0),
  };
}

function purpose({ policy: { organization, enforcement }, words }: Source): readonly string[] {
  return [words.why.text(organization.name), ...(enforcement === "enforce" ? [] : [words.why.advises])];
}

function approvedSection(source: Source): PrintedSection {
  const { policy, words, now } = source;
  const tools = compile(policy, now).approved.map((id) => {
    const rule = policy.tools.find((candidate) => candidate.id === id);
    const parts = [
      rule?.conditions ?? "",
      rule === undefined || rule.allowedData.length === 0 ? "" : words.approved.data(allowedInWords(rule.allowedData, words)),
      rule === undefined || rule.accountDomains.length === 0 ? "" : words.approved.account(rule.accountDomains.join(", ")),
      rule === undefined || rule.expires === "" ? "" : words.approved.until(words.day(rule.expires)),
    ].filter((part) => part !== "");
    return { text: [nameIn(source, id), ...parts].join(parts.length === 0 ? "" : ". ").replaceAll("..", "."), isPlain: parts.length === 0 };
  });
  // Where not all are named, those come first that there is more to know about.
  const inOrder = tools.length > MOST_TOOLS ? tools.toSorted((a, b) => Number(a.isPlain) - Number(b.isPlain)) : tools;
  const points = inOrder.map(({ text }) => text);
  const sentence = points.length === 0 ? words.approved.none : words.approved.some;
  return { heading: words.approved.heading, sentences: [sentence], points: shortened(points, words) };
}

function prohibitedSection(source: Source): PrintedSection {
  const { policy, words } = source;
  const ruledOut = policy.tools.filter(({ status }) => status === "prohibited").map(({ id }) => id);
  const prohibited = [...new Set([...policy.prohibitedTools, ...ruledOut])].map((tool) => nameIn(source, tool));
  return { heading: words.prohibited.heading, sentences: [words.prohibited.text], points: shortened(prohibited, words) };
}

function accessSection(source: Source): PrintedSection {
  const { policy, words } = source;
  const { contactName, contactEmail } = policy.organization;
  const owned = policy.tools.filter(({ owner, status }) => owner !== "" && status !== "prohibited");
  return {
    heading: words.access.heading,
    sentences: [words.access.text(contactName === "" ? contactEmail : contactName)],
    points: shortened(
      owned.map(({ id, owner }) => `${nameIn(source, id)}: ${owner}`),
      words,
    ),
  };
}

function requestSection({ policy, words: { request } }: Source): PrintedSection {
  const { organization, requests } = policy;
  const ways = [requests.formUrl, requests.email].filter((way) => way !== "" && way !== organization.contactEmail);
  const text = request.text(contactIn(policy));
  return {
    heading: request.heading,
    sentences: [ways.length === 0 ? text : `${text} ${request.where(ways.join(", "))}`],
    points: organization.policyUrl === "" ? [] : [request.whole(organization.policyUrl)],
  };
}

function troubleSection({ policy, words: { trouble } }: Source): PrintedSection {
  return { heading: trouble.heading, sentences: [trouble.text], points: [trouble.tell(contactIn(policy)), trouble.change, trouble.leave] };
}

function reviewSection(source: Source): PrintedSection {
  const { policy, words, now } = source;
  const due = policy.tools.filter(({ reviewBy }) => reviewBy !== "").toSorted((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1));
  const [year = "", ...rest] = dayAt(now).split("-");
  const inAYear = [Number(year) + 1, ...rest].join("-").replace("-02-29", "-02-28");
  return {
    heading: words.review.heading,
    sentences: [words.review.text(words.day(inAYear))],
    points: shortened(
      due.map(({ id, reviewBy, owner }) => words.review.tool(nameIn(source, id), words.day(reviewBy), owner)),
      words,
    ),
  };
}

// Whom to ask, by every way that the policy names; "" for none.
function contactIn({ organization: { contactName, contactEmail, contactUrl } }: Policy): string {
  const ways = [contactName, contactEmail, contactUrl.replace(/^mailto:/, "")].filter((way) => way !== "");
  return [...new Set(ways)].join(", ");
}

function nameIn({ policy, nameOf }: Source, tool: string): string {
  const own = policy.tools.find(({ id }) => id === tool)?.name ?? "";
  return nameOf(tool) ?? (own !== "" ? own : (hostOf(tool) ?? tool));
}

function shortened(points: readonly string[], words: DocumentWords): readonly string[] {
  const more = points.length - MOST_TOOLS;
  return more > 0 ? [...points.slice(0, MOST_TOOLS), words.more(more)] : points;
}

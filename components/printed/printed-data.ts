import { ACTIONS } from "../../lib/policy/actions.ts";
import type { Policy } from "../../lib/policy/policy.ts";
import type { DocumentWords } from "../words/en-document.ts";
import type { PrintedSection } from "./printed-policy.ts";

type DataKey = keyof Policy["dataActions"];

const CATEGORY_KEY = {
  beneficiary: "beneficiary",
  "donor-financial": "donorFinancial",
  board: "board",
  credentials: "credentials",
  contact: "contact",
  custom: "custom",
} as const satisfies Record<Policy["tools"][number]["allowedData"][number], DataKey>;

/** What a tool may be given although the rest of the policy says otherwise, in words. */
export function allowedInWords(allowedData: Policy["tools"][number]["allowedData"], { data }: DocumentWords): string {
  return allowedData.map((category) => data.categories[CATEGORY_KEY[category]]).join("; ");
}

/** What is never entered, and what holds for all else: two sections, the second one strictest first. */
export function dataSections({ dataActions, customDetectors, tools }: Policy, { data: words }: DocumentWords): readonly PrintedSection[] {
  // What our own rules name is told by the names that staff are shown, never by the words themselves: those are what must stay inside.
  const own = customDetectors.map(({ id, name }) => (name === "" ? id : name));
  const keys: readonly DataKey[] = ["credentials", "donorFinancial", "beneficiary", "board", "custom", "contact"];
  const there = keys.filter((key) => key !== "custom" || own.length > 0);
  const inWords = (key: DataKey) => capital(key === "custom" ? words.own(own.join(", ")) : words.categories[key]);
  const never = there.filter((key) => dataActions[key] === "block");
  const other = there
    .filter((key) => !never.includes(key))
    .toSorted((a, b) => ACTIONS.indexOf(dataActions[b]) - ACTIONS.indexOf(dataActions[a]));
  const hasExceptions = tools.some(({ allowedData }) => allowedData.length > 0);
  return [
    {
      heading: words.never,
      sentences: never.length === 0 ? [] : [hasExceptions ? `${words.leaveOut} ${words.exception}` : words.leaveOut],
      points: never.map((key) => `${inWords(key)}.`),
    },
    {
      heading: words.other,
      sentences: [],
      points: other.map((key) => `${inWords(key)} ${words.rules[dataActions[key] === "block" ? "justify" : dataActions[key]]}`),
    },
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

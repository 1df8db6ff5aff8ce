import { ACTIONS, type Action } from "./actions.ts";
import type { Policy } from "./policy.ts";
import type { PrintedSection } from "./printed-policy.ts";

type DataKey = keyof Policy["dataActions"];

const DATA: Readonly<Record<DataKey, string>> = {
  beneficiary: "facts about the people we serve (names with case details, identity numbers, health, immigration status)",
  donorFinancial: "donors' card and bank details and their gifts",
  board: "confidential board papers and minutes",
  credentials: "passwords, keys and other secrets",
  contact: "e-mail addresses, telephone numbers and postal addresses",
  custom: "what our own rules name",
};

const RULES: Readonly<Record<Exclude<Action, "block">, string>> = {
  allow: "may be entered.",
  notice: "may be entered; the browser points it out.",
  warn: "are better left out; the browser asks first and offers to remove them.",
  justify: "may be entered only with a reason.",
};

const CATEGORY_KEY = {
  beneficiary: "beneficiary",
  "donor-financial": "donorFinancial",
  board: "board",
  credentials: "credentials",
  contact: "contact",
  custom: "custom",
} as const satisfies Record<Policy["tools"][number]["allowedData"][number], DataKey>;

/** What a tool may be given although the rest of the policy says otherwise, in words. */
export function allowedInWords(allowedData: Policy["tools"][number]["allowedData"]): string {
  return allowedData.map((data) => DATA[CATEGORY_KEY[data]]).join("; ");
}

/** What is never entered, and what holds for all else: two sections, the second one strictest first. */
export function dataSections({ dataActions, customDetectors, tools }: Policy): readonly PrintedSection[] {
  // What our own rules name is told by the names that staff are shown, never by the words themselves: those are what must stay inside.
  const own = customDetectors.map(({ id, name }) => (name === "" ? id : name));
  const keys: readonly DataKey[] = ["credentials", "donorFinancial", "beneficiary", "board", "custom", "contact"];
  const there = keys.filter((key) => key !== "custom" || own.length > 0);
  const inWords = (key: DataKey) => capital(key === "custom" ? `our own private terms (${own.join(", ")})` : DATA[key]);
  const never = there.filter((key) => dataActions[key] === "block");
  const other = there
    .filter((key) => !never.includes(key))
    .toSorted((a, b) => ACTIONS.indexOf(dataActions[b]) - ACTIONS.indexOf(dataActions[a]));
  const exception = tools.some(({ allowedData }) => allowedData.length > 0) ? " A tool above may be an exception; it says so." : "";
  return [
    {
      heading: "What is never entered into an AI tool",
      sentences: never.length === 0 ? [] : [`Leave these out, or replace them by a placeholder such as [name].${exception}`],
      points: never.map((key) => `${inWords(key)}.`),
    },
    {
      heading: "What else may be entered",
      sentences: [],
      points: other.map((key) => `${inWords(key)} ${RULES[dataActions[key] === "block" ? "justify" : dataActions[key]]}`),
    },
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { z } from "zod";
import { ACTIONS, type Action } from "./actions.ts";
import { domainProblem } from "./text-forms.ts";

// zod probes `new Function`, which the extension's content security policy reports as a violation. Must come before the first schema.
z.config({ jitless: true });

/** Longest text that a policy's field may hold, in characters. */
const MAX_TEXT = 500;
const TOO_LONG = { error: `is longer than ${MAX_TEXT} characters` };

// One line of whole characters: what every way of pushing a policy, XML and scripts among them, can carry.
const oneLine = () =>
  z.string().overwrite((value) =>
    value
      .toWellFormed()
      .replace(/[\s\p{Cc}\ufffe\uffff]+/gu, " ")
      .trim(),
  );

const bare = () => oneLine().overwrite((value) => value.toLowerCase().replace(/^(?:@|\*\.)/, ""));

/** A text; "" when the policy says nothing. */
export const text = (description: string) => oneLine().max(MAX_TEXT, TOO_LONG).default("").describe(description);

/** A text with a form. `problemOf` says what is wrong with it, as the end of a sentence. */
export const checkedText = (description: string, problemOf: (text: string) => string | undefined, base = oneLine()) =>
  checked(base, problemOf).default("").describe(description);

function checked(base: z.ZodString, problemOf: (text: string) => string | undefined) {
  return base.max(MAX_TEXT, TOO_LONG).superRefine((value, context) => {
    const message = problemOf(value);
    if (message !== undefined) context.addIssue({ code: "custom", message });
  });
}

/** An action. One that cannot be read is the strictest. */
export const action = (description: string, fallback: Action) =>
  z.enum(ACTIONS).meta({ whenUnusable: "block" }).default(fallback).describe(description);

/** A list of catalog ids and hosts. */
export const tools = (description: string) =>
  z
    .array(z.string().max(MAX_TEXT, { error: "is too long for a tool" }).meta({ namesTool: true }))
    .default([])
    .describe(description);

/** A list of texts, each with a form when `problemOf` asks for one. */
export const texts = (description: string, problemOf: (text: string) => string | undefined = () => undefined, base = oneLine()) =>
  z.array(checked(base, problemOf)).default([]).describe(description);

/** A list of domains: "@Riverbend.example" and "*.riverbend.example" are riverbend.example. */
export const domains = (description: string) => texts(description, domainProblem, bare());

/** Names to texts. `problemOf` looks at a name, `valueProblemOf` at what it stands for. */
export const named = (
  description: string,
  problemOf: (name: string) => string | undefined,
  valueProblemOf: (text: string) => string | undefined,
) => z.record(z.string(), checked(oneLine(), valueProblemOf)).meta({ nameProblem: problemOf }).default({}).describe(description);

/** A whole number within limits, both included. */
export const whole = (description: string, least: number, most: number, fallback: number) =>
  z
    .int()
    .min(least, { error: `is below ${least}` })
    .max(most, { error: `is above ${most}` })
    .default(fallback)
    .describe(description);

/** What a day that cannot be read is read as. */
export const UNREADABLE_DAY = "1970-01-01";

/** A day, 2026-12-31. One that cannot be read is long past: what it limits is over, until someone repairs it. */
export const day = (description: string) =>
  z
    .string()
    .refine(isDay, { error: "is not a date (2026-12-31)" })
    .meta({ whenUnusable: UNREADABLE_DAY })
    .default("")
    .describe(description);

function isDay(value: string): boolean {
  if (value === "") return true;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

import { z } from "zod";
import { ACTIONS, type Action } from "./actions.ts";
import {
  bareDomain,
  type Clean,
  dayOf,
  dayProblem,
  numberReader,
  oneLine,
  type ProblemOf,
  textReader,
  UNREADABLE_DAY,
  Wrong,
} from "./leaf-forms.ts";
import { domainProblem } from "./text-forms.ts";

// zod probes `new Function`, which the extension's content security policy reports as a violation. Must come before the first schema.
z.config({ jitless: true });

const NO_PROBLEM: ProblemOf = () => undefined;

// Of 2,000 tools zod itself would read 30,000 texts, at four times the cost: the reader takes `read`, which does the same (a law compares them).
function formed(clean: Clean, problemOf: ProblemOf) {
  const read = textReader(clean, problemOf);
  return z
    .string()
    .overwrite(clean)
    .superRefine((value, context) => {
      const result = read(value);
      if (result instanceof Wrong) context.addIssue({ code: "custom", message: result.said[0] });
    })
    .meta({ read });
}

/** A text; "" when the policy says nothing. `problemOf` says what is wrong with one that has a form, as the end of a sentence. */
export const text = (description: string, problemOf = NO_PROBLEM, clean: Clean = oneLine) =>
  formed(clean, problemOf).default("").describe(description);

/** An action. One that cannot be read is the strictest. */
export const action = (description: string, fallback: Action) =>
  z.enum(ACTIONS).meta({ whenUnusable: "block" }).default(fallback).describe(description);

/** A list of catalog ids and hosts. `was`: names that the key had, or that people give it. */
export const tools = (description: string, was: readonly string[] = []) =>
  z
    .array(formed(oneLine, NO_PROBLEM).meta({ read: textReader(oneLine, NO_PROBLEM), namesTool: true }))
    .default([])
    .meta({ description, was });

/** A list of texts, each with a form when `problemOf` asks for one. */
export const texts = (description: string, problemOf = NO_PROBLEM, clean: Clean = oneLine) =>
  z.array(formed(clean, problemOf)).default([]).describe(description);

/** A list of domains: "@Riverbend.example" and "*.riverbend.example" are riverbend.example. */
export const domains = (description: string) => texts(description, domainProblem, bareDomain);

/** Names to texts. `problemOf` looks at a name, `valueProblemOf` at what it stands for. */
export const named = (description: string, problemOf: ProblemOf, valueProblemOf: ProblemOf) =>
  z.record(z.string(), formed(oneLine, valueProblemOf)).meta({ nameProblem: problemOf }).default({}).describe(description);

/** A whole number within limits, both included. */
export const whole = (description: string, least: number, most: number, fallback: number) =>
  z
    .int()
    .min(least)
    .max(most)
    .meta({ read: numberReader(least, most) })
    .default(fallback)
    .describe(description);

/** A number within limits, both included. */
export const number = (description: string, least: number, most: number, fallback: number) =>
  z
    .number()
    .min(least)
    .max(most)
    .meta({ read: numberReader(least, most) })
    .default(fallback)
    .describe(description);

/** A day, 2026-12-31. One that cannot be read is long past: what it limits is over, until someone repairs it. */
export const day = (description: string) =>
  formed(dayOf, dayProblem)
    .meta({ read: textReader(dayOf, dayProblem), whenUnusable: UNREADABLE_DAY })
    .default("")
    .describe(description);

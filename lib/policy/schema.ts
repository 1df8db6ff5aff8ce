import { z } from "zod";
import { ACTIONS, type Action } from "./actions.ts";
import { countryProblem, emailProblem, httpsProblem, linkProblem } from "./text-forms.ts";

// zod probes `new Function`, which the extension's content security policy reports as a violation. Must come before the first schema.
z.config({ jitless: true });

/** Longest text that a policy's field may hold, in characters. */
const MAX_TEXT = 500;

const text = (description: string) =>
  z
    .string()
    .max(MAX_TEXT, { error: `is longer than ${MAX_TEXT} characters` })
    .default("")
    .describe(description);

const checkedText = (description: string, problemOf: (text: string) => string | undefined, base = z.string()) =>
  base
    .max(MAX_TEXT, { error: `is longer than ${MAX_TEXT} characters` })
    .superRefine((value, context) => {
      const message = problemOf(value);
      if (message !== undefined) context.addIssue({ code: "custom", message });
    })
    .default("")
    .describe(description);

const action = (description: string, fallback: Action) => z.enum(ACTIONS).default(fallback).describe(description);

const tools = (description: string) =>
  z
    .array(z.string().max(MAX_TEXT, { error: "is too long for a tool" }).meta({ namesTool: true }))
    .default([])
    .describe(description);

/** The policy as IT writes it. Everything is optional; what is left out has the default that stands here. */
export const policySchema = z.object({
  organization: z
    .object({
      name: text("The organisation's name, as staff know it."),
      contactName: text("Whom staff ask about AI tools: a person or a desk."),
      contactEmail: checkedText("The mailbox for questions about AI tools.", emailProblem),
      contactUrl: checkedText("A page or mailbox for questions: an https or mailto address.", linkProblem),
      policyUrl: checkedText("The page with the organisation's written AI policy: an https address.", httpsProblem),
      office: text("The office that this policy is for."),
      country: checkedText("The office's country as a two-letter code (ISO 3166-1): US, GB, KE.", countryProblem, z.string().toUpperCase()),
    })
    .prefault({})
    .describe("Whom the policy speaks for, and whom staff may ask."),
  approvedTools: tools("Tools that staff may use: ids from the catalog (claude) or hosts (claude.ai; subdomains are included)."),
  prohibitedTools: tools("Tools that staff may not use: ids from the catalog or hosts. Wins over approvedTools."),
  siteActions: z
    .object({
      unlisted: action("An AI tool that the policy does not name.", "warn"),
      aggregator: action("A site that offers many vendors' models under its own account.", "block"),
      reseller: action("A site that sells access to another vendor's models.", "block"),
      mirror: action("A site that looks like another vendor's tool.", "block"),
      selfHosted: action("A chat panel that somebody runs on a server of their own.", "warn"),
      embedded: action("AI inside another product, such as a notes or design tool.", "notice"),
      unknown: action("A page that behaves like an AI tool and is not in the catalog.", "notice"),
      prohibited: action("A tool in prohibitedTools.", "block"),
      offCountry: action("A tool whose vendor does not offer it in the office's country.", "warn"),
    })
    .prefault({})
    .describe("What happens on a site, by what the site is."),
  dataActions: z
    .object({
      beneficiary: action("Facts about the people whom the organisation serves.", "warn"),
      donorFinancial: action("Donors' cards, bank accounts and gifts.", "block"),
      board: action("Confidential board papers and minutes.", "warn"),
      credentials: action("Passwords, keys and other secrets.", "block"),
      contact: action("E-mail addresses, telephone numbers, postal addresses.", "notice"),
      custom: action("What the organisation's own detectors find.", "warn"),
    })
    .prefault({})
    .describe("What happens to a text or file, by what is found in it."),
});

import { z } from "zod";
import { CHANNELS } from "../base/channel.ts";
import { DATA_CATEGORIES } from "../base/data-category.ts";
import { ignoredProblem } from "./detector-forms.ts";
import { capitals, hyphened, mailbox } from "./leaf-forms.ts";
import { customDetector, detectorRule } from "./schema-detectors.ts";
import { action, day, domains, text, texts, tools, whole } from "./schema-parts.ts";
import { reporting, requests, tenants } from "./schema-routes.ts";
import { countryProblem, emailProblem, httpsProblem, idProblem, languageProblem, linkProblem } from "./text-forms.ts";

const toolRule = z
  .object({
    id: text("The tool's id in the catalog, or an id of your own for a tool that is not in it.", idProblem, hyphened),
    name: text("The tool's name, for a tool of your own."),
    vendor: text("Who runs it, for a tool of your own."),
    hosts: tools("The tool's hosts, for a tool of your own. Subdomains are included."),
    channel: z.enum(CHANNELS).default("official").describe("Through whom it is reached, for a tool of your own."),
    status: z
      .enum(["approved", "limited", "prohibited", "under-review"])
      .meta({ whenUnusable: "prohibited" })
      .default("under-review")
      .describe("What was decided. A tool that is under review counts as not listed, unless a list names it."),
    allowedData: z
      .array(z.enum(DATA_CATEGORIES))
      .default([])
      .describe("Data categories that may be entered into it when it is approved or limited. Nothing else lowers an action."),
    conditions: text("What staff must keep to, in a sentence that they are shown."),
    accountDomains: domains("Domains of the accounts to use: riverbend.example."),
    owner: text("Who answers for the tool."),
    expires: day("The last day that an approval holds; after it the tool is not listed."),
    reviewBy: day("The day by which the decision is looked at again; after it the policy's problems say so."),
    note: text("A sentence beside the decision, for the person who asked for the tool: they see it in the popup. Nobody else is shown it."),
  })
  .meta({ entry: "toolRule" });

/** The policy as IT writes it. Everything is optional; what is left out has the default that stands here. */
export const policySchema = z.object({
  policyName: text("A name for this version of the policy, shown to staff and IT: it tells which push arrived."),
  enforcement: z
    .enum(["observe", "coach", "enforce"])
    .meta({ whenUnusable: "enforce" })
    .default("enforce")
    .describe("`observe`: nothing is shown, only counted. `coach`: the strictest action is `warn`. `enforce`: as the policy says."),
  organization: z
    .object({
      name: text("The organization's name, as staff know it."),
      contactName: text("Whom staff ask about AI tools: a person or a desk."),
      contactEmail: text("The mailbox for questions about AI tools.", emailProblem, mailbox),
      contactUrl: text("A page or mailbox for questions: an https or mailto address.", linkProblem),
      policyUrl: text("The page with the organization's written AI policy: an https address.", httpsProblem),
      office: text("The office that this policy is for."),
      country: text("The office's country as a two-letter code (ISO 3166-1): US, GB, KE.", countryProblem, capitals),
    })
    .prefault({})
    .meta({ description: "Whom the policy speaks for, and whom staff may ask.", was: ["organisation"] }),
  approvedTools: tools("Tools that staff may use: ids from the catalog (claude) or hosts (claude.ai; subdomains are included).", [
    "allowedTools",
  ]),
  prohibitedTools: tools("Tools that staff may not use: ids from the catalog or hosts. Wins over approvedTools.", ["blockedTools"]),
  tools: z.array(toolRule).default([]).describe("Rules for one tool each, and tools of your own that are not in the catalog."),
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
      beneficiary: action("Facts about the people whom the organization serves.", "warn"),
      donorFinancial: action("Donors' cards, bank accounts and gifts.", "block"),
      board: action("Confidential board papers and minutes.", "warn"),
      credentials: action("Passwords, keys and other secrets.", "block"),
      contact: action("E-mail addresses, telephone numbers, postal addresses.", "notice"),
      custom: action("What the organization's own detectors find.", "warn"),
    })
    .prefault({})
    .describe("What happens to a text or file, by what is found in it."),
  detectors: z.array(detectorRule).default([]).describe("Exceptions for one information type each."),
  customDetectors: z.array(customDetector).default([]).describe("Detectors of your own: case numbers, project names, client codes."),
  ignoredText: texts(
    "The organization's own public text, which is never a finding: its telephone number, mailbox, EIN. At least 4 characters each.",
    ignoredProblem,
  ),
  files: z
    .object({
      unreadable: action("A file that cannot be looked into: encrypted, of an unknown kind, or too large.", "justify"),
      maxMegabytes: whole("Larger files count as unreadable.", 1, 1000, 50),
    })
    .prefault({})
    .describe("What happens to files."),
  requests,
  reporting,
  activity: z
    .object({
      retentionDays: whole(
        "For how many days decisions are remembered on the person's own machine (ids and counts, never content).",
        1,
        3650,
        90,
      ),
      deletable: z
        .boolean()
        .default(true)
        .describe("Staff may delete what is remembered of them before its days are over. They can always see all of it and save it."),
      survey: z.boolean().default(false).describe("Staff are asked, in a short survey, which AI tools they use and what for."),
    })
    .prefault({})
    .describe("What is remembered of decisions."),
  tenants,
  language: text("The language of what staff read, in place of the browser's: en, de, es, fr, pt; ar in part.", languageProblem),
});

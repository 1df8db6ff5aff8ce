import { z } from "zod";
import { mailbox, smallLetters } from "./leaf-forms.ts";
import { fieldNameProblem, headerNameProblem, headerValueProblem, parameterProblem } from "./request-forms.ts";
import { domains, named, text, texts } from "./schema-parts.ts";
import { emailProblem, httpsProblem, tenantProblem, uuidProblem } from "./text-forms.ts";

/** The policy's `requests`. */
export const requests = z
  .object({
    email: text("The mailbox that requests go to.", emailProblem, mailbox),
    webhookUrl: text("The address that requests are posted to as JSON: a chat, a ticket system. An https address.", httpsProblem),
    webhookHeaders: named("Headers that are sent with it, by name.", headerNameProblem, headerValueProblem),
    formUrl: text("A web form that is opened with the request filled in. An https address.", httpsProblem),
    formFields: named(
      "By field of the request, the parameter of the form's address that it goes into.",
      fieldNameProblem,
      parameterProblem,
    ),
  })
  .prefault({})
  .describe("Where staff's requests for a tool go. Where nothing is named, staff get the text to send by themselves.");

/** The policy's `reporting`. */
export const reporting = z
  .object({
    otlpEndpoint: text("The address of a collector that takes OTLP logs over HTTP as JSON. An https address.", httpsProblem),
    headers: named("Headers that are sent with it, by name.", headerNameProblem, headerValueProblem),
    person: z
      .enum(["none", "hash", "email"])
      .meta({ whenUnusable: "none" })
      .default("none")
      .describe("How a report names the person: not at all, by a one-way hash, or by the work address that the person has entered."),
  })
  .prefault({})
  .describe("Central reporting: ids, counts and a minute, never content. Where no collector is named, nothing is sent.");

/** The policy's `tenants`. */
export const tenants = z
  .object({
    openaiWorkspaces: texts("Ids of the ChatGPT workspaces that may be used (ChatGPT Enterprise).", uuidProblem, smallLetters),
    anthropicOrganizations: texts("Ids of the Claude organizations that may be used (Claude Enterprise).", uuidProblem, smallLetters),
    googleDomains: domains("Domains of the Google accounts that may be used."),
    microsoftTenants: texts("Microsoft Entra tenants that may be used: directory ids or domains.", tenantProblem, smallLetters),
    microsoftContext: text("The id of your own directory; microsoftTenants needs it.", uuidProblem, smallLetters),
    blockConsumerMicrosoft: z.boolean().default(false).describe("Personal Microsoft accounts cannot be signed in with."),
  })
  .prefault({})
  .describe("Only your organization's own workspaces open. The vendors' sites are told so in a header of each request.");

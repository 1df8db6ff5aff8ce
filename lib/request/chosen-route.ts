import type { CompiledPolicy } from "../policy/policy.ts";

/** How a request or survey goes, as the policy names it. "none": copied or saved by the person. */
export type Route =
  | { readonly kind: "webhook"; readonly url: string }
  | { readonly kind: "form"; readonly url: string; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: "mail"; readonly to: string }
  | { readonly kind: "none" };

/** The policy's route: the one with least work for the person where it names several. */
export function chosenRoute({ requests }: Pick<CompiledPolicy, "requests">): Route {
  const { webhookUrl, formUrl, formFields, email } = requests;
  if (webhookUrl !== "") return { kind: "webhook", url: webhookUrl };
  if (formUrl !== "") return { kind: "form", url: formUrl, fields: formFields };
  if (email !== "") return { kind: "mail", to: email };
  return { kind: "none" };
}

/** What a person can press: the route, or taking the text themselves. */
export type SendBy = Route["kind"] | "copy" | "save";

/** What became of a letter to the webhook. */
export type End = "delivered" | "returned";

/** How a letter left. "Long": its text did not fit, so it is to be pasted. */
export type Way = "webhook" | "form" | "formLong" | "mail" | "mailLong" | "copied" | "saved";

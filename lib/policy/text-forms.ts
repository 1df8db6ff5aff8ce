import { parseHost } from "../base/host.ts";
import { COUNTRIES } from "./countries.ts";
import type { Said } from "./said.ts";

// Without `URL`, which the pure part of the product has not: only the forms that a policy needs.
const HTTPS = /^https:\/\/([^\s/?#@:]+)(?::\d{1,5})?(?:[/?#]\S*)?$/i;
const EMAIL = /^[^\s@<>,;:"?&]+@([^\s@<>,;:"?&]+)$/;
const MAILTO = /^mailto:([^\s?]+)(?:\?\S*)?$/i;

function isHttps(text: string): boolean {
  const host = HTTPS.exec(text)?.[1];
  return host !== undefined && parseHost(host) !== undefined;
}

function isEmail(text: string): boolean {
  const host = EMAIL.exec(text)?.[1];
  return host !== undefined && parseHost(host) !== undefined;
}

/** What is wrong with an e-mail address; undefined when nothing is. Empty is fine: the policy says nothing. The same holds for all in this file. */
export function emailProblem(text: string): Said | undefined {
  return text === "" || isEmail(text) ? undefined : ["not-email"];
}

/** What is wrong with a web address that must be https. */
export function httpsProblem(text: string): Said | undefined {
  return text === "" || isHttps(text) ? undefined : ["not-https"];
}

/** What is wrong with an address that staff may open: https, or mailto with one mailbox. */
export function linkProblem(text: string): Said | undefined {
  const mailbox = MAILTO.exec(text)?.[1];
  const fine = text === "" || isHttps(text) || (mailbox !== undefined && isEmail(mailbox));
  return fine ? undefined : ["not-link"];
}

/** What is wrong with a country: ISO 3166-1 alpha-2 in capitals. */
export function countryProblem(text: string): Said | undefined {
  if (text === "" || COUNTRIES.has(text)) return undefined;
  if (text === "USA") return ["country-us"];
  if (text === "UK") return ["country-gb"];
  return ["not-country"];
}

/** What is wrong with an id of a tool or information type. Ids are in small letters. */
export function idProblem(text: string): Said | undefined {
  return /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(text) ? undefined : ["not-id"];
}

/** What is wrong with a domain. */
export function domainProblem(text: string): Said | undefined {
  return parseHost(text) !== undefined && text.includes(".") ? undefined : ["not-domain"];
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is wrong with an id that a vendor gives a workspace or directory. */
export function uuidProblem(text: string): Said | undefined {
  return text === "" || UUID.test(text) ? undefined : ["not-uuid"];
}

/** What is wrong with a Microsoft tenant: a directory id or one of its domains. */
export function tenantProblem(text: string): Said | undefined {
  return UUID.test(text) || domainProblem(text) === undefined ? undefined : ["not-tenant"];
}

/** What is wrong with a language tag (BCP 47, the part that browsers use). */
export function languageProblem(text: string): Said | undefined {
  return text === "" || /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text) ? undefined : ["not-language"];
}

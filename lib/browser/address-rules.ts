import { parseHost } from "../base/host.ts";
import { wholeCatalog } from "../catalog/whole.ts";
import type { CompiledPolicy } from "../policy/policy.ts";
import { type Rule, setRules } from "./dynamic-rules.ts";
import { browser, type DeclarativeNetRequest } from "./webext.ts";

const PAGES: DeclarativeNetRequest.ResourceType[] = ["main_frame", "sub_frame"];
/** Below every rule of block-rules.ts. */
const [ASK, SIGN_IN] = [1, 2];
/** As `mayCarryText` (lib/page/address.ts), without the long tokens: signing in is full of them. */
const TEXT_LIKE = "(?:%20|%0a|%40|[?&][^=&]*=[^&]*(?:[+@]|[0-9][0-9.%_-]{5,}[0-9]))";
/** An answer of a sign-in page must not take a way round. */
const SIGNING_IN = "[?&](?:code|state|client_id|redirect_uri|id_token|access_token|oauth_token|samlrequest|samlresponse|ticket)=";

/**
 * Has the browser take every address with text in it to our page first, before any of it is sent: there it is read, and goes on at once when nothing in
 * it is held. Only what comes from elsewhere: where a site leads to itself, its own boxes are held.
 */
export async function applyAddressRules(policy: CompiledPolicy): Promise<void> {
  const rules = policy.enforcement === "observe" ? [] : addressRules(policy, browser.runtime.getURL("/address.html"), browser.runtime.id);
  await setRules("addresses", rules);
}

function addressRules({ hosts }: CompiledPolicy, page: string, ownId: string): readonly Rule[] {
  const { entries } = wholeCatalog();
  const whole = [...entries].flatMap(([host, list]) =>
    list.some(({ path, query, feature }) => !feature && path + query === "") ? [host] : [],
  );
  const requestDomains = [...new Set([...whole, ...Object.keys(hosts).flatMap((host) => parseHost(host) ?? [])])].toSorted();
  const from = {
    requestDomains,
    resourceTypes: PAGES,
    excludedInitiatorDomains: [ownHost(page, ownId)],
    domainType: "thirdParty" as const,
  };
  return [
    { priority: SIGN_IN, action: { type: "allow" }, condition: { requestDomains, resourceTypes: PAGES, regexFilter: SIGNING_IN } },
    {
      priority: ASK,
      action: { type: "redirect", redirect: { regexSubstitution: `${page}#\\0` } },
      condition: { ...from, requestMethods: ["get"], regexFilter: `^https?://[^/?]+/.*${TEXT_LIKE}.*$` },
    },
  ];
}

// Chromium's extensions are at their id, Firefox's at an address of this installation.
function ownHost(page: string, ownId: string): string {
  return parseHost(page.split("/")[2] ?? "") ?? ownId;
}

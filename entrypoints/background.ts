import { defineBackground } from "wxt/utils/define-background";
import { registerAccountScript } from "../lib/browser/account-script.ts";
import { applyAddressRules } from "../lib/browser/address-rules.ts";
import { applyBlockRules } from "../lib/browser/block-rules.ts";
import { carryOut as carryOutMessage } from "../lib/browser/carry-out.ts";
import { storeApprovedTools, storeCatalog } from "../lib/browser/catalog-store.ts";
import { followGooglePolicy } from "../lib/browser/google-policy.ts";
import { prepareHandover } from "../lib/browser/handover.ts";
import { lookAt } from "../lib/browser/look.ts";
import { watchPolicy } from "../lib/browser/managed-policy.ts";
import { watchPeople } from "../lib/browser/people.ts";
import { coverOpenTabs, registerCatalog, registerPolicyHosts, startGuardAt } from "../lib/browser/register.ts";
import { relayScanOffers } from "../lib/browser/scan-relay.ts";
import { followStores, readStores } from "../lib/browser/stores.ts";
import { applyTenantRules } from "../lib/browser/tenant-rules.ts";
import { refreshSeenSites } from "../lib/browser/unknown-sites.ts";
import { browser } from "../lib/browser/webext.ts";
import { catalogPatterns, sharedHostFilters } from "../lib/catalog/match-patterns.ts";
import { receiveWorthALook } from "../lib/messages/looking.ts";
import { receive, type Sender } from "../lib/messages/receive.ts";
import type { PolicyRecord } from "../lib/policy/policy.ts";

const thisMinute = () => Math.floor(Date.now() / 60_000);

export default defineBackground(() => {
  const carryOut = async ({ compiled }: PolicyRecord) => {
    await storeApprovedTools(compiled);
    await registerPolicyHosts(compiled);
    await applyBlockRules(compiled);
    await applyTenantRules(compiled);
    await applyAddressRules(compiled);
    await registerAccountScript(compiled);
  };
  followStores(({ policy }) => {
    if (policy !== undefined) void carryOut(policy);
  }, new AbortController().signal);
  followGooglePolicy(async () => {
    const { policy } = await readStores(["policy"]);
    if (policy !== undefined) await applyTenantRules(policy.compiled);
  });
  void storeCatalog();
  void prepareHandover();
  void watchPolicy();
  watchPeople();
  relayScanOffers();

  // An update clears the registrations, and open tabs have no guard or one of the version before.
  browser.runtime.onInstalled.addListener(async () => {
    await registerCatalog();
    await coverOpenTabs(catalogPatterns());
    await refreshSeenSites(thisMinute(), true);
    const { policy } = await readStores(["policy"]);
    if (policy !== undefined) await carryOut(policy);
  });

  browser.runtime.onStartup.addListener(() => {
    void registerCatalog();
    void refreshSeenSites(thisMinute(), false);
  });

  // github.com becomes github.com/copilot without a load, and no match pattern can name /de/copilot: the guard is started when a page gets there.
  const filter = { url: [...sharedHostFilters()] };
  browser.webNavigation.onHistoryStateUpdated.addListener(({ tabId, url }) => void startGuardAt(tabId, url), filter);
  browser.webNavigation.onCommitted.addListener(({ tabId, url }) => void startGuardAt(tabId, url), filter);

  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    const message = receive(raw, sender, browser.runtime.id);
    if (message !== undefined) void carryOutMessage(message, thisMinute());
    return undefined;
  });
  browser.runtime.onMessage.addListener((raw: unknown, sender: unknown) => {
    const page = receiveWorthALook(raw, sender, browser.runtime.id);
    if (page !== undefined) void lookAt(page, thisMinute());
    return undefined;
  });
});

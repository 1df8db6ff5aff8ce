import { defineBackground } from "wxt/utils/define-background";
import { carryOut } from "../lib/browser/carry-out.ts";
import { storeCatalog } from "../lib/browser/catalog-store.ts";
import { enactPolicy } from "../lib/browser/enact-policy.ts";
import { followGooglePolicy } from "../lib/browser/google-policy.ts";
import { prepareHandover } from "../lib/browser/handover.ts";
import { lookAt } from "../lib/browser/look.ts";
import { watchPolicy } from "../lib/browser/managed-policy.ts";
import { watchPeople } from "../lib/browser/people.ts";
import { bringDrawer, coverOpenTabs, probeOpenTabs, registerCatalog, startGuardAt } from "../lib/browser/register.ts";
import { gateRequests } from "../lib/browser/request-gate.ts";
import { relayScanOffers } from "../lib/browser/scan-relay.ts";
import { followStores } from "../lib/browser/stores.ts";
import { refreshSeenSites } from "../lib/browser/unknown-sites.ts";
import { browser } from "../lib/browser/webext.ts";
import { catalogPatterns, sharedHostFilters } from "../lib/catalog/match-patterns.ts";
import { receiveBringDrawer } from "../lib/messages/bring-drawer.ts";
import { receiveWorthALook } from "../lib/messages/looking.ts";
import { receive, type Sender } from "../lib/messages/receive.ts";

const thisMinute = () => Math.floor(Date.now() / 60_000);

export default defineBackground(() => {
  followStores(({ policy }) => {
    if (policy !== undefined) void enactPolicy();
  }, new AbortController().signal);
  gateRequests();
  followGooglePolicy(enactPolicy);
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
    await probeOpenTabs();
    await enactPolicy();
  });

  browser.runtime.onStartup.addListener(() => {
    void registerCatalog();
    void refreshSeenSites(thisMinute(), false);
    void enactPolicy(); // the browser may have been closed in the middle of it
  });

  // github.com becomes github.com/copilot without a load, and no match pattern can name /de/copilot: the guard is started when a page gets there.
  const filter = { url: [...sharedHostFilters()] };
  browser.webNavigation.onHistoryStateUpdated.addListener(({ tabId, url }) => void startGuardAt(tabId, url), filter);
  browser.webNavigation.onCommitted.addListener(({ tabId, url }) => void startGuardAt(tabId, url), filter);

  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    const message = receive(raw, sender, browser.runtime.id);
    if (message !== undefined) void carryOut(message, thisMinute());
    return undefined;
  });
  browser.runtime.onMessage.addListener((raw: unknown, sender: unknown) => {
    const page = receiveWorthALook(raw, sender, browser.runtime.id);
    if (page !== undefined) void lookAt(page, thisMinute());
    return undefined;
  });
  browser.runtime.onMessage.addListener((raw: unknown, sender: unknown) => {
    const frame = receiveBringDrawer(raw, sender, browser.runtime.id);
    if (frame !== undefined) void bringDrawer(frame.tabId, frame.frameId);
    return undefined;
  });
});

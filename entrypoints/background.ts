import { defineBackground } from "wxt/utils/define-background";
import { watchPolicy } from "../lib/browser/managed-policy.ts";
import { coverOpenTabs, registerPolicyHosts, startGuard } from "../lib/browser/register.ts";
import { remember } from "../lib/browser/remember.ts";
import { followStores, readStores } from "../lib/browser/stores.ts";
import { browser } from "../lib/browser/webext.ts";
import { catalogPatterns, sharedHostFilters } from "../lib/catalog/match-patterns.ts";
import { receive, type Sender } from "../lib/messages/receive.ts";

export default defineBackground(() => {
  void watchPolicy();
  followStores(({ policy }) => {
    if (policy !== undefined) void registerPolicyHosts(policy.compiled);
  }, new AbortController().signal);

  browser.runtime.onInstalled.addListener(async () => {
    await coverOpenTabs(catalogPatterns());
    const { policy } = await readStores(["policy"]);
    if (policy !== undefined) await registerPolicyHosts(policy.compiled);
  });

  // github.com becomes github.com/copilot without a load: the guard that the load did not start is started now.
  browser.webNavigation.onHistoryStateUpdated.addListener(({ tabId }) => void startGuard(tabId), { url: [...sharedHostFilters()] });

  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    const message = receive(raw, sender, browser.runtime.id);
    if (message !== undefined) void remember(message, Math.floor(Date.now() / 60_000));
    return undefined;
  });
});

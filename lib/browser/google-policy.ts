import { readStores, writeStores } from "./stores.ts";
import { browser } from "./webext.ts";

const HEADER = "x-googapps-allowed-domains";

/**
 * Notes whether the browser's own policy (AllowedDomainsForApps) names Google domains. Our header would take the place of its, which may be the stricter
 * one, so ours is left out then. Extensions see the browser's header before their own rules are applied (measured in Chromium 156).
 * Call it while the background starts. `onChange`: what is noted has changed.
 */
export function followGooglePolicy(onChange: () => Promise<void>): void {
  const filter = { urls: ["https://*.google.com/*"], types: ["main_frame" as const] };
  browser.webRequest.onBeforeSendHeaders.addListener(
    ({ requestHeaders = [] }) => {
      void note(requestHeaders.find(({ name }) => name.toLowerCase() === HEADER)?.value).then((changed) => {
        if (changed) void onChange();
      });
      return undefined;
    },
    filter,
    ["requestHeaders"],
  );
}

// Firefox shows our own header too: that one says nothing of the browser's policy.
async function note(value: string | undefined): Promise<boolean> {
  const { googleDomainsByBrowser = false, policy } = await readStores(["googleDomainsByBrowser", "policy"]);
  const isSet = value !== undefined && value !== policy?.compiled.tenants.googleDomains.join(",");
  if (googleDomainsByBrowser === isSet) return false;
  await writeStores({ googleDomainsByBrowser: isSet });
  return true;
}

import { CATALOG_DATE } from "../catalog/catalog.generated.ts";
import { allTools } from "../catalog/tools.ts";
import type { CompiledPolicy } from "../policy/policy.ts";
import { isGuardRegistered } from "./register.ts";
import { browser } from "./webext.ts";

/** The build and the browser that it runs in. */
interface Installation {
  readonly version: string;
  readonly extensionId: string;
  /** As the browser names itself. */
  readonly browser: string;
  readonly catalogDate: string;
  readonly catalogTools: number;
  /** Installed by an administrator, so that nobody can remove it; undefined when the browser does not say. */
  readonly forced: boolean | undefined;
  readonly privateWindows: boolean | undefined;
}

/** What runs here. */
export async function readBuild(): Promise<Installation> {
  const [self, privateWindows] = await Promise.all([
    browser.management.getSelf().catch(() => undefined),
    browser.extension.isAllowedIncognitoAccess().catch(() => undefined),
  ]);
  return {
    version: browser.runtime.getManifest().version,
    extensionId: browser.runtime.id,
    browser: navigator.userAgent,
    catalogDate: CATALOG_DATE,
    catalogTools: allTools().length,
    forced: self === undefined ? undefined : self.installType === "admin",
    privateWindows,
  };
}

/** The tabs whose address the browser tells us. */
export async function readOpenTabs(): Promise<readonly { readonly id: number; readonly url: string }[]> {
  // A tab that the browser has put to sleep runs nothing until it is looked at.
  const tabs = await browser.tabs.query({ discarded: false }).catch(() => []);
  return tabs.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, url }]));
}

/** True when what is written to the storage can be read again. */
export async function canKeep(): Promise<boolean> {
  const KEY = "storageCheck";
  try {
    const mark = Math.random();
    await browser.storage.local.set({ [KEY]: mark });
    const read = await browser.storage.local.get(KEY);
    await browser.storage.local.remove(KEY);
    return read[KEY] === mark;
  } catch {
    return false;
  }
}

/** True unless the person, or Firefox by default, keeps us away from some sites. */
export async function runsOnAllSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: ["*://*/*"] }).catch(() => false);
}

/** True when the guard is registered where only the policy says that it must run. */
export async function scriptsAreSetUp(policy: CompiledPolicy): Promise<boolean> {
  return isGuardRegistered(policy).catch(() => false);
}

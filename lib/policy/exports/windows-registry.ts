import { looksLikePolicy } from "../read-policy.ts";
import type { PolicyDocument } from "../write-policy.ts";
import { CHROMIUM_BROWSERS, type ChromiumBrowser } from "./chromium-browsers.ts";
import { asciiJson, type Format } from "./format.ts";
import { NO_NATIVE } from "./native-policies.ts";
import { listKey, type RegistryValue, readRegistry, writeRegistry } from "./registry-text.ts";

/** A policy's keys as registry values: texts and whole numbers as they are, true and false as 1 and 0, all else as the text of its JSON. */
export function registryValues(document: PolicyDocument): Readonly<Record<string, RegistryValue>> {
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, registryValue(value)]));
}

function registryValue(value: unknown): RegistryValue {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : asciiJson(value);
}

/** The registry key of an extension's policy, and that of the force-install list. */
export function extensionKey({ registryKey }: ChromiumBrowser, chromiumId: string): string {
  return `${registryKey}\\3rdparty\\extensions\\${chromiumId}\\policy`;
}

function formatFor(browser: ChromiumBrowser): Format {
  return {
    id: `windows-${browser.id}`,
    name: `${browser.name} on Windows: registry file`,
    fileName: `handrail-${browser.id}.reg`,
    carries: "chromium",
    write: (document, { chromiumId, updateUrl }, { chromium: { URLBlocklist = [], ...rest } } = NO_NATIVE) =>
      writeRegistry([
        ...listKey(`${browser.registryKey}\\ExtensionInstallForcelist`, [`${chromiumId};${updateUrl}`]),
        ...listKey(`${browser.registryKey}\\URLBlocklist`, URLBlocklist),
        ...(Object.keys(rest).length === 0 ? [] : [{ path: browser.registryKey, values: registryValues(rest), replace: false }]),
        { path: extensionKey(browser, chromiumId), values: registryValues(document), replace: true },
      ]),
    read: (text) => {
      const keys = readRegistry(text) ?? new Map<string, ReadonlyMap<string, RegistryValue>>();
      const isOurs = (path: string) => path.includes(`\\${browser.registryKey}\\3rdparty\\extensions\\`);
      const roots = new Set([...keys.keys()].filter(isOurs).flatMap((path) => /^.*\\policy(?=\\|$)/.exec(path)?.[0] ?? []));
      const policies = [...roots].map((root) => valueAt(keys, root));
      // Other extensions may have their policies in the same file.
      return policies.length > 1 ? policies.find(looksLikePolicy) : policies[0];
    },
  };
}

// A key below another is an object in it, or a list when all its names are numbers: so group policy and the browser have it.
function valueAt(keys: ReadonlyMap<string, ReadonlyMap<string, RegistryValue>>, path: string): unknown {
  const below = [...keys.keys()].flatMap((other) =>
    other.startsWith(`${path}\\`)
      ? [
          other
            .slice(path.length + 1)
            .split("\\", 1)
            .join(),
        ]
      : [],
  );
  const inner = [...new Set(below)].map((name) => [name, valueAt(keys, `${path}\\${name}`)] as const);
  const entries: readonly (readonly [string, unknown])[] = [...(keys.get(path) ?? []), ...inner];
  const isList = entries.length > 0 && entries.every(([name]) => /^\d{1,9}$/.test(name));
  return isList ? entries.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value) : Object.fromEntries(entries);
}

/** A registry file for each Chromium browser. */
export const windowsRegistry: readonly Format[] = CHROMIUM_BROWSERS.map(formatFor);

import { looksLikePolicy } from "../read-policy.ts";
import type { PolicyDocument } from "../write-policy.ts";
import { CHROMIUM_BROWSERS, type ChromiumBrowser } from "./chromium-browsers.ts";
import { unwrapped } from "./find-policy.ts";
import { asObject, type Format, type Target } from "./format.ts";
import { type NativePolicies, NO_NATIVE } from "./native-policies.ts";
import { readPlist, writePlist } from "./plist-text.ts";

/** The preference domain of the extension's policy; its keys are at the top level. */
function extensionDomain({ macDomain }: ChromiumBrowser, { chromiumId }: Target): string {
  return `${macDomain}.extensions.${chromiumId}`;
}

// A property list for a management tool that asks for a domain and its keys (Jamf, Kandji, Mosyle).
function plistFor(browser: ChromiumBrowser): Format {
  return {
    id: `mac-plist-${browser.id}`,
    name: `${browser.name} on macOS: property list`,
    fileName: `handrail-${browser.id}.plist`,
    carries: undefined,
    write: (document) => writePlist(document),
    read: (text) => {
      const document = asObject(readPlist(text));
      return document === undefined || "PayloadType" in document || "PayloadContent" in document ? undefined : document;
    },
  };
}

function profileFor(browser: ChromiumBrowser): Format {
  return {
    id: `mac-profile-${browser.id}`,
    name: `${browser.name} on macOS: configuration profile`,
    fileName: `handrail-${browser.id}.mobileconfig`,
    carries: "chromium",
    write: (document, target, { chromium } = NO_NATIVE) => writePlist(profile(browser, document, target, chromium)),
    read: (text) => {
      const content = asObject(readPlist(text))?.PayloadContent;
      const payloads = Array.isArray(content) ? content.map(asObject) : [];
      const forUs = payloads.filter((candidate) => String(candidate?.PayloadType).startsWith(`${browser.macDomain}.extensions.`));
      // A profile may hold the settings of other extensions too.
      return forUs.map((payload) => unwrapped(payload ?? {})).find((payload) => forUs.length === 1 || looksLikePolicy(payload));
    },
  };
}

function profile(browser: ChromiumBrowser, document: PolicyDocument, target: Target, native: NativePolicies["chromium"]): unknown {
  const domain = extensionDomain(browser, target);
  const payload = (type: string, identifier: string, keys: object) => ({
    ...keys,
    PayloadType: type,
    PayloadIdentifier: identifier,
    PayloadUUID: uuidOf(identifier),
    PayloadVersion: 1,
  });
  const own = { ...native, ExtensionInstallForcelist: [`${target.chromiumId};${target.updateUrl}`] };
  return payload("Configuration", `handrail.${browser.id}`, {
    PayloadDisplayName: `Handrail for ${browser.name}`,
    PayloadScope: "System",
    PayloadContent: [
      payload(browser.macDomain, `handrail.${browser.id}.install`, own),
      payload(domain, `handrail.${browser.id}.policy`, document),
    ],
  });
}

// The same profile has the same id on every export, so that a new one replaces the one before. Not random: this part of the product has no source of it.
function uuidOf(name: string): string {
  const hex = Array.from({ length: 4 }, (_, i) => hash(`${i} ${name}`).toString(16).padStart(8, "0"))
    .join("")
    .toUpperCase();
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

// FNV-1a, 32 bits.
function hash(text: string): number {
  return [...text].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);
}

/** The formats for macOS, by browser. */
export const mac: readonly Format[] = CHROMIUM_BROWSERS.flatMap((browser) => [profileFor(browser), plistFor(browser)]);

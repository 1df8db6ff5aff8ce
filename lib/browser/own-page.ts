import type { PolicyRecord } from "../policy/policy.ts";
import { readStores } from "./stores.ts";
import { browser } from "./webext.ts";

/** The policy in force for a page of our own, or why there is none: nothing has been read yet, or storage does not answer. */
export async function readRecord(): Promise<PolicyRecord | "pending" | "unreadable"> {
  try {
    return (await readStores(["policy"])).policy ?? "pending";
  } catch {
    return "unreadable";
  }
}

/** The language to speak, a BCP 47 tag: the policy's, else the browser's. */
export function languageOf(record: PolicyRecord | "pending" | "unreadable" | undefined): string {
  const own = typeof record === "object" ? record.compiled.language : "";
  return own === "" ? browserLanguage() : own;
}

function browserLanguage(): string {
  try {
    return browser.i18n.getUILanguage();
  } catch {
    return navigator.language; // in a page whose extension was updated or removed
  }
}

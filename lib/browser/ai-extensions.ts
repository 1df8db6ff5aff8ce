import { type AiExtension, aiExtension } from "../catalog/extensions/ai-extension.ts";
import { browser } from "./webext.ts";

/** An AI extension of this browser. */
export interface InstalledExtension {
  readonly extension: AiExtension;
  readonly isOn: boolean;
}

const PERMISSION = { permissions: ["management" as const] };

/** The AI extensions of the catalog that are installed here, by name. Undefined while nobody has allowed us to look (`allowLook`). */
export async function installedAiExtensions(): Promise<readonly InstalledExtension[] | undefined> {
  if (!(await browser.permissions.contains(PERMISSION))) return undefined;
  const all = await browser.management.getAll();
  return all
    .flatMap(({ id, enabled }) => {
      const extension = aiExtension(id);
      return extension === undefined ? [] : [{ extension, isOn: enabled }];
    })
    .toSorted((a, b) => a.extension.name.localeCompare(b.extension.name));
}

/** Asks the person to let us see which extensions are installed. Only from a press of a button. */
export function allowLook(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

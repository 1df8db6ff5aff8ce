import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withFolderAt } from "./policy-place.ts";

const SYSTEM_DIRECTORY = "/etc/firefox";

/** Where one Firefox process finds its policies. Firefox reads them when it starts. */
export interface FirefoxPlace {
  /** As policies.json of its own; or, where nobody may mount, the extension's part of it as the person's managed-storage manifest. */
  readonly route: "policies" | "manifest";
  /** What to start in place of Firefox. */
  readonly executable: string;
  /** The home directory to start it with. */
  readonly home: string;
  remove(): void;
}

/**
 * Puts a policies.json where one Firefox finds it, and nobody else's does.
 * @param policies the whole text of the file; undefined for a browser that nobody manages
 * @param managedIn takes the extension's own policy out of it, for the manifest
 */
export function firefoxPlace(
  firefox: string,
  extensionId: string,
  policies: string | undefined,
  managedIn: (text: string) => unknown,
): FirefoxPlace {
  const home = mkdtempSync(join(tmpdir(), "handrail-firefox-"));
  const remove = () => {
    process.off("exit", remove);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once("exit", remove);
  if (policies === undefined) return { route: "policies", executable: firefox, home, remove };
  const directory = join(home, "etc");
  mkdirSync(join(directory, "policies"), { recursive: true });
  writeFileSync(join(directory, "policies", "policies.json"), policies);
  if (process.platform === "linux") {
    if (process.getuid?.() === 0) mkdirSync(SYSTEM_DIRECTORY, { recursive: true });
    const executable = withFolderAt(SYSTEM_DIRECTORY, directory, firefox);
    if (executable !== undefined) return { route: "policies", executable, home, remove };
  }
  const manifest = { name: extensionId, description: "Handrail's policy", type: "storage", data: managedIn(policies) };
  const folder = join(
    home,
    process.platform === "darwin" ? "Library/Application Support/Mozilla/ManagedStorage" : ".mozilla/managed-storage",
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${extensionId}.json`), JSON.stringify(manifest));
  return { route: "manifest", executable: firefox, home, remove };
}

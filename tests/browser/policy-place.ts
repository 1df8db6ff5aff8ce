import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How the policy reaches the browser: as real managed policy, or (where only an administrator may set one) in the extension's own storage. */
export type PolicyRoute = "private-directory" | "system-directory" | "local-storage";

/** Where one browser process finds its managed policy. */
export interface PolicyPlace {
  readonly route: PolicyRoute;
  /** What to start in place of the browser. */
  readonly executable: string;
  /** Writes the policy for the extension; undefined takes it away. No effect on the "local-storage" route. */
  write(extensionId: string, policy: object | undefined): void;
  remove(): void;
}

/** Picks `wanted`, or else the most private route that this machine allows. */
export function policyPlace(browser: string, wanted?: PolicyRoute): PolicyPlace {
  const folder = mkdtempSync(join(tmpdir(), "handrail-policy-"));
  const target = systemDirectory(browser);
  const asRoot = process.getuid?.() === 0;
  if (process.platform === "linux" && wanted !== "local-storage") {
    if (asRoot) mkdirSync(target, { recursive: true });
    const executable = wanted === "system-directory" ? undefined : withFolderAt(target, folder, browser);
    if (executable !== undefined) return { route: "private-directory", executable, ...policyFile(folder, folder) };
    if (asRoot) return { route: "system-directory", executable: browser, ...policyFile(target, folder) };
  }
  return { route: "local-storage", executable: browser, write: () => {}, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A program that starts `program` where `folder` stands in place of `target`, for that process only; undefined where nobody may mount. */
export function withFolderAt(target: string, folder: string, program: string): string | undefined {
  const flags = process.getuid?.() === 0 ? "-m" : "-Urm";
  if (!canMount(flags, folder, target)) return undefined;
  const executable = join(folder, "browser.sh");
  writeFileSync(executable, `#!/bin/sh\nexec unshare ${flags} sh -c '${MOUNT_THEN_RUN}' '${folder}' '${target}' '${program}' "$@"\n`);
  chmodSync(executable, 0o755);
  return executable;
}

const MOUNT_THEN_RUN = 'mount --bind "$0" "$1" && shift && exec "$@"';

function policyFile(policies: string, folder: string): Pick<PolicyPlace, "write" | "remove"> {
  const managed = join(policies, "managed");
  const path = join(managed, "handrail-test.json");
  mkdirSync(managed, { recursive: true });
  const remove = () => {
    process.off("exit", remove);
    rmSync(path, { force: true });
    rmSync(folder, { recursive: true, force: true });
  };
  // After Ctrl+C too: nobody else's browser may be left with this policy.
  process.once("exit", remove);
  return {
    write: (extensionId, policy) => {
      if (policy === undefined) return rmSync(path, { force: true });
      // By rename, so that the browser never reads half a file.
      writeFileSync(`${path}.new`, JSON.stringify({ "3rdparty": { extensions: { [extensionId]: policy } } }));
      renameSync(`${path}.new`, path);
    },
    remove,
  };
}

/** True when two browsers at once would read each other's policy: as root in a container that lets nobody mount. */
export function policiesAreShared(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0 && !canMount("-m", tmpdir(), tmpdir());
}

function canMount(flags: string, folder: string, target: string): boolean {
  try {
    execFileSync("unshare", [flags, "sh", "-c", MOUNT_THEN_RUN, folder, target, "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Where a Chromium browser on Linux looks for its policies. */
export function systemDirectory(browser: string): string {
  if (/edge/i.test(browser)) return "/etc/opt/edge/policies";
  if (/brave/i.test(browser)) return "/etc/brave/policies";
  return /google|chrome$/i.test(browser) ? "/etc/opt/chrome/policies" : "/etc/chromium/policies";
}

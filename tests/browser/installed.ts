import { accessSync, constants, readFileSync } from "node:fs";

/** True when the file is a program that this process may start. */
export function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** True on Debian and its descendants. */
export function isDebian(): boolean {
  try {
    return /^ID(?:_LIKE)?=.*\bdebian\b/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

/** The command that installs a program here: whole commands for macOS and Windows, package names for the Linux systems. */
export function installHint(how: {
  readonly mac: string;
  readonly windows: string;
  readonly debian: string;
  readonly other: string;
}): string {
  if (process.platform === "darwin") return how.mac;
  if (process.platform === "win32") return how.windows;
  return isDebian()
    ? `sudo apt-get update && sudo apt-get install -y ${how.debian}`
    : `sudo dnf install -y ${how.other}   (or your system's own package)`;
}

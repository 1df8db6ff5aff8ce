import { execFileSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { installHint, isDebian, runs } from "./installed.ts";

const NAMES = ["firefox-esr", "firefox"];
const OTHER_PLACES = ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"];

/** Before the browser tests: a missing Firefox is installed or named, never a reason to skip. */
export default function setup(): void {
  findFirefox();
}

/** Path of Firefox. As root on Debian or Ubuntu it installs the ESR when there is none; else it throws with the command that does. */
export function findFirefox(): string {
  const found = installedFirefox();
  if (found !== undefined) return found;
  if (process.platform === "linux" && process.getuid?.() === 0 && isDebian()) {
    console.log("No Firefox found: installing Debian's firefox-esr.");
    const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
    execFileSync("apt-get", ["update"], options);
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "firefox-esr", "fonts-dejavu-core"], options);
    const installed = installedFirefox();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `No Firefox found. Install it with:\n  ${installHint({ mac: "brew install --cask firefox", windows: "winget install Mozilla.Firefox.ESR", debian: "firefox-esr", other: "firefox" })}\nor set HANDRAIL_FIREFOX to the path of one.`,
  );
}

function installedFirefox(): string | undefined {
  const chosen = process.env.HANDRAIL_FIREFOX;
  if (chosen !== undefined && chosen !== "") {
    if (!runs(chosen)) throw new Error(`HANDRAIL_FIREFOX names ${chosen}, which cannot be run.`);
    return chosen;
  }
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...OTHER_PLACES].find(runs);
}

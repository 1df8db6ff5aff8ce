import { execFileSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { installHint, isDebian, runs } from "./installed.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "brave-browser"];

const MAC_APPS = ["Chromium", "Google Chrome", "Microsoft Edge", "Brave Browser"].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);

const WINDOWS_PROGRAMS = [
  "Chromium\\Application\\chrome.exe",
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "BraveSoftware\\Brave-Browser\\Application\\brave.exe",
];

/** Before the browser tests: a missing browser is installed or named, never a reason to skip. */
export default function setup(): void {
  findBrowser();
}

/** Path of a Chromium-family browser. As root on Debian or Ubuntu it installs Chromium when there is none; else it throws with the command that does. */
export function findBrowser(): string {
  const found = installedBrowser();
  if (found !== undefined) return found;
  if (process.platform === "linux" && process.getuid?.() === 0 && isDebian()) {
    console.log("No Chromium-family browser found: installing Debian's chromium.");
    const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
    execFileSync("apt-get", ["update"], options);
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core"], options);
    const installed = installedBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `No Chromium-family browser found. Install one with:\n  ${installHint({ mac: "brew install --cask chromium", windows: "winget install Hibbiki.Chromium", debian: "chromium", other: "chromium" })}\nor set HANDRAIL_BROWSER to the path of one.`,
  );
}

function installedBrowser(): string | undefined {
  const chosen = process.env.HANDRAIL_BROWSER;
  if (chosen !== undefined && chosen !== "") {
    if (!runs(chosen)) throw new Error(`HANDRAIL_BROWSER names ${chosen}, which cannot be run.`);
    return chosen;
  }
  return places().find(runs);
}

function places(): readonly string[] {
  if (process.platform === "darwin") return MAC_APPS;
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);
    return roots.flatMap((root) => WINDOWS_PROGRAMS.map((program) => join(root, program)));
  }
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

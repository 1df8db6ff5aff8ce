/** Where a Chromium browser looks for its policies. */
export interface ChromiumBrowser {
  readonly id: "chrome" | "edge" | "brave";
  readonly name: string;
  /** Below HKEY_LOCAL_MACHINE. */
  readonly registryKey: string;
  /** Preference domain on macOS; that of an extension's policy follows from it. */
  readonly macDomain: string;
}

/** The browsers that take the same policy in a place of their own (their administrators' documentation, 2026-11). */
export const CHROMIUM_BROWSERS: readonly ChromiumBrowser[] = [
  { id: "chrome", name: "Chrome", registryKey: "SOFTWARE\\Policies\\Google\\Chrome", macDomain: "com.google.Chrome" },
  { id: "edge", name: "Edge", registryKey: "SOFTWARE\\Policies\\Microsoft\\Edge", macDomain: "com.microsoft.Edge" },
  { id: "brave", name: "Brave", registryKey: "SOFTWARE\\Policies\\BraveSoftware\\Brave", macDomain: "com.brave.Browser" },
];

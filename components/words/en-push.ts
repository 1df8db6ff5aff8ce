/** How a form of the policy is pushed, and how to see that it arrived; the long version is docs/deploy.md. */
interface Pushed {
  readonly steps: readonly string[];
  readonly arrived: string;
}

/** By form, without the browser's name. */
export type PushSteps = Readonly<Record<string, Pushed>> & { readonly other: Pushed };

const HEALTH = "Handrail's health page, on such a computer, says that the rules were pushed and names this version.";

/** The steps for each form, in English. */
export const pushSteps: PushSteps = {
  "google-admin": {
    steps: [
      "In the Google Admin console go to Devices, Chrome, Apps & extensions, Users & browsers, and choose the organizational unit.",
      "Add Handrail by its id, and set the installation policy to “Force install”.",
      "Paste the text above into “Policy for extensions”, and save.",
      "On a test computer open chrome://policy and press “Reload policies”.",
    ],
    arrived: `chrome://policy shows your keys under Handrail's name, each with the status OK. ${HEALTH}`,
  },
  windows: {
    steps: [
      "Try it on one computer: open the .reg file there as an administrator.",
      "For all: bring the same values in with group policy (Computer Configuration, Preferences, Windows Settings, Registry).",
      "A browser installs Handrail from outside its store only on a computer that is joined to a domain, to Entra, or to an MDM.",
      "Restart the browser.",
    ],
    arrived: `chrome://policy (edge://policy, brave://policy) shows your keys under Handrail's name. ${HEALTH}`,
  },
  powershell: {
    steps: [
      "In Intune go to Devices, Scripts and remediations, Platform scripts, and add a script for Windows.",
      "Upload the .ps1 file. Set “Run this script using the logged on credentials” to No, and “Run script in 64 bit PowerShell host” to Yes.",
      "Assign it to a small group of devices first.",
      "Restart the browser on one of them.",
    ],
    arrived: `chrome://policy (edge://policy, brave://policy) shows your keys under Handrail's name. ${HEALTH}`,
  },
  "mac-profile": {
    steps: [
      "In your MDM (Jamf, Intune, Kandji, Mosyle) upload the .mobileconfig file as a custom profile for devices.",
      "Assign it to a small group first.",
      "For one computer without an MDM: open the file, then confirm it in System Settings, General, Device Management.",
      "Restart the browser.",
    ],
    arrived: `chrome://policy shows your keys under Handrail's name. ${HEALTH}`,
  },
  "mac-plist": {
    steps: [
      "In your MDM add custom settings for the preference domain com.google.Chrome.extensions.<id> (com.microsoft.Edge.extensions.<id>, com.brave.Browser.extensions.<id>).",
      "Upload the .plist file for it.",
      "The property list holds the rules only: force the installation with the key ExtensionInstallForcelist of the browser's own domain.",
      "Restart the browser.",
    ],
    arrived: `chrome://policy shows your keys under Handrail's name. ${HEALTH}`,
  },
  linux: {
    steps: [
      "Copy the file to /etc/opt/chrome/policies/managed/ (Chromium: /etc/chromium/policies/managed/, Edge: /etc/opt/edge/policies/managed/, Brave: /etc/brave/policies/managed/).",
      "Make it readable for all (chmod 644).",
      "The browser sees it within seconds; no restart is needed.",
    ],
    arrived: `chrome://policy shows your keys under Handrail's name. ${HEALTH}`,
  },
  firefox: {
    steps: [
      "One file holds all of Firefox's policies: if there is one, add these entries to it.",
      "Put it in /etc/firefox/policies/ (Linux), distribution\\ beside firefox.exe (Windows), or Firefox.app/Contents/Resources/distribution/ (macOS).",
      "Restart Firefox: it reads its policies when it starts.",
    ],
    arrived: `about:policies shows both entries under “Active”. ${HEALTH}`,
  },
  "windows-firefox": {
    steps: [
      "Other extensions use the same two values: if they are there already, add to them, do not replace them.",
      "Try it on one computer: open the .reg file there as an administrator.",
      "For all: bring the same values in with group policy (Computer Configuration, Preferences, Windows Settings, Registry).",
      "Restart Firefox: it reads its policies when it starts.",
    ],
    arrived: `about:policies shows both entries under “Active”. ${HEALTH}`,
  },
  json: {
    steps: [
      "Keep this file: it opens in the policy builder again.",
      "To push it, choose above how you push settings: the same rules in the right form.",
      "For a computer that nobody manages, send the file to the person. They open this page there, choose the file, and press “Use these rules on this computer”.",
    ],
    arrived: "Handrail's health page, on such a computer, says that the rules were loaded there.",
  },
  other: { steps: ["Push this text with the tool that it is made for.", "Restart the browser."], arrived: HEALTH },
};

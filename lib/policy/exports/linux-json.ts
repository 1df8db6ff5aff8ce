import { at, type Format, ownEntry, parseObject } from "./format.ts";
import { NO_NATIVE } from "./native-policies.ts";

/** The policy file of Chrome, Chromium, Edge and Brave on Linux, with the force-install entry. */
export const linuxJson: Format = {
  id: "linux",
  name: "Chrome, Chromium, Edge or Brave on Linux: policy file",
  fileName: "handrail.json",
  carries: "chromium",
  write: (document, { chromiumId, updateUrl }, { chromium } = NO_NATIVE) => {
    const policies = {
      ...chromium,
      ExtensionInstallForcelist: [`${chromiumId};${updateUrl}`],
      "3rdparty": { extensions: { [chromiumId]: document } },
    };
    return `${JSON.stringify(policies, undefined, 2)}\n`;
  },
  read: (text) => ownEntry(at(parseObject(text), "3rdparty", "extensions")),
};

import { at, type Format, onlyEntry, parseObject } from "./format.ts";

/** The policy file of Chrome, Chromium, Edge and Brave on Linux, with the force-install entry. */
export const linuxJson: Format = {
  id: "linux",
  name: "Chrome, Chromium, Edge or Brave on Linux: policy file",
  fileName: "handrail.json",
  write: (document, { chromiumId, updateUrl }) => {
    const policies = {
      ExtensionInstallForcelist: [`${chromiumId};${updateUrl}`],
      "3rdparty": { extensions: { [chromiumId]: document } },
    };
    return `${JSON.stringify(policies, undefined, 2)}\n`;
  },
  read: (text) => onlyEntry(at(parseObject(text), "3rdparty", "extensions")),
};

import { at, type Format, ownEntry, parseObject } from "./format.ts";
import { NO_NATIVE } from "./native-policies.ts";

/** Firefox's policies.json, with the force-install entry. One file holds all of Firefox's policies: merge it into what is there. */
export const firefoxJson: Format = {
  id: "firefox",
  name: "Firefox: policies.json",
  fileName: "policies.json",
  carries: "firefox",
  write: (document, { geckoId, installUrl }, { firefox } = NO_NATIVE) => {
    const policies = {
      ...firefox,
      ExtensionSettings: { [geckoId]: { installation_mode: "force_installed", install_url: installUrl } },
      "3rdparty": { Extensions: { [geckoId]: document } },
    };
    return `${JSON.stringify({ policies }, undefined, 2)}\n`;
  },
  read: (text) => ownEntry(at(parseObject(text), "policies", "3rdparty", "Extensions")),
};

import { at, type Format, onlyEntry, parseObject } from "./format.ts";

/** Firefox's policies.json, with the force-install entry. One file holds all of Firefox's policies: merge it into what is there. */
export const firefoxJson: Format = {
  id: "firefox",
  name: "Firefox: policies.json",
  fileName: "policies.json",
  write: (document, { geckoId, installUrl }) => {
    const policies = {
      ExtensionSettings: { [geckoId]: { installation_mode: "force_installed", install_url: installUrl } },
      "3rdparty": { Extensions: { [geckoId]: document } },
    };
    return `${JSON.stringify({ policies }, undefined, 2)}\n`;
  },
  read: (text) => onlyEntry(at(parseObject(text), "policies", "3rdparty", "Extensions")),
};

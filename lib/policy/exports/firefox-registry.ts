import { asciiJson, at, type Format, onlyEntry, parseObject } from "./format.ts";
import { readRegistry, writeRegistry } from "./registry-text.ts";

const KEY = "SOFTWARE\\Policies\\Mozilla\\Firefox";

/** Firefox on Windows: two values that hold JSON. Other extensions' settings are in the same values: merge it into what is there. */
export const firefoxRegistry: Format = {
  id: "windows-firefox",
  name: "Firefox on Windows: registry file",
  fileName: "handrail-firefox.reg",
  write: (document, { geckoId, installUrl }) => {
    const settings = { [geckoId]: { installation_mode: "force_installed", install_url: installUrl } };
    const values = { ExtensionSettings: asciiJson(settings), "3rdparty": asciiJson({ Extensions: { [geckoId]: document } }) };
    return writeRegistry([{ path: KEY, values, replace: false }]);
  },
  read: (text) => {
    const value = readRegistry(text)?.get(`HKEY_LOCAL_MACHINE\\${KEY}`)?.get("3rdparty");
    return typeof value === "string" ? onlyEntry(at(parseObject(value), "Extensions")) : undefined;
  },
};

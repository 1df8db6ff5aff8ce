import { asciiJson, at, type Format, ownEntry, parseObject } from "./format.ts";
import { NO_NATIVE } from "./native-policies.ts";
import { listKey, readRegistry, writeRegistry } from "./registry-text.ts";

const KEY = "SOFTWARE\\Policies\\Mozilla\\Firefox";

/** Firefox on Windows: two values that hold JSON. Other extensions' settings are in the same values: merge it into what is there. */
export const firefoxRegistry: Format = {
  id: "windows-firefox",
  name: "Firefox on Windows: registry file",
  fileName: "handrail-firefox.reg",
  carries: "firefox",
  write: (document, { geckoId, installUrl }, { firefox } = NO_NATIVE) => {
    const settings = { [geckoId]: { installation_mode: "force_installed", install_url: installUrl } };
    const values = { ExtensionSettings: asciiJson(settings), "3rdparty": asciiJson({ Extensions: { [geckoId]: document } }) };
    const { WebsiteFilter, ...rest } = firefox;
    const blocked = listKey(`${KEY}\\WebsiteFilter\\Block`, WebsiteFilter?.Block ?? []);
    return writeRegistry([{ path: KEY, values: { ...values, ...rest }, replace: false }, ...blocked]);
  },
  read: (text) => {
    const value = readRegistry(text)?.get(`HKEY_LOCAL_MACHINE\\${KEY}`)?.get("3rdparty");
    return typeof value === "string" ? ownEntry(at(parseObject(value), "Extensions")) : undefined;
  },
};

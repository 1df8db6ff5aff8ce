import { asObject, at, type Format, parseObject } from "./format.ts";

/** The field "Policy for extensions" in the Google Admin console, which wraps every key. */
export const googleAdmin: Format = {
  id: "google-admin",
  name: "Google Admin console: policy for extensions",
  fileName: "handrail-google-admin.json",
  carries: undefined,
  write: (document) => {
    const wrapped = Object.entries(document).map(([key, value]) => [key, { Value: value }]);
    return `${JSON.stringify(Object.fromEntries(wrapped), undefined, 2)}\n`;
  },
  read: (text) => {
    const entries = Object.entries(parseObject(text) ?? {});
    const isWrapped = entries.length > 0 && entries.every(([, value]) => Object.keys(asObject(value) ?? {}).join() === "Value");
    return isWrapped ? Object.fromEntries(entries.map(([key, value]) => [key, at(value, "Value")])) : undefined;
  },
};

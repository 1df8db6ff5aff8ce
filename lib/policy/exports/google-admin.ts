import { isWrapped, unwrapped } from "./find-policy.ts";
import { type Format, parseObject } from "./format.ts";

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
    const document = parseObject(text);
    // The console may show a key that is not set as null.
    return document !== undefined && Object.values(document).some(isWrapped) ? unwrapped(document) : undefined;
  },
};

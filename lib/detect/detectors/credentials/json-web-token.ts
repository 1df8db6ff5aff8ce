import type { Detector, Examples } from "../../detector.ts";
import { madeUp } from "../../made-up.ts";

/** A signed sign-in token. */
export const jsonWebToken: Detector = {
  infoType: "json-web-token",
  category: "credentials",
  label: "Sign-in token (JWT)",
  placeholder: "Sign-in token",
  rules: [
    {
      anchor: "prefix",
      prefixes: ["ey"],
      // Not behind another beginning in the same run, or "eyJ-eyJ-" would be read over and over.
      pattern: /(?<![^a-z]ey[\w-]{0,200}?)ey(?:J[\w-]{8,4000}\.(?:eyJ)?|[\w-]{15,4000}\.ey)[\w-]{8,8000}\.[\w-]{10,2000}/y,
      confidence: 0.96,
    },
  ],
};

// Made when asked for: a bundle leaves out what is called for nobody.
export const examples: Examples = /* @__PURE__ */ made();

function made(): Examples {
  const token = `eyJ${madeUp(30)}.eyJ${madeUp(80)}.${madeUp(43)}`;
  return {
    source: "RFC 7519",
    finds: [[`Authorization: Bearer ${token}`, token]],
    ignores: [["eyJhbGciOiJIUzI1NiJ9 is a header", "only the header"]],
  };
}

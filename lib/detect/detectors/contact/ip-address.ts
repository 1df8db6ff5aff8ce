import type { Detector, Examples } from "../../detector.ts";

/** Internet address (IP). */
export const ipAddress: Detector = {
  infoType: "ip-address",
  category: "contact",
  label: "Internet address (IP)",
  placeholder: "IP address",
  near: "ip,ip address,ip addr,remote addr,client ip,logged in from".split(","),

  rules: [
    {
      anchor: "digits",
      fewestDigits: 6,
      pattern: /(?<![\w.-])(?:(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d))(?![\w-]|\.\d)/g,
      validate: isPublic,
      confidence: 0.4,
      namedConfidence: 0.7,
    },
  ],
};

function isPublic(match: string): boolean {
  return !/^(?:0|10|127|255|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|22[4-9]|23\d|24\d)\./.test(match);
}

export const examples: Examples = {
  source: "RFC 791, RFC 6890",
  finds: [["IP address 203.0.113.77", "203.0.113.77"]],
  ignores: [
    ["IP 192.168.1.1", "private"],
    ["version 1.2.3.4", "nothing says what it is"],
  ],
};

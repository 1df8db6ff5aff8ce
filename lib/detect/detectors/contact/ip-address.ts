import type { Detector, Examples } from "../../detector.ts";

/** Internet address (IP), of version 4 or 6. */
export const ipAddress: Detector = {
  infoType: "ip-address",
  category: "contact",
  label: "Internet address (IP)",
  placeholder: "IP address",
  near: "ip,ips,ip address,ip addr,ipv4,ipv6,ip address is,remote addr,remote ip,client ip,server ip,source ip,user ip,host ip,logged in from,login from,access from,accessed from,connected from,connection from,password from,signed in from,address,getting address,adresse ip,direccion ip,ip-adresse,endereco ip,indirizzo ip".split(
    ",",
  ),
  reach: [24, 12],
  rules: [
    {
      anchor: "digits",
      fewestDigits: 6,
      pattern: /(?<![\w.-])(?:(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d))(?![\w-]|\.\d)/g,
      validate: isPublic,
      confidence: 0.4,
      namedConfidence: 0.7,
    },
    {
      anchor: "near",
      pattern:
        /(?<![\w:.])(?:[\da-fA-F]{1,4}:){7}[\da-fA-F]{1,4}(?![\w:])|(?<![\w:.])(?:[\da-fA-F]{1,4}:){1,6}(?::[\da-fA-F]{1,4}){1,6}(?![\w:])/g,
      validate: (match) => !/^(?:fe80|fc|fd|::1$)/i.test(match) && /\d/.test(match),
      confidence: 0.7,
    },
  ],
};

function isPublic(match: string): boolean {
  return !/^(?:0|10|127|255|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|22[4-9]|23\d|24\d)\./.test(match);
}

export const examples: Examples = {
  source: "RFC 791, RFC 4291, RFC 6890",
  finds: [
    ["IP address 203.0.113.77", "203.0.113.77"],
    ["logged in from 2001:db8:85a3:8d3:1319:8a2e:370:7348 at noon", "2001:db8:85a3:8d3:1319:8a2e:370:7348"],
    ["getting address 41.173.96.26 blocked error", "41.173.96.26"],
  ],
  ignores: [
    ["IP 192.168.1.1", "private"],
    ["version 1.2.3.4", "nothing says what it is"],
  ],
};

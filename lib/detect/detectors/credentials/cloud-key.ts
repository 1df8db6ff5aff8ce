import type { Detector, Examples } from "../../detector.ts";
import { madeUp } from "../../made-up.ts";
import { isRandom } from "../../random-looking.ts";
import { tokenRules } from "../../token-formats/read.ts";

/** Keys to cloud platforms and hosting. */
export const cloudKey: Detector = {
  infoType: "cloud-key",
  category: "credentials",
  label: "Cloud platform key",
  placeholder: "Cloud key",
  near: "aws secret,secret access key,aws session token,azure client secret,account key,shared access key".split(","),
  reach: [12, 0],
  rules: [
    ...tokenRules(`
      U 16: AKIA ASIA ABIA ACCA
      U 58: AGE-SECRET-KEY-1
      b 100 280: ABSK
      b 200 900: ops_eyJ
      b 28 2000: bedrock-api-key-
      b 30 700: FlyV1
      b 32 64: pscale_tkn_ pscale_pw_
      b 60 80: atlasv1.
      b 90 900: fm2_
      d 40 60: dp.st.
      d 40 70: CCIPAT_
      u 165 180: v1.0-
      h 40: pul- sbp_
      h 64: dop_v1_ doo_v1_ dor_v1_
      u 130 300: hvb.
      u 20 50: sb_secret_
      u 24 130: hvs.
      u 27: dckr_pat_
      u 28: GOCSPX-
      u 30 300: ya29.
      u 36 70: HRKU-
      w 16 26: LTAI
      w 38: 4b1d
      w 40 44: dp.pt. dp.ct.
      w 40 70: napi_
    `),
    { anchor: "near", pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/g, validate: isRandom, confidence: 0.93 },
    { anchor: "near", pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43,86}={1,2}/g, validate: isRandom, confidence: 0.93 },
    // Azure: client secrets, keys of its newer services, container registries
    { anchor: "text", holds: "Q~", pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~-])/g, validate: isRandom, confidence: 0.93 },
    { anchor: "text", holds: "JQQJ9", pattern: /(?<!\w)[A-Za-z0-9]{50,54}JQQJ9[A-Za-z0-9]{20,30}(?!\w)/g, confidence: 0.93 },
    { anchor: "text", holds: "+ACR", pattern: /(?<![\w+/])[\w+/]{42}\+ACR[A-Z][\w+/]{5,6}/g, confidence: 0.93 },
  ],
};

// Made when asked for: a bundle leaves out what is called for nobody.
export const examples: Examples = /* @__PURE__ */ made();

function made(): Examples {
  const CAPITALS = "A7BC2DE3FG4HJ5KL6MN";
  const keys = [
    `AKIA${madeUp(16, CAPITALS)}`,
    `dop_v1_${madeUp(64, "0a1b2c3d4e5f6789")}`,
    `ya29.${madeUp(60)}`,
    `hvs.${madeUp(95)}`,
    `napi_${madeUp(64)}`,
  ];
  return {
    source: "Key formats as the platforms' own documentation shows them, 2026",
    finds: [...keys.map((key) => [`use ${key} now`, key] as const), [`aws_secret_access_key = ${madeUp(40)}`, madeUp(40)]],
    ignores: [
      ["AKIAEXAMPLEEXAMPLE12", "a dummy"],
      [`sha ${madeUp(40)}`, "nothing says that it is a key"],
    ],
  };
}

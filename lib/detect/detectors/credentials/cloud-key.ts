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
  near: "aws secret access key,aws secret,secret access key,aws_secret_access_key,aws session token,azure client secret,account key,accountkey,sharedaccesskey,shared access key".split(
    ",",
  ),
  reach: [12, 0],
  rules: [
    ...tokenRules(`
      AKIA U 16
      ASIA U 16
      ABIA U 16
      ACCA U 16
      A3T U 17
      ABSK b 100 280
      LTAI w 16 26
      AKID w 29 40
      GOCSPX- u 28
      ya29. u 30 300
      dop_v1_ h 64
      doo_v1_ h 64
      dor_v1_ h 64
      DO00 U 16
      tfp_ w 59
      FlyV1 b 30 700
      fo1_ u 43
      fm2_ b 90 900
      vercel_ w 24
      vcp_ w 24 64
      nfp_ w 36 40
      nfc_ w 36
      rnd_ w 20 40
      HRKU- u 36 70
      pul- h 40
      ocid1. d 40 120
      scw_ w 36
      SCW U 17
      K00 b 28
      v1.0- h 150 180
      sbp_ h 40
      sb_secret_ u 20 50
      sb_publishable_ u 20 50
      pscale_tkn_ b 32 64
      pscale_pw_ b 32 64
      pscale_oauth_ b 32 64
      napi_ w 40 70
      hvs. u 24 130
      hvb. u 130 300
      fm1a_ b 80 900
      fm1r_ b 80 900
      atlasv1. b 60 80
      dckr_pat_ u 27
      dckr_oat_ u 32
      doppler_ w 40
      dp.pt. w 40 44
      dp.st. d 40 60
      dp.ct. w 40 44
      ops_eyJ b 200 900
      CCIPAT_ d 40 70
      railway_ w 30 60
      AGE-SECRET-KEY-1 U 58
    `),
    { anchor: "near", pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/g, validate: isRandom, confidence: 0.93 },
    { anchor: "near", pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43,86}={1,2}/g, validate: isRandom, confidence: 0.93 },
    { anchor: "near", pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g, validate: isRandom, confidence: 0.93 },
  ],
};

const CAPITALS = "A7BC2DE3FG4HJ5KL6MN";
const keys = [
  `AKIA${madeUp(16, CAPITALS)}`,
  `dop_v1_${madeUp(64, "0a1b2c3d4e5f6789")}`,
  `ya29.${madeUp(60)}`,
  `hvs.${madeUp(95)}`,
  `napi_${madeUp(64)}`,
];

export const examples: Examples = {
  source: "Key formats as the platforms' own documentation shows them, 2026",
  finds: [...keys.map((key) => [`use ${key} now`, key] as const), [`aws_secret_access_key = ${madeUp(40)}`, madeUp(40)]],
  ignores: [
    ["AKIAEXAMPLEEXAMPLE12", "a dummy"],
    [`sha ${madeUp(40)}`, "nothing says that it is a key"],
  ],
};

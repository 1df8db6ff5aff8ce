import type { Detector, Examples, Rule } from "../../detector.ts";
import { madeUp } from "../../made-up.ts";
import { isRandom } from "../../random-looking.ts";
import { tokenRules } from "../../token-formats/read.ts";

// Told by a sign in their middle, or by an address that only those who know it may call.
const WITHOUT_PREFIX: readonly Rule[] = [
  { anchor: "prefix", prefixes: ["pat"], pattern: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}(?!\w)/y, confidence: 0.95 },
  { anchor: "text", holds: ":A", pattern: /(?<![\w/-])\d{5,16}:A[\w-]{33,38}(?![\w-])/g, validate: isRandom, confidence: 0.9 },
  { anchor: "text", holds: "_mmk", pattern: /(?<!\w)\w{6}_[A-Za-z0-9]{29}_mmk/g, confidence: 0.95 },
  { anchor: "digits", fewestDigits: 15, pattern: /(?<!\w)\d{15,16}(?:\||%7C)[\w-]{27,40}(?!\w)/g, validate: isRandom, confidence: 0.9 },
  {
    anchor: "prefix",
    prefixes: ["A3-"],
    pattern: /A3-[A-Z0-9]{6}-[A-Z0-9]{6}-?[A-Z0-9]{5}(?:-[A-Z0-9]{5}){3}(?!\w)/y,
    validate: isRandom,
    confidence: 0.95,
  },
  {
    anchor: "prefix",
    prefixes: ["https:"],
    pattern:
      /https:\/\/(?:[\w-]{1,40}\.)?(?:webhook\.office\.com\/webhookb2|outlook\.office(?:365)?\.com\/webhook|hooks\.(?:slack|zapier)\.com\/(?:services|workflows|triggers|hooks\/catch)|discord(?:app)?\.com\/api\/webhooks|maker\.ifttt\.com\/trigger|hook(?:\.\w{2,4})?\.(?:make|integromat)\.com|tines\.com\/webhook|chat\.googleapis\.com\/v1\/spaces|[\w-]{2,30}\.logic\.azure\.com\/workflows)\/[\w/@.?=&%~-]{12,400}/y,
    validate: (match) => /\d/.test(match),
    confidence: 0.9,
  },
  { anchor: "text", holds: "$", pattern: /\$(?:[15678y]|2[aby]|argon2(?:id|i|d)|krb5\w{3,6})\$[\w./$=,+:@*-]{20,400}/g, confidence: 0.85 },
  { anchor: "text", holds: "00D", pattern: /00D[A-Za-z0-9]{12,15}![\w.]{80,120}(?!\w)/g, confidence: 0.95 },
  { anchor: "text", holds: "1//0", pattern: /1\/\/0[\w-]{40,120}(?![\w/-])/g, validate: isRandom, confidence: 0.95 },
];

/** Tokens of online services that can be told by how they begin: code hosting, messaging, payments, mail, shops, monitoring, donor and form platforms. */
export const serviceToken: Detector = {
  infoType: "service-token",
  category: "credentials",
  label: "Service token",
  placeholder: "Token",
  rules: [
    ...WITHOUT_PREFIX,
    ...tokenRules(`
    H 32: shpat_ shpca_ shppa_ shpss_
    U 26: API-
    U 27: NRAK-
    b 12 40: hooks.zapier.com/hooks/catch/
    b 130 160: sl.
    b 24 64: whsec_
    b 32 400: glc_
    b 40 300: xoxd-
    b 40 60: BBDC-
    b 56 70: EAAA
    b 60 200: ATATT3 ATCTT3
    b 60 400: eyJrIjoi
    b 50 4000: ZXlK
    b 70 110: discord.com/api/webhooks/
    b 80 200: sntrys_
    d 20 60: glpat- glrt-
    d 50 70: pat.
    d 60 130: sk.eyJ
    d 60 72: SG.
    d 80 100: dt0c01.
    H 32: SK AC
    d 80 200: ext_
    h 32: key-
    h 40: shippo_live_ shippo_test_
    h 48: rubygems_
    h 64: mlsn. sntryu_ lin_oauth_ rootly_ s-s4t2ud- s-s4t2af- slk_
    l 26: da2-
    l 32: p8e-
    l 43: oy2
    l 48: rubygems_
    l 70: rdme_
    u 20 110: xoxp- xoxa- xoxr- xoxs-
    u 20 140: xoxc-
    u 20 40: re_
    u 20 60: gldt- glcbt- glptt- glft- glimt- glagent- glsoat- glffct-
    u 20 70: gloas- tskey-
    u 20 90: xoxb-
    u 22 60: sq0i sq0a
    u 24 40: NRIQ-
    u 30 150: xapp-
    u 30 60: mdb_sa_sk_
    u 32: NRII-
    u 36: pat-na1- pat-eu1- sub-c- pub-c-
    u 38 60: figd_
    u 40 250: xoxe. xoxe-
    u 40 60: live_
    u 41: glsa_
    u 43: sq0csp- CFPAT-
    b 43: duffel_live_ duffel_test_
    u 50 100: github_pat_
    u 50 250: pypi-AgEIcHlwaS5vcmc
    u 50 64: PMAK-
    u 64: fio-u-
    u 64 90: xkeysib- xsmtpsib-
    w 12 50: FLWSECK_TEST- FLWSECK- FLWPUBK_TEST-
    w 14: rzp_live_ rzp_test_
    w 16 250: sk_live_ sk_test_ rk_live_ rk_test_ sk_prod_
    w 16 40: sm_aat_ sm_pat_ sm_sat_
    w 20 40: flb_live_
    w 27: pgar_
    w 28: aio_
    w 29 39: sk_
    w 30 40: BBFF-
    w 30 60: cfut_ cfat_ cfk_
    w 32: ATBB ico-
    w 32 40: odt_
    w 32 60: pk_
    w 36: npm_ pnu_ apify_api_ snyk_
    w 36 255: ghp_ gho_ ghu_ ghs_ ghr_
    w 40: lin_api_ bkua_
    w 40 50: phc_ phx_
    u 46 64: sgp_
    w 40 60: ntn_ dp.sa. dp.scim. dp.audit.
    w 40 64: sk_
    w 42: ion_
    w 43: secret_
    w 54: EZAK EZTK
    w 60: CLOJARS_
    w 60 80: AKCp
    w 80 300: EAA
  `),
  ],
};

// Made when asked for: a bundle leaves out what is called for nobody.
export const examples: Examples = /* @__PURE__ */ made();

function made(): Examples {
  const keys = [
    `ghp_${madeUp(36)}`,
    `xoxb-${madeUp(12, "0918273645")}-${madeUp(24)}`,
    `sk_live_${madeUp(24)}`,
    `SG.${madeUp(22)}.${madeUp(43)}`,
    `glpat-${madeUp(20)}`,
    `npm_${madeUp(36)}`,
  ];
  return {
    source: "Token formats as the services' own documentation shows them, 2026",
    finds: keys.map((key) => [`token: ${key}`, key] as const),
    ignores: [
      [`ghp_${"x".repeat(36)}`, "a dummy"],
      ["key-value-store-of-the-program-is-here", "words"],
      ["sk_live_ keys begin like this", "only the beginning"],
    ],
  };
}

import type { Detector, Examples, Rule } from "../../detector.ts";
import { madeUp } from "../../made-up.ts";
import { isRandom } from "../../random-looking.ts";
import { tokenRules } from "../../token-formats/read.ts";

// Told by a sign in their middle, or by an address that only those who know it may call.
const WITHOUT_PREFIX: readonly Rule[] = [
  { anchor: "prefix", prefixes: ["pat"], pattern: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}(?!\w)/y, confidence: 0.95 },
  { anchor: "digits", fewestDigits: 8, pattern: /(?<![\w/-])\d{6,13}:A[\w-]{33,38}(?![\w-])/g, validate: isRandom, confidence: 0.9 },
  {
    anchor: "prefix",
    prefixes: ["https:"],
    pattern:
      /https:\/\/(?:[\w-]{1,40}\.)?(?:webhook\.office\.com\/webhookb2|outlook\.office(?:365)?\.com\/webhook|hooks\.(?:slack|zapier)\.com\/(?:services|workflows|triggers|hooks\/catch)|discord(?:app)?\.com\/api\/webhooks|maker\.ifttt\.com\/trigger|hook(?:\.\w{2,4})?\.(?:make|integromat)\.com|tines\.com\/webhook|chat\.googleapis\.com\/v1\/spaces|[\w-]{2,30}\.logic\.azure\.com\/workflows)\/[\w/@.?=&%~-]{12,400}/y,
    validate: (match) => /\d/.test(match),
    confidence: 0.9,
  },
  { anchor: "text", pattern: /\$(?:[15678y]|2[aby]|argon2(?:id|i|d))\$[\w./$=,+-]{20,200}/g, confidence: 0.85 },
  { anchor: "text", pattern: /00D[A-Za-z0-9]{12,15}![\w.]{80,120}(?!\w)/g, confidence: 0.95 },
  { anchor: "text", pattern: /1\/\/0[\w-]{40,120}(?![\w/-])/g, validate: isRandom, confidence: 0.95 },
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
    ghp_ w 36 255, gho_ w 36 255, ghu_ w 36 255, ghs_ w 36 255
    ghr_ w 36 255, github_pat_ u 50 100, glpat- d 20 60, gldt- u 20 60
    glrt- d 20 60, glcbt- u 20 60, glptt- u 20 60, glft- u 20 60
    glimt- u 20 60, glagent- u 20 60, gloas- u 20 70, glsoat- u 20 60
    glffct- u 20 60, ATATT3 b 60 200, ATBB w 32, ATCTT3 b 60 200
    BBDC- b 40 60, npm_ w 36, pypi-AgEIcHlwaS5vcmc u 50 250, pypi-AgENdGVzdC5weXBpLm9yZw u 50 250
    rubygems_ h 48, oy2 l 43, AKCp w 60 80, cmVmd b 50 80
    clojars_CLOJARS_ w 60, xoxb- u 20 90, xoxp- u 20 110, xoxa- u 20 110
    xoxr- u 20 110, xoxs- u 20 110, xoxo- u 20 110, xoxc- u 20 140
    xoxd- b 40 300, xoxe. u 40 250, xoxe- u 40 250, xapp- u 30 150
    hooks.slack.com/services/ b 40 80, hooks.slack.com/workflows/ b 40 90, hooks.slack.com/triggers/ b 40 90, discord.com/api/webhooks/ b 70 110
    discordapp.com/api/webhooks/ b 70 110, hooks.zapier.com/hooks/catch/ b 12 40, sk_live_ w 16 250, sk_test_ w 16 250
    rk_live_ w 16 250, rk_test_ w 16 250, pk_live_ w 16 250, whsec_ b 24 64
    sk_prod_ w 16 250, sq0atp- u 22, sq0csp- u 43, sq0idp- u 22
    EAAA b 56 70, access_token$production$ u 40 60, access_token$sandbox$ u 40 60, FLWSECK_TEST- w 12 50
    FLWSECK- w 12 50, FLWPUBK_TEST- w 12 50, rzp_live_ w 14, rzp_test_ w 14
    APP_USR- u 40 90, plaid- u 30 60, access-production- u 36, access-sandbox- u 36
    SG. d 60 72, key- h 32, pubkey- h 32, xkeysib- u 64 90
    xsmtpsib- u 64 90, re_ u 20 40, mlsn. h 64, PMAK- u 50 64
    PMAT- w 26, pat-na1- u 36, pat-eu1- u 36
    5Aep861 d 70 110, NRAK- U 27, NRJS- h 19, NRII- u 32
    NRAA- h 27, sntrys_ b 80 200, sntryu_ h 64, glc_ b 32 400
    glsa_ u 41, eyJrIjoi b 60 400, phc_ w 40 50, phx_ w 40 50
    sgp_ w 40 60, sourcegraph_ w 40, SK h 32, AC h 32
    shpat_ H 32, shpca_ H 32, shppa_ H 32, shpss_ H 32
    shptka_ H 32, shprka_ H 32, secret_ w 43, ntn_ w 40 60
    lin_api_ w 40, lin_oauth_ h 64, figd_ u 38 60, figu_ u 38 60
    pk_ w 32 60, duffel_live_ u 43, duffel_test_ u 43, EZAK w 54
    EZTK w 54, shippo_live_ h 40, shippo_test_ h 40, live_pub_ h 31
    test_pub_ h 31, pnu_ w 36, tskey-auth- u 20 60, tskey-api- u 20 60
    tskey-client- u 20 60, tskey- u 20 70, bkua_ w 40, bkpt_ w 40
    CFPAT- u 43, sk.eyJ d 60 130, pk.eyJ d 60 130, tk.eyJ d 60 130
    ion_ w 42, AAPK d 60 200, AAPT d 60 200, EAA w 80 300
    EAACEdEose0cBA w 20 300, IGQV w 80 250, AAAAAAAAAAAAAAAAAAAAA b 60 140, y0_ u 40 70
    t1. u 80 300, AQVN u 35 38, AQAA w 30 60, dG9rO b 32 60
    apify_api_ w 36, tvly- w 32, snyk_ w 36, sqp_ h 40
    squ_ h 40, sqa_ h 40, cs_live_ w 30 80, bb_live_ u 30 60
    dt0c01. d 80 100, dt0s01. d 80 100, dt0s16. d 80 100, sdk- u 36
    api- u 36, mob- u 36, ory_st_ w 32, ory_at_ d 80 100
    sk_ w 40 64, v2.public. b 50 300, v4.local. b 50 300, secret-live- b 40 50
    secret-test- b 40 50, api_live. w 30 60, api_live_us. w 30 60, cal_live_ h 32
    cal_ h 32, tfp_ u 40 60, keyA w 13, ramp_sec_ w 30 60
    ramp_tok_ w 30 60, xprv w 107 108
    NRIQ- u 24 40, NRRA- h 40, NRSP- l 36 46, dp.sa. w 40 60
    dp.scim. w 40 60, dp.audit. w 40 60, odt_ w 32 40, hawk. d 40 60
    scauth_ d 60 200, ext_ d 80 200, sm_aat_ w 16 40, sm_pat_ w 16 40
    sm_sat_ w 16 40, p8e- l 32, p8- l 32
    CLOJARS_ w 60, ico- w 32, tk-us- u 48, sl. b 130 160
    sl.u. b 130 1400, aio_ w 28, fio-u- u 64, live_ u 40 60
    sub-c- u 36, pub-c- u 36, sec-c- b 40 60, BBFF- w 30 40
    BBAU- w 30 40, rk_prod_ w 10 99, rootly_ h 64, rubygems_ l 48
    pat. d 50 70, API- U 25 40, flb_live_ w 20 40, flb_test_ w 20 40
    midi- w 32 100, sq0ime- u 30 60, sq0i u 22 60, rzp_live w 10 30
    cfut_ w 30 60, cfat_ w 30 60, cfk_ w 30 60, pgar_ w 27
    spu- h 32, contentful_ u 30 60, statsig_ w 20 60, secret- w 40 60
    EAACEdEose0cBA w 10 300, da2- l 26, sk_ w 29 39
    tk_ w 40 60, ak_ w 24 60, rpa_ w 40 60, uat_ w 40 60
    pat-us1- u 36, pat-ap1- u 36, CLI- w 40 60
    lip_ w 30 60, ubi_ w 30 60, wak_ w 30 60, zpka_ w 40 60
    mdb_sa_sk_ u 30 60, mgp_ w 30 60, aha_ w 30 60, sha256~ u 43
    gitea_ w 36 40, sk_test. w 20 60, sk-lf- u 36, pk-lf- u 36
  `),
  ],
};

const keys = [
  `ghp_${madeUp(36)}`,
  `xoxb-${madeUp(12, "0918273645")}-${madeUp(24)}`,
  `sk_live_${madeUp(24)}`,
  `SG.${madeUp(22)}.${madeUp(43)}`,
  `glpat-${madeUp(20)}`,
  `npm_${madeUp(36)}`,
];

export const examples: Examples = {
  source: "Token formats as the services' own documentation shows them, 2026",
  finds: keys.map((key) => [`token: ${key}`, key] as const),
  ignores: [
    [`ghp_${"x".repeat(36)}`, "a dummy"],
    ["key-value-store-of-the-program-is-here", "words"],
    ["sk_live_ keys begin like this", "only the beginning"],
  ],
};

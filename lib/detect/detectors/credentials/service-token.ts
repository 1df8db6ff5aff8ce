import type { Detector, Examples } from "../../detector.ts";
import { madeUp } from "../../made-up.ts";
import { tokenRules } from "../../token-formats/read.ts";

/** Tokens of online services that can be told by how they begin: code hosting, messaging, payments, mail, shops, monitoring, donor and form platforms. */
export const serviceToken: Detector = {
  infoType: "service-token",
  category: "credentials",
  label: "Service token",
  placeholder: "Token",
  explanation: "Whoever has a service token can act in that service as the organisation.",
  rules: tokenRules(`
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
    PMAT- w 26, pat-na1- u 36, pat-eu1- u 36, 00D d 90 120
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
  `),
  source: "Token formats as the services' own documentation shows them, 2026",
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
  finds: keys.map((key) => [`token: ${key}`, key] as const),
  ignores: [
    [`ghp_${"x".repeat(36)}`, "a dummy"],
    ["key-value-store-of-the-program-is-here", "words"],
    ["sk_live_ keys begin like this", "only the beginning"],
  ],
};

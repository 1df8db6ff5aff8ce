import type { Detector, Examples } from "../../detector.ts";

/** Bank code (SWIFT/BIC). */
export const swiftCode: Detector = {
  infoType: "swift-code",
  category: "donor-financial",
  label: "Bank code (SWIFT/BIC)",
  placeholder: "Bank code",
  near: ["swift", "bic", "bank identifier"],

  rules: [
    {
      anchor: "near",
      pattern:
        /(?<![\w.-])(?:[A-Z]{4}(?:A[DEFGILMORSTUWXZ]|B[A-JL-OR-TW-Z]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABD-IL-NP-UWY]|H[KMNRTU]|I[DELM-OQR-T]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKR-VY]|M[AC-HK-Z]|N[ACEFGILOPRUZ]|OM|P[AE-HK-NR-TWY]|QA|R[EOSUW]|S[A-EG-ORSTVXYZ]|T[CDFGHJ-ORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|XK|Y[ET]|Z[AMW])[A-Z0-9]{2}(?:[A-Z0-9]{3})?)(?![\w-]|\.\d)/g,
      validate: isNoWord,
      confidence: 0.8,
    },
  ],
};

function isNoWord(match: string): boolean {
  return !/^(?:ACCOUNT|ROUTING|TRANSFER|INTERNATIONAL|PAYMENTS?|DETAILS)/.test(match);
}

export const examples: Examples = {
  source: "ISO 9362",
  finds: [
    ["SWIFT: DEUTDEFF500", "DEUTDEFF500"],
    ["BIC NWBKGB2L", "NWBKGB2L"],
  ],
  ignores: [
    ["AUDIENCE REQUIRED", "words"],
    ["BIC codes and REQUIREMENTS", "a word"],
  ],
};

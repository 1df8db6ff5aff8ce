import type { Detector, Examples } from "../../detector.ts";

/** Crypto wallet address. */
export const cryptoWallet: Detector = {
  infoType: "crypto-wallet",
  category: "donor-financial",
  label: "Crypto wallet address",
  placeholder: "Wallet",
  near: "wallet,bitcoin,btc,ethereum,eth,crypto,usdt,xmr,monero,litecoin,solana,address".split(","),

  rules: [
    {
      anchor: "code",
      pattern: /(?<![\w.-])(?:bc1[ac-hj-np-z02-9]{25,71}|0x[0-9a-fA-F]{40})(?![\w-]|\.\d)/g,
      confidence: 0.4,
      namedConfidence: 0.85,
    },
    {
      anchor: "near",
      pattern:
        /(?<![\w.-])(?:[13][a-km-zA-HJ-NP-Z1-9]{25,34}|0x[0-9a-fA-F]{40}|bc1[ac-hj-np-z02-9]{25,71}|4[0-9AB][1-9A-HJ-NP-Za-km-z]{93}|[1-9A-HJ-NP-Za-km-z]{43,44}|T[1-9A-HJ-NP-Za-km-z]{33})(?![\w-]|\.\d)/g,
      validate: isMixed,
      confidence: 0.85,
    },
  ],
};

function isMixed(match: string): boolean {
  if (/^(?:bc1|0x)/.test(match)) return true;
  return /[A-Z]/.test(match) && /[a-z]/.test(match) && /\d/.test(match);
}

export const examples: Examples = {
  source: "BIP 173, EIP-55",
  finds: [["BTC wallet: 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"]],
  ignores: [["1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "nothing says what it is"]],
};

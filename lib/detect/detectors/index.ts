import type { Detector } from "../detector.ts";
import { aiApiKey } from "./ai-api-key.ts";
import { bankAccount } from "./bank-account.ts";
import { birthDate } from "./birth-date.ts";
import { email } from "./email.ts";
import { iban } from "./iban.ts";
import { paymentCard } from "./payment-card.ts";
import { phone } from "./phone.ts";
import { privateKey } from "./private-key.ts";
import { ukNino } from "./uk-nino.ts";
import { usBankRouting } from "./us-bank-routing.ts";
import { usSsn } from "./us-ssn.ts";

/** All built-in detectors. */
export const DETECTORS: readonly Detector[] = [
  aiApiKey,
  bankAccount,
  birthDate,
  email,
  iban,
  paymentCard,
  phone,
  privateKey,
  ukNino,
  usBankRouting,
  usSsn,
];

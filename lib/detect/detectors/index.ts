import type { Detector } from "../detector.ts";
import { bankAccount } from "./bank-account.ts";
import { birthDate } from "./birth-date.ts";
import { aiApiKey } from "./credentials/ai-api-key.ts";
import { cloudKey } from "./credentials/cloud-key.ts";
import { connectionString } from "./credentials/connection-string.ts";
import { jsonWebToken } from "./credentials/json-web-token.ts";
import { password } from "./credentials/password.ts";
import { privateKey } from "./credentials/private-key.ts";
import { secret } from "./credentials/secret.ts";
import { serviceToken } from "./credentials/service-token.ts";
import { email } from "./email.ts";
import { iban } from "./iban.ts";
import { paymentCard } from "./payment-card.ts";
import { phone } from "./phone.ts";
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
  cloudKey,
  connectionString,
  jsonWebToken,
  password,
  secret,
  serviceToken,
];

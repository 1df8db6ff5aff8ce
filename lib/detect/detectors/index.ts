import type { Detector } from "../detector.ts";

// The packer looks back no further than 32 kB: with what is alike side by side in this order, the engine is 2 kB smaller.

import { companyNumbers } from "./registers/company-numbers.ts";
import { identityCard } from "./registers/identity-card.ts";
import { personalNumbers } from "./registers/personal-numbers.ts";
import { vatNumbers } from "./registers/vat-numbers.ts";

// Numbers of one country each

import { NATIONAL_DETECTORS } from "./national/index.ts";

// Health

import { healthPlanNumber } from "./health/health-plan-number.ts";
import { medicalRecordNumber } from "./health/medical-record-number.ts";

// Money

import { bankAccount } from "./money/bank-account.ts";
import { bankBranchCode } from "./money/bank-branch-code.ts";
import { cardSecurity } from "./money/card-security.ts";
import { cryptoWallet } from "./money/crypto-wallet.ts";
import { iban } from "./money/iban.ts";
import { paymentCard } from "./money/payment-card.ts";
import { swiftCode } from "./money/swift-code.ts";

// Persons

import { birthDate } from "./person/birth-date.ts";
import { caseNumber } from "./person/case-number.ts";
import { passport } from "./person/passport.ts";
import { personName } from "./person/person-name.ts";
import { travelDocumentZone } from "./person/travel-document-zone.ts";

// Contact

import { email } from "./contact/email.ts";
import { ipAddress } from "./contact/ip-address.ts";
import { personalLink } from "./contact/personal-link.ts";
import { phone } from "./contact/phone.ts";
import { postalAddress } from "./contact/postal-address.ts";
import { socialHandle } from "./contact/social-handle.ts";
import { vehiclePlate } from "./contact/vehicle-plate.ts";

// Records

import { boardPaper } from "./records/board-paper.ts";
import { caseExport } from "./records/case-export.ts";
import { crmExport } from "./records/crm-export.ts";
import { donorGift } from "./records/donor-gift.ts";
import { healthDetail } from "./records/health-detail.ts";
import { immigrationStatus } from "./records/immigration-status.ts";
import { peopleList } from "./records/people-list.ts";
import { safetyDetail } from "./records/safety-detail.ts";

// Keys

import { aiApiKey } from "./credentials/ai-api-key.ts";
import { cloudKey } from "./credentials/cloud-key.ts";
import { connectionString } from "./credentials/connection-string.ts";
import { jsonWebToken } from "./credentials/json-web-token.ts";
import { password } from "./credentials/password.ts";
import { privateKey } from "./credentials/private-key.ts";
import { secret } from "./credentials/secret.ts";
import { serviceToken } from "./credentials/service-token.ts";

/** All built-in detectors. */
export const DETECTORS: readonly Detector[] = [
  ...NATIONAL_DETECTORS,
  identityCard,
  ...personalNumbers,
  ...companyNumbers,
  ...vatNumbers,
  email,
  ipAddress,
  phone,
  personalLink,
  postalAddress,
  socialHandle,
  vehiclePlate,
  aiApiKey,
  cloudKey,
  connectionString,
  jsonWebToken,
  password,
  privateKey,
  secret,
  serviceToken,
  healthPlanNumber,
  medicalRecordNumber,
  bankAccount,
  bankBranchCode,
  cardSecurity,
  cryptoWallet,
  iban,
  paymentCard,
  swiftCode,
  birthDate,
  caseNumber,
  passport,
  personName,
  travelDocumentZone,
  boardPaper,
  caseExport,
  crmExport,
  donorGift,
  healthDetail,
  immigrationStatus,
  peopleList,
  safetyDetail,
];

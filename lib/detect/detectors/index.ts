import type { Detector } from "../detector.ts";
import { afTazkira } from "./af/af-tazkira.ts";
import { arCuit } from "./ar/ar-cuit.ts";
import { arDni } from "./ar/ar-dni.ts";
import { atInsurance } from "./at/at-insurance.ts";
import { auCrn } from "./au/au-crn.ts";
import { auMedicare } from "./au/au-medicare.ts";
import { auTfn } from "./au/au-tfn.ts";
import { bankAccount } from "./bank-account.ts";
import { bdNid } from "./bd/bd-nid.ts";
import { beNational } from "./be/be-national.ts";
import { bgEgn } from "./bg/bg-egn.ts";
import { birthDate } from "./birth-date.ts";
import { brCnpj } from "./br/br-cnpj.ts";
import { brCpf } from "./br/br-cpf.ts";
import { caHealthCard } from "./ca/ca-health-card.ts";
import { caSin } from "./ca/ca-sin.ts";
import { chAhv } from "./ch/ch-ahv.ts";
import { clRut } from "./cl/cl-rut.ts";
import { cnResident } from "./cn/cn-resident.ts";
import { coNit } from "./co/co-nit.ts";
import { aiApiKey } from "./credentials/ai-api-key.ts";
import { cloudKey } from "./credentials/cloud-key.ts";
import { connectionString } from "./credentials/connection-string.ts";
import { jsonWebToken } from "./credentials/json-web-token.ts";
import { password } from "./credentials/password.ts";
import { privateKey } from "./credentials/private-key.ts";
import { secret } from "./credentials/secret.ts";
import { serviceToken } from "./credentials/service-token.ts";
import { czBirthNumber } from "./cz/cz-birth-number.ts";
import { dePension } from "./de/de-pension.ts";
import { deTaxId } from "./de/de-tax-id.ts";
import { dkCpr } from "./dk/dk-cpr.ts";
import { eePersonal } from "./ee/ee-personal.ts";
import { egNational } from "./eg/eg-national.ts";
import { email } from "./email.ts";
import { esDni } from "./es/es-dni.ts";
import { etFayda } from "./et/et-fayda.ts";
import { fiPersonal } from "./fi/fi-personal.ts";
import { frNir } from "./fr/fr-nir.ts";
import { ghCard } from "./gh/gh-card.ts";
import { grAmka } from "./gr/gr-amka.ts";
import { hkIdentity } from "./hk/hk-identity.ts";
import { hrOib } from "./hr/hr-oib.ts";
import { huTaj } from "./hu/hu-taj.ts";
import { iban } from "./iban.ts";
import { idNik } from "./id/id-nik.ts";
import { iePps } from "./ie/ie-pps.ts";
import { ilNational } from "./il/il-national.ts";
import { inAadhaar } from "./in/in-aadhaar.ts";
import { inPan } from "./in/in-pan.ts";
import { inVoter } from "./in/in-voter.ts";
import { isKennitala } from "./is/is-kennitala.ts";
import { itFiscalCode } from "./it/it-fiscal-code.ts";
import { jpMyNumber } from "./jp/jp-my-number.ts";
import { keNational } from "./ke/ke-national.ts";
import { krResident } from "./kr/kr-resident.ts";
import { lkNic } from "./lk/lk-nic.ts";
import { lvPersonal } from "./lv/lv-personal.ts";
import { mxCurp } from "./mx/mx-curp.ts";
import { mxRfc } from "./mx/mx-rfc.ts";
import { myNric } from "./my/my-nric.ts";
import { ngNin } from "./ng/ng-nin.ts";
import { nlBsn } from "./nl/nl-bsn.ts";
import { noNational } from "./no/no-national.ts";
import { npCitizenship } from "./np/np-citizenship.ts";
import { nzIrd } from "./nz/nz-ird.ts";
import { nzNhi } from "./nz/nz-nhi.ts";
import { paymentCard } from "./payment-card.ts";
import { peRuc } from "./pe/pe-ruc.ts";
import { phIds } from "./ph/ph-ids.ts";
import { phone } from "./phone.ts";
import { pkCnic } from "./pk/pk-cnic.ts";
import { plPesel } from "./pl/pl-pesel.ts";
import { ptNif } from "./pt/pt-nif.ts";
import { roCnp } from "./ro/ro-cnp.ts";
import { rsJmbg } from "./rs/rs-jmbg.ts";
import { rwNational } from "./rw/rw-national.ts";
import { sePersonal } from "./se/se-personal.ts";
import { sgNric } from "./sg/sg-nric.ts";
import { syNational } from "./sy/sy-national.ts";
import { thNational } from "./th/th-national.ts";
import { trNational } from "./tr/tr-national.ts";
import { twNational } from "./tw/tw-national.ts";
import { uaTaxId } from "./ua/ua-tax-id.ts";
import { ugNin } from "./ug/ug-nin.ts";
import { ukDrivingLicence } from "./uk/uk-driving-licence.ts";
import { ukNhs } from "./uk/uk-nhs.ts";
import { ukUtr } from "./uk/uk-utr.ts";
import { ukNino } from "./uk-nino.ts";
import { usAlienNumber } from "./us/us-alien-number.ts";
import { usDea } from "./us/us-dea.ts";
import { usMbi } from "./us/us-mbi.ts";
import { usNpi } from "./us/us-npi.ts";
import { usUscisReceipt } from "./us/us-uscis-receipt.ts";
import { usBankRouting } from "./us-bank-routing.ts";
import { usSsn } from "./us-ssn.ts";
import { uyCedula } from "./uy/uy-cedula.ts";
import { zaNational } from "./za/za-national.ts";
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
  iePps,
  frNir,
  deTaxId,
  dePension,
  esDni,
  itFiscalCode,
  nlBsn,
  beNational,
  ptNif,
  plPesel,
  sePersonal,
  noNational,
  fiPersonal,
  dkCpr,
  chAhv,
  atInsurance,
  grAmka,
  roCnp,
  czBirthNumber,
  huTaj,
  bgEgn,
  uaTaxId,
  hrOib,
  eePersonal,
  lvPersonal,
  rsJmbg,
  isKennitala,
  ukNhs,
  ukUtr,
  ukDrivingLicence,
  caSin,
  caHealthCard,
  mxCurp,
  mxRfc,
  brCpf,
  brCnpj,
  arCuit,
  arDni,
  clRut,
  coNit,
  peRuc,
  uyCedula,
  inAadhaar,
  inPan,
  inVoter,
  pkCnic,
  bdNid,
  phIds,
  idNik,
  thNational,
  krResident,
  jpMyNumber,
  cnResident,
  twNational,
  sgNric,
  myNric,
  hkIdentity,
  ilNational,
  trNational,
  lkNic,
  npCitizenship,
  afTazkira,
  syNational,
  zaNational,
  ngNin,
  keNational,
  ghCard,
  ugNin,
  egNational,
  etFayda,
  rwNational,
  auTfn,
  auMedicare,
  auCrn,
  nzIrd,
  nzNhi,
  usAlienNumber,
  usUscisReceipt,
  usMbi,
  usNpi,
  usDea,
];

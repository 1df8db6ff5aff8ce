import type { Detector } from "../../detector.ts";
import { afTazkira } from "./af/af-tazkira.ts";
import { arCuit } from "./ar/ar-cuit.ts";
import { arDni } from "./ar/ar-dni.ts";
import { atInsurance } from "./at/at-insurance.ts";
import { auCrn } from "./au/au-crn.ts";
import { auMedicare } from "./au/au-medicare.ts";
import { auTfn } from "./au/au-tfn.ts";
import { bdNid } from "./bd/bd-nid.ts";
import { beNational } from "./be/be-national.ts";
import { bgEgn } from "./bg/bg-egn.ts";
import { brCnpj } from "./br/br-cnpj.ts";
import { brCpf } from "./br/br-cpf.ts";
import { caHealthCard } from "./ca/ca-health-card.ts";
import { caSin } from "./ca/ca-sin.ts";
import { chAhv } from "./ch/ch-ahv.ts";
import { clRut } from "./cl/cl-rut.ts";
import { cnResident } from "./cn/cn-resident.ts";
import { coNit } from "./co/co-nit.ts";
import { czBirthNumber } from "./cz/cz-birth-number.ts";
import { dePension } from "./de/de-pension.ts";
import { deTaxId } from "./de/de-tax-id.ts";
import { dkCpr } from "./dk/dk-cpr.ts";
import { eePersonal } from "./ee/ee-personal.ts";
import { egNational } from "./eg/eg-national.ts";
import { esDni } from "./es/es-dni.ts";
import { etFayda } from "./et/et-fayda.ts";
import { fiPersonal } from "./fi/fi-personal.ts";
import { frNir } from "./fr/fr-nir.ts";
import { ghCard } from "./gh/gh-card.ts";
import { grAmka } from "./gr/gr-amka.ts";
import { hkIdentity } from "./hk/hk-identity.ts";
import { hrOib } from "./hr/hr-oib.ts";
import { huTaj } from "./hu/hu-taj.ts";
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
import { peRuc } from "./pe/pe-ruc.ts";
import { phIds } from "./ph/ph-ids.ts";
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
import { ukNino } from "./uk/uk-nino.ts";
import { ukSortCode } from "./uk/uk-sort-code.ts";
import { ukUtr } from "./uk/uk-utr.ts";
import { usAlienNumber } from "./us/us-alien-number.ts";
import { usBankRouting } from "./us/us-bank-routing.ts";
import { usDea } from "./us/us-dea.ts";
import { usDriverLicense } from "./us/us-driver-license.ts";
import { usEin } from "./us/us-ein.ts";
import { usMbi } from "./us/us-mbi.ts";
import { usNpi } from "./us/us-npi.ts";
import { usSsn } from "./us/us-ssn.ts";
import { usUscisReceipt } from "./us/us-uscis-receipt.ts";
import { uyCedula } from "./uy/uy-cedula.ts";
import { zaNational } from "./za/za-national.ts";

/** The detectors of one country each. */
export const NATIONAL_DETECTORS: readonly Detector[] = [
  afTazkira,
  arCuit,
  arDni,
  atInsurance,
  auCrn,
  auMedicare,
  auTfn,
  bdNid,
  beNational,
  bgEgn,
  brCnpj,
  brCpf,
  caHealthCard,
  caSin,
  chAhv,
  clRut,
  cnResident,
  coNit,
  czBirthNumber,
  dePension,
  deTaxId,
  dkCpr,
  eePersonal,
  egNational,
  esDni,
  etFayda,
  fiPersonal,
  frNir,
  ghCard,
  grAmka,
  hkIdentity,
  hrOib,
  huTaj,
  idNik,
  iePps,
  ilNational,
  inAadhaar,
  inPan,
  inVoter,
  isKennitala,
  itFiscalCode,
  jpMyNumber,
  keNational,
  krResident,
  lkNic,
  lvPersonal,
  mxCurp,
  mxRfc,
  myNric,
  ngNin,
  nlBsn,
  noNational,
  npCitizenship,
  nzIrd,
  nzNhi,
  peRuc,
  phIds,
  pkCnic,
  plPesel,
  ptNif,
  roCnp,
  rsJmbg,
  rwNational,
  sePersonal,
  sgNric,
  syNational,
  thNational,
  trNational,
  twNational,
  uaTaxId,
  ugNin,
  ukDrivingLicence,
  ukNhs,
  ukNino,
  ukSortCode,
  ukUtr,
  usAlienNumber,
  usBankRouting,
  usDea,
  usDriverLicense,
  usEin,
  usMbi,
  usNpi,
  usSsn,
  usUscisReceipt,
  uyCedula,
  zaNational,
];

import { isDay } from "../../calendar.ts";
import { isJpMyNumber, isThNational, isTrNational, isZaNational, verhoeff } from "../../checksums/asia-africa-oceania.ts";
import { balticPersonal, isBeNational, isCzBirth, isGrAmka, isIsKennitala, isSePersonal, isUaTaxId, jmbg } from "../../checksums/europe.ts";
import { isAtTax, isBeBis, isBeCard, isGhTin, isGtNit, isIrNational, isSnils, isSvNit } from "../../checksums/personal-registers.ts";
import { ends, isPtCard, isUpn, luhnOf } from "../../checksums/registers.ts";
import { weightedSum } from "../../checksums/weighted.ts";
import type { Examples } from "../../detector.ts";
import { type Register, registerDetectors } from "../../registers.ts";

const REGISTERS: readonly Register[] = [
  // Europe
  ["austria:abgabenkontonummer,steuernummer osterreich", /^\d{9}$/, isAtTax],
  ["belgi:bis,numero bis,bisnummer", /^\d{11}$/, isBeBis],
  ["belgi:e id,eid,belgian eid,kaartnummer,numero de carte d'identite,identity card number", /^(?:\d{12}|B\d{9})$/, isBeCard],
  ["bulgaria:pnf,лнч,lnch,личен номер на чужденец,personal number of a foreigner", /^\d{10}$/, ends("ljhdb9731", 10)],
  [
    "french|france:nif,numero fiscal,numero d'immatriculation fiscale,spi",
    /^[0-3]\d{12}$/,
    (value) => Number(value.slice(0, 10)) % 511 === Number(value.slice(10)),
  ],
  ["finnish|finland:veronumero", /^\d{12}$/],
  ["german:steuernummer,st.-nr,st nr,stnr,finanzamt", /^\d{10,13}$/],
  [":upn,unique pupil number", /^[A-HJ-NP-RT-Z]\d{11}[\dA-Z]$/, isUpn],
  [
    "dutch|netherlands:onderwijsnummer,onderwijs nr,persoonsgebonden nummer",
    /^10\d{7}$/,
    (value) => (((weightedSum(value, "98765432a") % 11) + 11) % 11) % 11 === 5,
  ],
  ["portug:cartao de cidadao,cc,cartao cidadao,citizen card", /^\d{8,9}[A-Z\d]{2}\d$/, isPtCard],
  ["slovak:rodne cislo,rc", /^\d{9,10}$/, isCzBirth],
  ["sloven:emso,unique master citizen number,enotna maticna stevilka obcana", /^\d{13}$/, jmbg],
  ["luxemb:matricule", /^(?:19|20)\d{11}$/],
  [
    "hungar:szemelyi szam,szemelyi azonosito,szemelyi igazolvany,adoazonosito,taj",
    /^[1-8]\d{10}$/,
    (value) => isDay(Number(value.slice(5, 7)), Number(value.slice(3, 5))),
  ],
  ["moldov|moldav:idnp,cod personal", /^[02]\d{12}$/, ends("731731731731", 10)],
  ["russia:snils,снилс", /^\d{11}$/, isSnils],
  ["alban:nid albania,numri i identitetit,albanian id", /^[A-Z]\d{8}[A-Z]$/],
  ["malt:maltese id,karta tal-identita,identity card malta", /^\d{3,7}[MGAPLHBZ]$/],
  // Asia
  ["saudi:iqama,saudi id,رقم الاقامة,الهوية الوطنية", /^[12]\d{9}$/, luhnOf()],
  ["kuwait:civil id,kuwaiti id,البطاقة المدنية", /^[123]\d{11}$/, (value) => isDay(Number(value.slice(5, 7)), Number(value.slice(3, 5)))],
  ["qatar:qid,qatar id,qatari id", /^[23]\d{10}$/],
  ["iran:code melli,kod melli,کد ملی,melli code,shomare melli", /^\d{10}$/, isIrNational],
  ["kazakh:iin,жсн,иин,individual identification number", /^\d{12}$/],
  ["vietnam:cccd,can cuoc cong dan,vietnamese id,cmnd", /^0\d{11}$|^\d{9}$/],
  ["vietnam:mst,ma so thue", /^\d{10}(?:\d{3})?$/, (value) => 10 - (weightedSum(value, "vtnjhd753") % 11) === Number(value.charAt(9))],
  ["indonesia:npwp,nomor pokok wajib pajak", /^0?\d{15}$/, (value) => luhnOf()(value.slice(-15).slice(0, 9))],
  ["india:vid,virtual id", /^[2-9]\d{15}$/, verhoeff],
  ["georgia:georgian id", /^\d{11}$/],
  ["armenia:armenian social card,psn armenia", /^[1-9]\d{9}$/],
  ["jordan:الرقم الوطني الاردني", /^(?:2000|9)\d{6,9}$/],
  ["iraq:iraqi national card,البطاقة الوطنية", /^\d{12}$/],
  ["pakistan:cnic,smart national identity card,snic,nicop", /^[1-7]\d{12}$/],
  ["maca:macau id,bir,bilhete de identidade de residente", /^[1578]\d{7}$/],
  // Africa
  ["tanzania:nida,tanzanian nin,tanzanian id", /^(?:19|20)\d{18}$/],
  ["zambia:nrc,zambian nrc,national registration card", /^\d{6}\d{2}1$/],
  ["zimbabwe:zimbabwean id,zim id", /^\d{2}\d{6,7}[A-Z]\d{2}$/],
  ["botswana:omang,botswana id", /^\d{4}[12]\d{4}$/],
  ["morocc:cin,cnie,carte nationale d'identite,moroccan id", /^[A-Z]{1,2}\d{5,6}$/],
  ["algeria:nin algerie,numero d'identification national", /^1\d{17}$/],
  ["ghana:ghana tin,tin ghana,taxpayer identification number", /^[PCGQV]00[A-Z0-9]{8}$/, isGhTin],
  ["kenya:kra pin,pin,personal identification number", /^[AP]\d{9}[A-Z]$/],
  [
    "mozambi:nuit,numero unico de identificacao tributaria",
    /^\d{9}$/,
    (value) => "01234567891".charAt(weightedSum(value, "89456789") % 11) === value.at(-1),
  ],
  ["south africa:za tin,sars tax number,tax reference number,tin", /^[01239]\d{9}$/, luhnOf()],
  ["mauriti:mauritian id,nic mauritius,id number", /^[A-Z]\d{12}[A-Z0-9]$/],
  ["nigeria:bvn,bank verification number", /^\d{11}$/],
  // The Americas
  ["dominican:cedula,dominican id", /^\d{11}$/, luhnOf()],
  ["ecuador:ci,cedula,ecuadorian id", /^(?:0[1-9]|1\d|2[0-4]|30|50)[0-6]\d{7}$/, luhnOf()],
  ["costa rica:cpf,cedula de persona fisica,cedula costa rica,costa rican id", /^0?[1-9]\d{6,8}$/],
  [
    "costa rica:cpj,cedula juridica,cedula de persona juridica,cr,cedula de residencia,dimex",
    /^(?:2[1-4]00\d{6}|3(?:00[2-9]|01[0-4]|10\d|110)\d{6}|4000\d{6}|5001\d{6}|1\d{10,11})$/,
  ],
  ["cuba:carne de identidad,cuban id", /^\d{11}$/, (value) => isDay(Number(value.slice(4, 6)), Number(value.slice(2, 4)))],
  ["guatemala:nit,numero de identificacion tributaria", /^\d{3,8}[\dK]$/, (value) => isGtNit(value)],
  ["guatemala:dpi,cui,cui guatemala,codigo unico de identificacion", /^\d{13}$/],
  [
    "salvador|el salvador:dui,documento unico de identidad,salvadoran id",
    /^\d{9}$/,
    (value) => (10 - (weightedSum(value, "98765432") % 10)) % 10 === Number(value.charAt(8)),
  ],
  ["salvador|el salvador:nit,numero de identificacion tributaria", /^(?:SV)?[019]\d{13}$/, (value) => isSvNit(value.replace(/^SV/, ""))],
  ["peru:cui,cedula unica de identidad,peruvian dni,dni peru", /^\d{8}[\dA-K]?$/, isPeCui],
  ["jamaica:trn,taxpayer registration number,jamaican trn", /^\d{9}$/],
  ["hondura:honduran id,identidad honduras,dni honduras", /^\d{13}$/],
  ["venezuel:cedula venezolana,cedula de identidad,venezuelan id,c.i.", /^[VE]\d{7,8}$/],
  [":ptin,preparer tax identification number", /^P\d{8}$/],
  ["paragua|bolivia:ci paraguay,cedula paraguaya,ci bolivia,carnet de identidad", /^\d{6,8}$/],
  [
    "mexic:rfc,registro federal de contribuyentes,clave de rfc",
    /^[A-Z&]{3,4}\d{6}$/,
    (value) => isDay(Number(value.slice(-2)), Number(value.slice(-4, -2))),
  ],
  // Numbers that have a detector of their own, by further names
  ["israel:mispar zehut,identity number,מספר זהות", /^\d{7,9}$/, (value) => luhnOf()(value.padStart(9, "0"))],
  ["korea|south korea:rrn", /^\d{13}$/, (value) => isDay(Number(value.slice(4, 6)), Number(value.slice(2, 4)))],
  ["japan:kojin bango", /^\d{12}$/, isJpMyNumber],
  ["lithuania|estonia:asmens kodas,isikukood", /^[1-8]\d{10}$/, balticPersonal],
  ["iceland:kennitala", /^\d{10}$/, isIsKennitala],
  ["india:aadhaar number,aadhaar card", /^[2-9]\d{11}$/, verhoeff],
  ["swed:personnummer", /^(?:19|20)?\d{10}$/, isSePersonal],
  ["turk|türk:kimlik", /^[1-9]\d{10}$/, isTrNational],
  ["ukrain:ipn,rntrc,rnokpp,налоговый номер", /^\d{10}$/, isUaTaxId],
  ["south africa:id number,identity number", /^\d{13}$/, isZaNational],
  ["belgi:insz,niss,nrn", /^\d{11}$/, isBeNational],
  ["greek|greece:αριθμος μητρωου κοινωνικης ασφαλισης", /^\d{11}$/, isGrAmka],
  ["thai:pin,tin,moa,personal identification number,memorandum of association number", /^\d{13}$/, isThNational],
  ["ital:codice fiscale", /^\d{11}$/, luhnOf()],
  [
    ":individual taxpayer identification number,adoption taxpayer identification number,itin,atin",
    /^9\d{2}(?:5\d|6[0-5]|[78]\d|9[0-24-9])\d{4}$/,
  ],
  ["ghan:tin", /^[PCGQV]00[A-Z0-9]{8}$/, isGhTin],
  ["egypt:tax registration number,الرقم الضريبي", /^\d{9}$/],
  ["dominican:numero de cedula", /^\d{11}$/, luhnOf()],
];

function isPeCui(value: string): boolean {
  const rest = weightedSum(value, "32765432") % 11;
  return value.length === 8 || "65432110987".charAt(rest) === value.at(-1) || "KJIHGFEDCBA".charAt(rest) === value.at(-1);
}

const OWN = {
  infoType: "personal-number",
  category: "beneficiary",
  label: "Personal or tax number",
  placeholder: "Personal number",
} as const;

/** Numbers of persons in the registers of further countries. */
export const personalNumbers = registerDetectors(OWN, 0.86, REGISTERS);

export const examples: Examples = {
  source: "The national registers of persons and tax authorities",
  finds: [
    ["Снилс 112-233-445 95", "112-233-445 95"],
    ["KRA PIN A004416331M", "A004416331M"],
    ["dominican national id 001-1391820-5", "001-1391820-5"],
  ],
  ignores: [
    ["снилс 112-233-445 96", "fails its check"],
    ["112-233-445 95", "nothing says what it is"],
  ],
};

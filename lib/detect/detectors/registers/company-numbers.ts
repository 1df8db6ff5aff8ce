import { mod1110 } from "../../checksums/europe.ts";
import { luhn } from "../../checksums/luhn.ts";
import { either, ends, endsFromRight, isAbn, isRuInn, isTrVkn, luhnOf } from "../../checksums/registers.ts";
import { weightedSum } from "../../checksums/weighted.ts";
import type { Examples } from "../../detector.ts";
import { type Register, registerDetectors } from "../../registers.ts";

// Mostly public, and sometimes those of a person who trades alone.
const REGISTERS: readonly Register[] = [
  ["australia:abn", /^\d{11}$/, isAbn],
  ["australia:acn", /^\d{9}$/, ends("87654321", 10, true)],
  ["canad:gst,bn,business number", /^\d{9}(?:R[CMPRT]\d{4})?$/, luhnOf(9)],
  [
    "azerbai:voen,v o en,vergi odeyicisinin eynilesdirme nomresi",
    /^\d{9}[12]$/,
    (value) => weightedSum(value, "41862753") % 11 === Number(value.charAt(8)),
  ],
  [
    "belarus:унп,unp,ynp,учетный номер плательщика",
    /^[1-7]\d{8}$/,
    (value) => weightedSum(value, "tnjhd753") % 11 === Number(value.charAt(8)),
  ],
  ["chin:uscc,unified social credit code,unified social credit identifier,统一社会信用代码", /^\d{8}[0-9A-HJ-NP-RTUWXY]{10}$/, isUscc],
  [
    "dominican:rnc,registro nacional del contribuyente",
    /^\d{9}$/,
    (value) => (((10 - (weightedSum(value, "79865432") % 11)) % 9) + 9) % 9 === Number(value.at(-1)) - 1,
  ],
  ["romania:onrc,trade register identifier,numar de inregistrare,nr reg com,registrul comertului", /^[JFC]\d{7,13}$/],
  ["ecuador:ruc,registro unico de contribuyentes", /^(?:0[1-9]|1\d|2[0-4]|30|50)\d{8}\d*[1-9]$/, isEcRuc],
  ["paragua:ruc,registro unico de contribuyentes", /^\d{4,9}$/, endsFromRight("23456789", 11)],
  ["estonia:registrikood,estonian organisation registration code", /^[1789]\d{7}$/, either(ends("1234567", 11), ends("3456789", 11))],
  ["french|france:siren", /^\d{9}$/, luhnOf()],
  ["french|france:siret", /^\d{14}$/, luhnOf()],
  ["french|france:rcs", /^(?:[A-Z]{2,20})?[AB]?\d{9}$/, luhnOf()],
  ["india:gstin,gst number,goods and services tax identification number", /^[0-3]\d[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]$/, isGstin],
  ["israel:company number,ח.פ.,מספר חברה,hp,h.p.,mispar chevra", /^5\d{8}$/, luhnOf()],
  [
    "japan:cn,corporate number,hojin bango,法人番号",
    /^\d{13}$/,
    (value) => 9 - (weightedSum(value.slice(1), "212121212121") % 9) === Number(value.charAt(0)),
  ],
  ["korea|south korea:brn,business registration number,사업자등록번호,사업자 등록 번호", /^\d{10}$/, isKrBrn],
  ["morocc:ice,identifiant commun de l'entreprise", /^\d{15}$/, (value) => Number(BigInt(value) % 97n) === 0],
  ["moldov|moldav:idno", /^1\d{12}$/, ends("731731731731", 10)],
  ["serbia:pib,poreski identifikacioni broj", /^\d{9}$/, mod1110],
  ["montenegr:pib,poreski identifikacioni broj", /^\d{8}$/, ends("8765432", 11, true)],
  ["macedonia:едб,edb,edinstven danocen broj,единствен даночен број", /^(?:MK)?\d{13}$/, ends("765432765432", 11, true)],
  [
    "poland|polish:regon,register of economic units,rejestr gospodarki narodowej",
    /^\d{9}$|^\d{14}$/,
    (value) => ends(value.length === 9 ? "89234567" : "2485097361248", 11)(value),
  ],
  ["russia:инн,inn,идентификационный номер налогоплательщика", /^\d{10}$|^\d{12}$/, isRuInn],
  [
    "russia:огрн,ogrn,psrn,primary state registration number,огрнип,ogrnip",
    /^\d{13}$|^\d{15}$/,
    (value) => Number(BigInt(value.slice(0, -1)) % (value.length === 13 ? 11n : 13n)) % 10 === Number(value.at(-1)),
  ],
  ["swed:orgnr,organisationsnummer,org nr,organization number", /^\d{10}$/, luhnOf()],
  [
    "singapore:uen,unique entity number,acra",
    /^\d{8}[A-Z]$/,
    (value) => "XMKECAWLJDB".charAt(weightedSum(value, "a4938271") % 11) === value.at(-1),
  ],
  [
    ":uen,unique entity number,acra",
    /^(?:19|20)\d{7}[A-Z]$/,
    (value) => "ZKCMDNERGWH".charAt(weightedSum(value, "a86497531") % 11) === value.at(-1),
  ],
  [":uen,unique entity number", /^[TSR]\d{2}[A-Z]{2}\d{4}[A-Z]$/, isUen],
  ["turk|türk:vkn,vergi kimlik,vergi no", /^\d{10}$/, isTrVkn],
  ["taiwan:ubn,unified business number,統一編號,business administration number,tongyi bianhao", /^\d{8}$/, isTwUbn],
  ["ukrain:єдрпоу,edrpou,едрпоу", /^\d{8}$/, isEdrpou],
  ["urugua:rut,registro unico tributario", /^(?:UY)?(?:0[1-9]|1\d|2[0-2])\d{6}001\d$/, (value) => ends("43298765432", 11, true)(value)],
  [
    "venezuel:rif,registro unico de informacion fiscal,registro de informacion fiscal,registro de identificacion fiscal",
    /^[VEJPG]\d{9}$/,
    isVeRif,
  ],
  [
    "czech|slovak:ico,identifikacni cislo osoby,identifikacne cislo organizacie",
    /^\d{8}$/,
    (value) => ((11 - (weightedSum(value, "8765432") % 11)) % 11 || 1) % 10 === Number(value.charAt(7)),
  ],
  ["senegal:ninea,numero d'identification nationale des entreprises et associations", /^\d{7,9}(?:[012][A-HJ-NP-WZ]\d)?$/, isNinea],
  ["tunisia:mf,matricule fiscal", /^\d{6,7}[A-HJ-NP-TV-Z](?:[ABDNP][CEMNP]\d{3})?$/],
  ["algeria:nif,numero d'identification fiscale", /^\d{15}(?:\d{5})?$/],
  ["alban:nipt,nuis,numri i identifikimit per personin e tatueshem,numri unik i identifikimit te subjektit", /^(?:AL)?[A-M]\d{8}[A-Z]$/],
  ["austria:fn,firmenbuchnummer,company register number", /^(?:FN)?\d{5,6}[A-Z]$/],
  ["sloven:maticna stevilka,corporate registration number", /^\d{7}(?:\d{3})?$/, (value) => ends("765432", 11, true)(value.slice(0, 7))],
  [":kvk,kamer van koophandel", /^\d{8}$/],
  [":company number,company no,company registration number,companies house,crn", /^(?:SC|NI|OC|SO|NC|CE)\d{6}$/],
  [":charity number,registered charity,charity no", /^(?:SC0\d{5})$/],
];

function isKrBrn(value: string): boolean {
  const sum = weightedSum(value, "137137135") + Math.floor((Number(value.charAt(8)) * 5) / 10);
  return (10 - (sum % 10)) % 10 === Number(value.charAt(9));
}

function isUscc(value: string): boolean {
  const signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  const sum = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28].reduce(
    (total, weight, index) => total + weight * signs.indexOf(value.charAt(index)),
    0,
  );
  return signs.charAt((31 - (sum % 31)) % 31) === value.at(-1);
}

// Luhn in base 36.
function isGstin(value: string): boolean {
  const sum = Array.from(value).reduce((total, sign, index) => {
    const worth = Number.parseInt(sign, 36) * (index % 2 === 1 ? 2 : 1);
    return total + Math.floor(worth / 36) + (worth % 36);
  }, 0);
  return sum % 36 === 0;
}

function isTwUbn(value: string): boolean {
  const sum = [1, 2, 1, 2, 1, 2, 4, 1].reduce((total, weight, index) => {
    const product = weight * Number(value.charAt(index));
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 5 === 0 || (value.charAt(6) === "7" && (sum + 1) % 5 === 0);
}

function isEdrpou(value: string): boolean {
  const [first, second] = /^[345]/.test(value) ? ["7123456", "9345678"] : ["1234567", "3456789"];
  const rest = weightedSum(value, first) % 11;
  const check = rest < 10 ? rest : (weightedSum(value, second) % 11) % 10;
  return check === Number(value.at(-1));
}

function isVeRif(value: string): boolean {
  const type = ({ V: 4, E: 8, J: 12, P: 16, G: 20 } as const)[value.charAt(0) as "V"]; // as: the form allows these letters only
  return "00987654321".charAt((type + weightedSum(value.slice(1), "32765432")) % 11) === value.at(-1);
}

function isUen(value: string): boolean {
  const signs = "ABCDEFGHJKLMNPQRSTUVWX0123456789";
  const sum = [4, 3, 5, 3, 10, 2, 2, 5, 7].reduce((total, weight, index) => total + weight * signs.indexOf(value.charAt(index)), 0);
  return signs.charAt((((sum - 5) % 11) + 11) % 11) === value.at(-1);
}

function isNinea(value: string): boolean {
  return weightedSum((/^\d{7,9}(?=[012][A-Z]|$)/.exec(value)?.[0] ?? "").padStart(9, "0"), "121212121") % 10 === 0;
}

// Persons, companies (third digit 9) and public bodies (6) each have a check of their own.
function isEcRuc(value: string): boolean {
  const third = value.charAt(2);
  if (value.length !== 13) return false;
  if (third === "6" && weightedSum(value, "327654321") % 11 === 0) return true;
  if (third === "9") return weightedSum(value, "4327654321") % 11 === 0;
  return third <= "6" && luhn(value.slice(0, 10));
}

/** Numbers of registered companies and organisations, by country. */
export const companyNumbers = registerDetectors(
  {
    infoType: "company-number",
    category: "contact",
    label: "Company or organisation number",
    placeholder: "Company number",
  },
  0.72,
  REGISTERS,
);

export const examples: Examples = {
  source: "The national registers of companies and tax authorities",
  finds: [
    ["ABN 83 914 571 673", "83 914 571 673"],
    ["SIREN : 552 008 443", "552 008 443"],
    ["ИНН 7707083893", "7707083893"],
  ],
  ignores: [
    ["ABN 99 999 999 999", "fails its check"],
    ["552 008 443", "nothing says what it is"],
    ["SIREN 552008444", "fails its check"],
  ],
};

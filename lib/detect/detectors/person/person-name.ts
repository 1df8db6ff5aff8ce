import type { Detector, Examples, Place } from "../../detector.ts";
import { isGivenName } from "../../names/given-name.ts";
import { plainName } from "../../names/sketch.ts";

const CUES =
  "mr,mrs,ms,lady,lord,miss,mx,dr,prof,rev,sr,sra,senor,senora,dona,mme,mlle,monsieur,madame,herr,frau,sig,signora,signor,meneer,mevrouw,my name,name is,names are,name,full name,first name,last name,surname,nombre,nom,prenom,nome,naam,client,patient,dear,hi,survivor,applicant,tenant,beneficiary,employee,caseworker,case worker,case manager,regards,sincerely,signed,signed by,spoke with,spoke to,speak to,met with,letter to,letter for,reach,reached,ask for,this is,i am,attn,on behalf of,beneficiary is,guardian,son,daughter,brother,sister,husband,wife,mother,father,friend,boyfriend,girlfriend,neighbor,volunteer,landlord,referred by,contact person,usuaria,usuario,clienta,klient,klientin,utente,account holder,cardholder,attending,physician,prescriber,plaintiff,defendant,claimant,estimado,estimada,querido,querida,cher,chere,sehr geehrter,sehr geehrte,lieber,liebe,caro,cara,prezado,prezada,gentile,beste,geachte,me llamo,mi nombre,je m'appelle,ich heisse,mein name,mi chiamo,meu nome,mijn naam".split(
    ",",
  );

/** A person's name: a given name with a capitalised word behind it, or capitalised words behind a title, a greeting or a label. Alone it is a hint and never speaks up. */
export const personName: Detector = {
  infoType: "person-name",
  category: "beneficiary",
  label: "Name of a person",
  placeholder: "Person",
  near: CUES,
  reach: [18, 0],
  rules: [
    {
      anchor: "text",
      pattern:
        /[A-Z\u00c0-\u024f](?:[a-z\u00df-\u024f'-]{1,14}|\.)(?=[ \n](?:[A-Z\u00c0-\u024f]|d[aeio]s? |del |van |von |bin |al[- ]|el |ibn |(?:said|says|told|asked|called|lives?d?|came|wants?|moved|arrived|reports?|reported|stated|disclosed|relapsed|left|went|feels|felt|missed|had|has been|from|keeps|tiene|vive|dice|dijo|hat|lebt|sagt|trinkt|dit|vit|tem|mora|disse|contou|attended|signed|agreed|refused|denied|cried|explained|needs|and (?:her|his|my|I))\b)|,? (?:and )?[A-Z\u00c0-\u024f][a-z]|, (?:de )?\d\d?(?:[,;] | a[nñ]os| ans| Jahre| years)| \(\d\d?\)| family\b|['\u2019]s [a-z])/g,
      measure: fromGivenName,
      confidence: 0.45,
    },
    {
      anchor: "near",
      pattern: /[A-Z\u00c0-\u00de][\w\u00c0-\u024f'\u2019-]{1,20}/g,
      measure: behindCue,
      confidence: 0.45,
    },
    // Names in other scripts, behind a label.
    {
      anchor: "near",
      pattern:
        /[\u0370-\u052f\u0590-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{1,14}(?: [\u0370-\u052f\u0590-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{1,14}){1,2}/g,
      validate: (_, { text, start }) => LABEL.test(text.slice(Math.max(0, start - 24), start)),
      confidence: 0.45,
    },
  ],
};

const IS_CUE = new Set(CUES);

// Whether a cue stands right before: its last one, two or three words.
function isCued(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && start - at < 5 && " \n\"'=.,:;_>".includes(text.charAt(at - 1))) at--;
  if (at === start) return false;
  let cue = "";
  for (let words = 0; words < 3 && at > 0; words++) {
    const end = at;
    while (at > 0 && end - at < 15 && isLetter(text.charCodeAt(at - 1))) at--;
    if (at === end) return false;
    cue = plainName(text.slice(at, end)) + (cue === "" ? "" : ` ${cue}`);
    if (IS_CUE.has(cue)) return mayLeadUp(cue, text.slice(end, start));
    if (!" _".includes(text.charAt(at - 1))) return false;
    at--;
  }
  return false;
}

// A sentence that ends behind a cue says nothing of the next; a line does in a form or a letter.
function mayLeadUp(cue: string, between: string): boolean {
  if (between.includes(".") && !ABBREVIATED.test(cue)) return false;
  return !between.includes("\n") || /^(?:regards|sincerely|thanks|cheers|best|name|signed|dear)/.test(cue);
}

const ABBREVIATED = /^(?:m[rsx]|mrs|dr|prof|rev|sra?|mme|mlle|sig|attn)$/;

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 39 || (code >= 0xc0 && code < 0x250);
}

const LABEL = /(?:name|patient|client|employee|subject|contact|user|имя|姓名|氏名|이름|الاسم)["']?\s?[:=]?\s?["']?$/i;
const CAPITAL = "[A-Z\\u00c0-\\u00de\\u0100-\\u024f]";
const REST = new RegExp(
  `(?: ${CAPITAL}\\.?(?= [A-Z]))?(?: (?:d[aeio]s?|del|della|la|van|von|der|den|ter|bin|ibn|al|el)){0,2}(?: (?:al-|El-|O'|Mc|Mac|D')?${CAPITAL}[a-z\\u00df-\\u024f'\\u2019]{1,20}(?:[A-Z][a-z]{1,12})?(?:-${CAPITAL}[a-z\\u00df-\\u024f]{1,20})?){1,3}`,
  "y",
);
// What says of two words that they are a name: the ending of the second, a letter that English, German and Romance languages lack, an initial between them.
const FAMILY =
  / [B-HJ-Z]\.? |(?:ov[aá]|ev[aá]|[a-z]{3}[oe]v|sk[iyaýá]|cki|czyk|wicz|vi[cć]h?|i[cć]|enko|chuk|sson|d[oó]ttir|ssen|[nr]sen|inen|opoulos|idis|akis|escu|o[gğ]lu|[a-z]ez|berg|mann|moto|mura|yama|kawa|shima)$|[ąćčďěęğıłńňőřśşšťůűźżžðþø]/;

// Words that stand beside names and are none: what a name is cut before, and what no name begins with.
const NO_NAME =
  /^(?:Street|St|Avenue|Ave|Road|Rd|Drive|Lane|Way|Court|Blvd|University|College|School|Hospital|Clinic|Cent(?:er|re)|Foundation|Institute|Church|Park|County|City|House|Fund|Award|Report|Board|Committee|Day|Services?|Program|Inc|LLC|Ltd|Corp|Company|Group|Bank|Trust|Sir|Madam|Team|Friends?|All|Everyone|Colleagues|Hiring|Manager|Name|Intake|Rights|Portal|Records?|Data|ID|Id|Number|Advisory|Island|Lake|River|Beach|Bay|Valley|Hills?|Mountains?|North|South|East|West|New|The|This|That|These|My|Your|Our|And|Or|But|For|With|From|To|In|On|At|Of|Is|Was|Are|How|What|When|Where|Why|Who|Please|Thank|Thanks|Phone|Email|Address|Date|Age|DOB|SSN|MRN|Case|Notes?|Care|Health|Language|Model|Learning|Code|Project|Act|Law|Theorem|Prize|Times|Post|News|Republic|Consulting|Investments?|Research|Orchestra|Economic|Public|Vitamin|Plan|Type|Part|Section|Hepatitis|Grade|Class|Schedule|Form|Appendix|Level|Unit|Phase|War|Option|Room|Figure|Table|Chapter|Step|Museum|Library|Airport|Station|Stadium|Cup|League|Series|Enterprises?|Industries|Disorder|Disease|Syndrome|Corporation|Analytics|Dynamics?|Solutions|Systems|Technolog(?:y|ies)|Partners|Financial|Consulting|Associates|Labs?|Networks?|Account|Support|Us|Me|Jr|Sr)$/;

// What only people do; and the age that notes put behind a name.
const DOES = /^ (?:lives?d? |disclosed|relapsed|was born|told (?:me|us|h(?:er|is)|staff) |and h(?:er|is) |is (?:my|h(?:er|is)|our) )/;
const AGED = /^(?: family\b|, (?:de )?\d\d?(?:[,;] | a[nñ]os| ans| Jahre| years)| \(\d\d?\))/;
const IS_TIME = /(?:day|uary|ber|March|April|May|June|July|August)$/;

function fromGivenName(match: string, { text, start }: Place): number {
  if (/[\w\u00c0-\u024f@/.-]$|\w'$/.test(text.slice(Math.max(0, start - 2), start)) || NO_NAME.test(match) || !/^\p{Lu}/u.test(match))
    return 0;
  const end = start + match.length;
  REST.lastIndex = end;
  const rest = REST.exec(text)?.[0] ?? "";
  const length = restLength(rest);
  const isGiven = match.split("-").some((part) => part.length > 2 && isGivenName(part));
  // "J. Ortega, 34"
  if (match.length === 2 && match.endsWith("."))
    return length > 0 && /^(?:[,;:)]| (?:and|is|was|has)\b)/.test(text.slice(end + length, end + length + 5)) ? 2 + length : 0;
  if (length > 0)
    return isGiven || FAMILY.test(match + rest.slice(0, length)) || DOES.test(text.slice(end + length, end + length + 12))
      ? match.length + length
      : 0;
  if (rest !== "") return 0;
  if (!isGiven) return AGED.test(text.slice(end, end + 14)) && !IS_TIME.test(match) ? match.length : 0;
  const other = /^(?:,| and|, and)? ([A-Z\u00c0-\u024f][\w\u00c0-\u024f]+)/.exec(text.slice(end, end + 24))?.[1];
  return other === undefined || isGivenName(other) ? match.length : 0;
}

function behindCue(match: string, { text, start }: Place): number {
  if (/[\w\u00c0-\u024f@/-]/.test(text.charAt(start - 1)) || NO_NAME.test(match) || /^[A-Z]{4,}$|\d/.test(match) || !isCued(text, start))
    return 0;
  REST.lastIndex = start + match.length;
  const rest = REST.exec(text)?.[0] ?? "";
  return match.length + restLength(rest);
}

// How much of what follows a first word belongs to the name.
function restLength(rest: string): number {
  const words = rest.trim().split(/\s/);
  const stop = words.findIndex((word) => NO_NAME.test(word));
  const length = stop < 0 ? rest.length : Math.max(0, rest.indexOf(words[stop] ?? "") - 1);
  return /[A-Z\u00c0-\u00de]/.test(rest.slice(0, length)) ? length : 0;
}

export const examples: Examples = {
  source: "Given names common in census and civil registers; common forms of address",
  finds: [
    ["Case note: Maria Lopez disclosed that she is HIV positive and was referred.", "Maria Lopez"],
    ["Case note: client Kevin relapsed and was referred; Zdislava Hlinková drove.", "Zdislava Hlinková"],
    ["Client Nneka van der Berg disclosed that she is pregnant and was referred.", "Nneka van der Berg"],
  ],
  ignores: [
    ["Maria Lopez came", "a name alone is only a hint"],
    ["Santa Maria Street", "a street"],
  ],
};

import { isDay } from "../../calendar.ts";
import type { Detector, Examples, Place } from "../../detector.ts";
import { BLANK } from "../../fold.ts";

/** A date that is said to be somebody's birthday, in any common way of writing. */
export const birthDate: Detector = {
  infoType: "birth-date",
  category: "beneficiary",
  label: "Date of birth",
  placeholder: "Birth date",
  near: [
    ..."dob,d o b,d/o/b,birthdate,birthday,born,bday,birth".split(","),
    ..."nacimiento,nacido,nacida,nacio,fecha nac,fdn,f nac".split(","),
    ..."naissance,ne le,nee le,geburtsdatum,geboren,geb,geburtstag".split(","),
    ..."nascimento,data nasc,nascido,nascida,nasceu,data di nascita,nato il,nata il,geboortedatum,data urodzenia,urodzony,urodzona".split(
      ",",
    ),
    ..."fodselsdato,fodt,fodselsdag,fodelsedatum,fodd,syntymaaika,syntynyt,datum narozeni,data nasterii,szuletesi datum,dogum tarihi".split(
      ",",
    ),
    ..."дата рождения,родился,родилась,дата народження,ημερομηνια γεννησης,出生日期,生日,生年月日,생년월일,تاريخ الميلاد,תאריך לידה,जन्म तिथि,ngay sinh,tanggal lahir,tarikh lahir".split(
      ",",
    ),
  ],
  reach: [32, 16],
  rules: [
    {
      anchor: "near",
      pattern:
        /(?<![\w./-])\d{1,4}\s?([-/. ])\s?\d{1,2}\s?\1\s?\d{1,4}(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w/-]|\.\d)/g,
      validate: isNumericDate,
      confidence: 0.92,
    },
    {
      anchor: "near",
      pattern:
        /(?<![\dA-Za-z\u00c0-\u024f\u0370-\u052f])(?:\d{1,2}(?:st|nd|rd|th|er|º|ª|\.)?[\s,/.-]{0,2}(?:de |of |di )?[A-Za-z\u00c0-\u024f\u0370-\u052f]{3,10}\.?[\s,/.-]{0,2}(?:de |del |of )?(?:\d{4}|'?\d{2})|[A-Za-z\u00c0-\u024f\u0370-\u052f]{3,10}\.?[\s-]\d{1,2}(?:st|nd|rd|th)?[\s,-]{1,2}(?:\d{4}|'?\d{2}))(?![\dA-Za-z\u00c0-\u024f\u0370-\u052f])/g,
      validate: isNamedDate,
      confidence: 0.92,
    },
    { anchor: "near", pattern: /(?<![\w.-])\d{8}(?![\w-]|\.\d)/g, validate: isCompactDate, confidence: 0.85 },
    { anchor: "near", pattern: /\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]/g, validate: isNumericDate, confidence: 0.92 },
  ],
};

const MONTHS =
  /^(?:jan|ene|gen|stycz|sty|янв|feb|fev|fév|fevr|lut|фев|mar|mär|maer|mrt|мар|apr|abr|avr|avril|kwi|апр|may|mai|mag|mei|maj|мая|jun|jui|giu|cze|июн|jul|lug|lip|июл|aug|ago|aoû|aou|sie|авг|sep|set|wrz|сен|oct|okt|out|ott|paź|paz|окт|nov|lis|ноя|dec|dez|dic|déc|gru|дек)/iu;

function isYear(year: number): boolean {
  return (year >= 1900 && year <= 2039) || (year >= 0 && year < 100);
}

function isDate(first: number, second: number, third: number, isYearFirst: boolean): boolean {
  if (isYearFirst) return isYear(first) && (isDay(third, second, first) || isDay(second, third, first));
  return isYear(third) && (isDay(first, second, third) || isDay(second, first, third));
}

function isNumericDate(match: string, place: Place): boolean {
  const [first = "", second = "", third = ""] = match.match(/\d+/g) ?? [];
  if (first.length === 3 || third.length === 3 || (first.length === 4 && third.length === 4)) return false;
  if (first.length < 4 && third.length !== 4 && third.length !== 2) return false;
  return isDate(Number(first), Number(second), Number(third), first.length === 4) && isOfWord(place);
}

// Lives that are told in public: "Ada Byron (born 10 December 1815) was a writer". A record of care says none of these.
const PUBLIC_LIFE =
  /(?:\(|-lrb-)[^()\n]{0,80}\bborn\b[^()\n]{0,60}(?:\)|-rrb-) (?:is|was)\b|\b(?:act(?:or|ress)|singer|songwriter|rapper|musician|composer|(?:foot|basket|base)baller?|player|politician|president|novelist|writer|poet|painter|entrepreneur|film|album|best known|known for|national ?(?:team|caps)|current ?club|pcupdate|debut ?year|birth ?name|alma mater|nobel|olympics?|genre)\b/i;
const LIFE_REACH = 160;

// An earlier date has taken the word, unless a word for birth or the end of a cell stands in between: "DOB 3/5/85. Admitted on 1/9/25".
const EARLIER_DATE = new RegExp(`(?:[-/.]\\d\\d?[-/.]\\d{2,4}|(?:19|20)\\d\\d|${BLANK})([^\\d${BLANK}]{0,40})$`);
const BETWEEN = /b(?:irth|orn|day)|d\.? ?o\.? ?b|na[cst]|n[ée]e? |ge?b|f[oø]d|[\u0370-\uffff]|[\t|;,"]\s?$/i;

function isOfWord({ text, start, end }: Place): boolean {
  const between = EARLIER_DATE.exec(text.slice(Math.max(0, start - 56), start))?.[1];
  // "Today is 27 February 2023. I was born": the sentence has ended.
  if (/^[.!?] /.test(text.slice(end, end + 2)) && !BETWEEN.test(text.slice(Math.max(0, start - 40), start))) return false;
  return (
    (between === undefined || BETWEEN.test(between)) && !PUBLIC_LIFE.test(text.slice(Math.max(0, start - LIFE_REACH), end + LIFE_REACH))
  );
}

function isNamedDate(match: string, place: Place): boolean {
  const words = match.match(/\p{L}{3,}/gu) ?? [];
  const [first = "", second = ""] = match.match(/\d+/g) ?? [];
  return words.some((word) => MONTHS.test(word)) && Number(first) >= 1 && Number(first) <= 31 && isYear(Number(second)) && isOfWord(place);
}

function isCompactDate(match: string): boolean {
  const part = (start: number, end: number) => Number(match.slice(start, end));
  return isDate(part(0, 4), part(4, 6), part(6, 8), true) || isDate(part(0, 2), part(2, 4), part(4, 8), false);
}

export const examples: Examples = {
  source: "ISO 8601 and common written forms; the word is required",
  finds: [
    ["DOB 03/05/1985", "03/05/1985"],
    ["date of birth: 1985-03-05", "1985-03-05"],
    ["born on March 5, 1985 in Reno", "March 5, 1985"],
    ["nacida el 5 de marzo de 1985", "5 de marzo de 1985"],
    ["Geburtsdatum: 05.03.1985", "05.03.1985"],
    ["5th March 1985 (date of birth)", "5th March 1985"],
    ["né le 5 mars 1985", "5 mars 1985"],
    ["dateOfBirth: 19850305", "19850305"],
    ["name,DOB,city\nAna,3/5/85,Reno\nBo,12/1/90,Elko", "3/5/85"],
    ["生年月日 1985年3月5日", "1985年3月5日"],
    ["his aunt (born 21 September 1931) came along", "21 September 1931"],
  ],
  ignores: [
    ["the meeting of 03/05/2025", "nobody is born there"],
    ["DOB 13/45/1985", "no such day"],
    ["born in 1985", "only a year"],
    ["Ada Byron (born 10 December 1915) was a writer", "an encyclopedia"],
    ["The singer was born on March 5, 1985, in Reno", "a life that is told in public"],
    ["DOB withheld in 2019. Seen 2025-01-09", "another date"],
    ["DOB form v1.2.3", "a version"],
  ],
};

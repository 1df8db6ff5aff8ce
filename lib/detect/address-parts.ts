import { aroundNumber, aWordOf, eitherOf, inSteps, stickyPattern, wordsUpTo } from "./step-pattern.ts";

// Pieces of patterns for postal addresses. All bounded, so that a try at one place costs little.
const WORD = "[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u024f.'\u2019-]{0,24}";

// As a sentence or a form begins it: small or with a capital.
const eitherCase = (words: string): string =>
  words
    .split("|")
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join("|");

/** The last word of English street names: USPS Publication 28 appendix C1, and what is used elsewhere. */
const ENGLISH_STREETS =
  "Alley|Ave|Avenue|Boulevard|Blvd|Circle|Cir|Close|Courts?|Ct|Crescent|Cres|Crossing|Drives?|Dr|Gardens|Grove|Highway|Hwy|Lanes?|Ln|Mews|Parade|Parkways?|Pkwy|Place|Pl|Pike|Plaza|Roads?|Rd|Routes?|Row|Squares?|Sq|Streets?|St|Terrace|Ter|Trail|Turnpike|Way|Walk|Loop";

/** Compound street names: Hauptstraße, Lisaweg, Storgatan. */
const COMPOUNDS = "(?:[Ss]tra(?:ß|ss)e|[Ss]tr.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|straat|laan|plein|gracht|gatan|vägen|gade|veien)";
// Endings of ordinary words too: only where a town follows.
const FURTHER_COMPOUNDS =
  "(?:[Rr]ing|[Dd]amm|[Uu]fer|steig|kade|dreef|singel|gränd|stigen|vej|stræde|vegen|gata|gaten|stien|katu|tie|kuja|polku|utca|tere?|tér|sétány|berget)";

const UNIT =
  "(?:,?\\s{1,3}(?:Apt|Apartment|Unit|Suite|Ste|Flat|Studio|#|Floor|Fl|Room|Rm|Bldg|Building|Lot|Trlr)\\.? ?#?[A-Za-z0-9-]{1,6})?";
const US_STATES =
  "A[LKZRAEPS]|C[AOT]|D[CE]|FL|FM|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEHINOPST]|N[CDEHJMVY]|O[HKR]|P[ARW]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]";
const POSTCODES = [
  `(?:${US_STATES})\\.?,? \\d{5}(?:-\\d{4})?`,
  "(?:AB|BC|MB|N[BLSTU]|ON|PE|QC|SK|YT),? ?[A-Z]\\d[A-Z] ?-?\\d[A-Z]\\d",
  "(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT),? \\d{4}",
  "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}",
  "(?:[A-Z]{1,2}-)?\\d{4} ?[A-Z]{2}\\b",
  "\\d{5}-\\d{3}",
].join("|");
const CITY = "[A-Z\\u00c0-\\u024f][\\w\\u00c0-\\u024f.'\u2019 -]{1,28}";
const LINE = '[^\\n,;:<>"]{2,34}';
/** A postcode and its town, either way round. */
const TAIL = `(?:,?\\s{1,3}\\d{3} \\d{2} ${CITY}|[,\\s]{1,3}${CITY},?\\s{1,3}(?:${POSTCODES})|,?\\s{1,3}(?:[A-Z]{1,2}-)?\\d{2,5}(?:-\\d{2,3})? ${CITY}|,\\s?${CITY},?\\s(?:\\d{4,6}|(?:${US_STATES})\\b)|(?:[,\\n]\\s?${LINE})?[,\\n]\\s?\\d{5}-?\\d{3} ${CITY}(?: \\/ [A-Z]{2})?|,? [A-Z]\\d{1,3}[A-Z]?[A-Z\\d]{3,4} ${CITY}|\\n${CITY} \\d{4,5})`;

const HOUSE = "\\d{1,6}(?:[/-]\\d{1,4})?[A-Za-z]?";
const DIRECTION = "(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\.? ";
const LATIN_STREETS =
  "rue|avenue|av\\.|ave\\.|boulevard|bd|blvd|place|chemin|all[ée]e|impasse|passage|quai|route|cours|square|calle|c\\/|avenida|avda\\.?|paseo|plaza|camino|carrer|calzada|callej[oó]n|rambla|ronda|via|viale|piazza|piazzale|corso|vicolo|largo|strada|borgo|contrada|rua|travessa|pra[çc]a|alameda|estrada|rodovia|ul\\.|ulica|aleja|al\\.|plac|os\\.|bulevardul|str\\.|ulice|n[áa]m[ěe]st[íi]";

const LONGEST_HOUSE = 6; // digits
const FLAT_REACH = 80; // characters

/** Whether a house number may begin at a number: it is no part of a word, sum or date, and a comma or space and a word stand behind it. */
export function mayBeHouse(text: string, start: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 32;
  if (isDigit(before) || (before < 128 ? isLetter(before) || NO_NUMBER.includes(before) : before === 163 || before === 8364)) return false;
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end - start > LONGEST_HOUSE) return false;
  let code = text.charCodeAt(end);
  if (isLetter(code) || code === 45 || code === 47) return true; // 12b, 12-14, 12/3
  if (code === 44) code = text.charCodeAt(++end);
  if (code > 32 && code < 128) return false;
  do end++;
  while (isDigit(text.charCodeAt(end))); // 5 42nd Street
  return isLetter(text.charCodeAt(end));
}

/** Whether a space stands before a number. */
export function isSetOff(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === 32;
}

/** Whether a house number may begin at a number, and a flat stands within reach. */
export function mayHaveFlat(text: string, start: number): boolean {
  return mayBeHouse(text, start) && /Apt|Suite|Unit|Flat/.test(text.slice(start, start + FLAT_REACH));
}

const NO_NUMBER = [36, 45, 46, 95]; // $ - . _ and, above, £ €

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 192;
}

const AHEAD = "(?<![\\w.$€£-])";
const BOUNDARY = "(?!\\w)";

/** "1420 Maple Street, Apt 3, Reno, NV 89501": a number, a name, a kind of street. */
export const NUMBER_FIRST = stickyPattern(
  wordsUpTo(
    `${AHEAD}${HOUSE} (?=[A-Z\\u00c0-\\u00de\\dot])`,
    DIRECTION,
    `(?:${WORD}|\\d{1,3}(?:st|nd|rd|th)|of|the) `,
    4,
    inSteps(aWordOf(ENGLISH_STREETS), `\\.?${UNIT}(?:${TAIL})?${BOUNDARY}`),
  ),
);
/** Any line that begins with a number, and behind it a town with its postcode. */
export const NUMBER_AND_POSTCODE = stickyPattern(
  inSteps(
    `${AHEAD}${HOUSE},?\\s(?=[A-Z\\u00c0-\\u00de]|rue|avenue|all|chemin|bou|imp|place)`,
    `${LINE}(?:[,\\n]\\s{0,3}${LINE}){0,2}?[,\\s]\\s{0,3}(?:${POSTCODES})${BOUNDARY}`,
  ),
);
/** "28245 Puruntie 82 Apt. 595, Lappeenranta": a number, a name and a flat. */
export const NUMBER_AND_FLAT = stickyPattern(
  inSteps(
    `${AHEAD}${HOUSE},? (?=[A-Za-z\\u00c0-\\u024f\\u0370-\\u052f])`,
    `.[^\\n,;:<>"]{2,44}[,\\s]\\s{0,5}(?:Apt|Suite|Unit|Flat)\\.? #?\\d{1,5}\\b(?:[\\s,]{1,8}[A-Z\\u00c0-\\u024f][^\\d\\n,;:<>"]{1,30}){0,3}(?:[\\s,]{1,6}\\d{4,6}\\b)?${BOUNDARY}`,
  ),
);
/** "Lindenstraße 12, 10969 Berlin". */
export const COMPOUND = aroundNumber(
  /[A-Z\u00c0-\u00de]/,
  38,
  `(?:${COMPOUNDS}|${FURTHER_COMPOUNDS}) `,
  `(?<![\\w<])[A-Z\\u00c0-\\u00de](?=[\\w\\u00c0-\\u017f.-]{2,36} \\d)[\\w\\u00c0-\\u017f.-]{1,30}?(?:${COMPOUNDS} \\d{1,4}(?: ?[a-z]\\b|\\/\\d{1,3})?(?:${TAIL})?|${FURTHER_COMPOUNDS} \\d{1,4}(?: ?[a-z]\\b|\\/\\d{1,3})?\\.?${TAIL})${BOUNDARY}`,
);
// Words that stand small inside the names of streets.
const PARTICLE = "d[eaio]s?|del|della|delle|la|le|les|los|las|du|von|der|den|van|pod|na|im|am|of|the|[A-Z]\\.";
const NAME = `(?:(?:${PARTICLE}) |d'|l'){0,3}${WORD}(?: (?:(?:${PARTICLE}) |d'|l'){0,2}${WORD}){0,3}`;
const NUMBER_BEHIND = ",? ?(?:n[º°o.] ?|[Nn]r\\.? )?(?:\\d{1,5}(?:[A-Za-z]\\b|\\/\\d{1,4})?|S\\/N)";
const INSIDE_HOUSE =
  "(?:,? (?:Puerta|Piso|Piano|Appartamento|Interno|Apt\\.?|Esc\\.?|Edif\\.?|Depto\\.?|Bl\\.|Sc\\.|Ap\\.) {0,2}\\w{1,4}){0,4}";
/** "12, rue de la Paix, 75002 Paris": the kind of street is a word of its own. */
export const NUMBER_THEN_KIND = stickyPattern(
  inSteps(`${AHEAD}${HOUSE}(?: ?bis| ?ter)?,? (?=[a-z])`, `(?:${LATIN_STREETS}) `, `${NAME}(?:${TAIL})?${BOUNDARY}`),
);
/** "Calle Mayor 5, 28013 Madrid", at the word for the kind of street. */
export const KIND_FIRST = stickyPattern(
  eitherOf(
    inSteps(
      `(?!via|plaza|place|cours)(?:${eitherCase(LATIN_STREETS)})\\.? `,
      `${NAME}${NUMBER_BEHIND}${INSIDE_HOUSE}(?:${TAIL})?${BOUNDARY}`,
    ),
    inSteps("[Vv]ia ", `${NAME}${NUMBER_BEHIND}${TAIL}${BOUNDARY}`),
  ),
);
const ANNOUNCES = `(?:${eitherCase(
  "address(?:es)?|adress[ea]?n?|adresa?|osoite|direcci[oó]n|domicilio|anschrift|endere[çc]o|morada|indirizzo|lak?c[ií]m|lives? at|lived at|living at|resid(?:es|ing) at|staying at|mov(?:ed|ing) to|relocated to|located at|ship(?:ped)?(?: it)? to|sen[dt](?: it| the letter)? to|deliver(?:ed)? to|meet(?: you| me)? at|met at|based at|office is at|house at|apartment at|property at|wohnhaft|wohnt in|habite au|vive en|mora na|residente in",
)}|ADDRESS(?:ES)?)\\s?(?:is|are|to|was|ist|est|es|é|at|in)?[\\s:>"'=-]{1,5}(?:at |to |the corner of |now )?["'>]?\\s{0,4}`;
/** Beside a word that announces an address: anything with a house number and up to four lines. */
export const ANNOUNCED = new RegExp(
  `(?<=${ANNOUNCES})(?:(?:(?:Apt|Unit|Flat|Level|Suite|Studio)\\.? \\w{1,5},? )?${HOUSE},?\\s{1,3}[A-Za-z\\u00c0-\\u024f][\\w\\u00c0-\\u024f.'’ #/-]{3,40}|(?:[a-z\\u00df-\\u017f.]{2,12} ){0,2}${WORD}(?: [\\w\\u00c0-\\u024f.'’-]{1,24}){0,4},? (?:[Nn]r?\\.? ?)?(?:\\d{1,5}(?:[A-Za-z]\\b|\\/\\d{1,4})?\\.?|S\\/N)(?:,? [A-Z][\\w.]{1,12} \\w{1,5}){0,3}|(?:PSC|Unit) \\d{3,5})(?:(?:\\s?,\\s?|\\s{0,2}\\n\\s{0,4},?\\s?)[\\w\\u00c0-\\u024f.'’ /()#-]{2,32}){0,4}(?!\\w)`,
  "g",
);
/** Forces' mail, and post boxes. */
export const BOX = aroundNumber(
  /[PU]/,
  36,
  "(?:PSC|Unit|Box|[AFD]PO,? A[AEP],?) ",
  `(?<![\\w<])(?:(?:PSC \\d{3,4},? Box \\d{2,5}|Unit \\d{3,5},? Box \\d{2,5}|US[A-Z]{1,3} [A-Z][a-z]{2,15})[\\s,]{1,4}(?:[AFD]PO,? A[AEP],? \\d{5})|P\\.? ?O\\.? ?Box \\d{1,6}(?:${TAIL})?)${BOUNDARY}`,
);

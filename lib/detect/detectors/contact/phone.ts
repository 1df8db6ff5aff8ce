import { isInternationalNumber, isNanp } from "../../checksums/phone-plan.ts";
import { digitsOf } from "../../checksums/weighted.ts";
import type { Detector, Examples, Place } from "../../detector.ts";

/** A telephone number: written internationally, as North Americans write it, or beside a word for telephone. */
export const phone: Detector = {
  infoType: "phone",
  category: "contact",
  label: "Phone number",
  placeholder: "Phone",
  near: [
    ..."phone,telephone,tel,telefon,telefono,telefone,mobile,mob,cell,cellphone,call,fax,text me,whats app,signal".split(","),
    ..."home,work,contact,text,get me on,reach,reached,answering,registered,messages,message,desk,office,cell phone,mobile no,mobile phone,phone no,number is,my number,dial,ring,hotline,helpline,ph,movil,celular,llamar,portable,portatil,telemovel,ligue,handy,rufnummer,anrufen,mobil,cellulare,gsm,puh,puhelin,tlf,telf,mobiel".split(
      ",",
    ),
    ..."телефон,тел,电话,手机,電話,携帯,전화,휴대폰,هاتف,جوال,טלפון,फ़ोन,फोन,मोबाइल,โทร,τηλ,τηλεφωνο,điện thoại,telepon,simu".split(","),
  ],
  reach: [40, 16],
  yields: true,
  rules: [
    {
      anchor: "digits",
      fewestDigits: 8,
      pattern: /(?<![\w+])(?:\+\(?|00(?=\d{2,3}[ -]))[1-9](?:[ .\-/()\u2044]{0,3}\d){6,15}(?:[ -]?(?:x|ext\.?) ?\d{1,6})?(?![\w]|[-.]\d)/g,
      validate: isWorldwide,
      confidence: 0.9,
    },
    {
      anchor: "digits",
      fewestDigits: 8,
      pattern:
        /(?<![\w.$€£#/+-]|\d[ -])(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\)[ .-]{0,2}[2-9]\d{2}[ .-]\d{4}|[2-9]\d{2}([.-])[2-9]\d{2}\1\d{4}|[2-9]\d{2}[ /-][2-9]\d{2}-\d{4}|[2-9]\d{2} [2-9]\d{2} \d{4})(?:[ -]?(?:x|ext\.?) ?\d{1,6})?(?![\w]|[-.]\d| \d{3,}(?!\d))/g,
      validate: isNorthAmerican,
      confidence: 0.85,
    },
    // As Europeans, Asians and Australians write their own: a nought, a few groups.
    {
      anchor: "digits",
      fewestDigits: 9,
      pattern: /(?<![\w.$€£/+#,-]|\d[ -])(?:\(0[1-9]\d{0,4}\)|0[1-9]\d{0,4})[ /-]\d{2,4}(?:[ -]\d{2,4}){1,3}(?![\w]|[-.,/]\d| \d)/g,
      validate: isGrouped,
      confidence: 0.6,
    },
    {
      anchor: "near",
      pattern: /(?<![\w$€£.#/-])\(?\+?\d(?:[ .\-/()]{0,3}\d){5,14}(?:[ -]?(?:x|ext\.?) ?\d{1,6})?(?![\w%]|[.,:-]\w)/g,
      validate: isNational,
      confidence: 0.75,
    },
  ],
};

function isWorldwide(match: string): boolean {
  return isInternationalNumber(digitsOf(withoutExtension(match)).replace(/^00/, ""));
}

// "NHS: 943 476 5870" is the number of something else.
const OTHER_LABEL = /\b(?!TEL|PHONE|FAX|CELL|MOB|CALL|TTY|TDD|USA|CAN|TLF|GSM)[A-Z]{3,5}(?: (?:no|number|#))?\.?:? ?$/;

function isNorthAmerican(match: string, { text, start }: Place): boolean {
  if (OTHER_LABEL.test(text.slice(Math.max(0, start - 16), start))) return false;
  const digits = digitsOf(withoutExtension(match)).slice(-10);
  return isNanp(digits) && !isHelpline(digits, text, start);
}

// Free of charge, and said to be the number of an office: no person's.
function isHelpline(digits: string, text: string, start: number): boolean {
  return (
    /^1?8(?:00|33|44|55|66|77|88)\d{7}$/.test(digits) &&
    /\b(?:\w*line|call|cent(?:er|re)|toll|crisis|dial|support|reached)\b/i.test(text.slice(Math.max(0, start - 60), start))
  );
}

function withoutExtension(match: string): string {
  return match.replace(/[ -]?(?:x|ext\.?) ?\d+$/, "");
}

function isGrouped(match: string, { text, start }: Place): boolean {
  const digits = digitsOf(match);
  if (OTHER_LABEL.test(text.slice(Math.max(0, start - 16), start))) return false;
  return digits.length >= 9 && digits.length <= 11 && !DATE.test(match) && !/^0\d[/-]\d\d[/-]/.test(match);
}

// These name a telephone; others ("reach", "office", "messages") must lead up to the number: "reach her on", "my number is".
const NAMES_TELEPHONE =
  /(?:phone|t[eé]l[eé]?f|\btel|mobil|\bmob\b|\bcell|handy|fax|whatsapp|signal|\bcall\b|\bph\b|hotline|helpline|contact (?:number|no|details)|\bgsm|m[oó]vil|celular|port[aá]|rufnummer|anrufen|puh|tlf|\bsimu\b|[\u0370-\uffff]{2})/i;
const LEADS_UP =
  /(?:\bat|\bon|\bis|\bto|\bvia|\bunder|\bregistered|\bcontact|\bdesk|\boffice|\bhome|\bwork|\bme on|\bcontact:?[^\n\d]{3,30},|\bdial|\bring|\btext|:)\s{0,3}\(?$/i;

// "My tax number is"
const OTHER_NUMBER =
  /(?<!\b(?:my|his|her|their|our|your|the|whose|phone|mobile|cell|contact|fax|home|work|office|direct|desk|new|best|main|old|emergency|whatsapp|signal)) number is\s{0,3}$/i;
const WEAK = /\b(?:home|work|contact|text):?\s{0,3}$/i;
const NO_PHONE = /^\d{2}-\d{7}$/; // an employer's number (EIN), which is public
const DATE =
  /^\(?(?:(?:19|20)\d\d-(?:19|20)\d\d$|(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d$|(?:19|20)\d\d[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d)$/;

function isNational(match: string, { text, start, end }: Place): boolean {
  const digits = digitsOf(withoutExtension(match));
  const before = text.slice(Math.max(0, start - 42), start);
  // At home and at work are many numbers: one like a telephone's has groups or begins with a nought.
  if (WEAK.test(before) && !/^\(?0|[ ()/-]/.test(match)) return false;
  if (OTHER_NUMBER.test(before)) return false;
  if (!NAMES_TELEPHONE.test(before) && !NAMES_TELEPHONE.test(text.slice(end, end + 26).replace("portable", "")) && !LEADS_UP.test(before))
    return false;
  if (
    DATE.test(match) ||
    NO_PHONE.test(match) ||
    isHelpline(digits, text, start) ||
    (match.includes("(") !== match.includes(")") && !match.startsWith("(")) ||
    /^(\d)\1+$/.test(digits)
  )
    return false;
  // A short number needs the word right before it: "tel 555 0134".
  const isRightBefore = /\p{L}[\s.:#()]{0,4}$/u.test(text.slice(Math.max(0, start - 6), start));
  return (
    (digits.length >= 8 && digits.length <= 14) ||
    (isRightBefore && digits.length >= 6 && /[ .-]/.test(match) && !/^\s*(?:%|people|usd)/i.test(text.slice(end, end + 10)))
  );
}

export const examples: Examples = {
  source: "ITU-T E.164 and national numbering plans; North American Numbering Plan",
  finds: [
    ["call (415) 555-0132 after six", "(415) 555-0132"],
    ["415-555-0132", "415-555-0132"],
    ["+44 20 7946 0958", "+44 20 7946 0958"],
    ["+1 (415) 555-0132", "+1 (415) 555-0132"],
    ["WhatsApp +254 712 345678", "+254 712 345678"],
    ["Tel.: 030 901820", "030 901820"],
    ["Téléphone : 01 23 45 67 89", "01 23 45 67 89"],
    ["mobile 07700 900123", "07700 900123"],
    ["+44 (0)20 7946 0958", "+44 (0)20 7946 0958"],
    ["电话：010 8888 7777", "010 8888 7777"],
  ],
  ignores: [
    ["call our office, EIN 53-0196605", "an employer's number"],
    ["call on 2025-11-25", "a date"],
    ["sum 3 415 555 0132 5", "a row of numbers"],
    ["order 4155550132", "nothing says that it is a phone number"],
    ["+999 123 456 789 012 345", "too long for any country"],
    ["115-555-0132", "no area code begins with 1"],
    ["call the hotline at 1-800-555-0132", "free of charge: an office or a helpline"],
  ],
};

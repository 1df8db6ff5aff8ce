// Unicode Technical Standard 39, confusables: letters of Greek and Cyrillic that look like Latin ones.
const CYRILLIC = "аАВсСеЕНіІјЈКМоОрРѕЅТуУхХԁһԛԝь";
const CYRILLIC_LATIN = "aABcCeEHiIjJKMoOpPsSTyYxXdhqwb";
const GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρυιακ";
const GREEK_LATIN = "ABEZHIKMNOPTYXovpuiak";

const SIGNS = `[${CYRILLIC}${GREEK}]`;

/** Source of a pattern: look-alikes in a word that is Latin otherwise, or alone among digits. */
export const LOOK_ALIKES = `(?<=[A-Za-z@])${SIGNS}{1,8}(?![\\u0370-\\u04ff])|(?<![\\u0370-\\u04ff])${SIGNS}{1,8}(?=[A-Za-z@])|(?<=\\d[ -]?)[ОоΟο](?=[ -]?\\d)`;

// Most texts have neither script, which is told ten times faster.
const HAS_OTHERS = /[\u0370-\u04ff]/;
const IS_MIXED = /[A-Za-z@][\u0370-\u04ff]|[\u0370-\u04ff][A-Za-z@]|\d[ -]?[ОоΟο]/;

/** Whether look-alikes may stand in a text. */
export function hasLookAlikes(text: string): boolean {
  return HAS_OTHERS.test(text) && IS_MIXED.test(text);
}

/** The Latin letters that a run of look-alikes looks like; undefined when it is none. */
export function lookAlike(found: string): string | undefined {
  let latin = "";
  for (const sign of found) {
    const at = CYRILLIC.indexOf(sign);
    const letter = at >= 0 ? CYRILLIC_LATIN.charAt(at) : GREEK_LATIN.charAt(GREEK.indexOf(sign));
    if (letter === "") return undefined;
    latin += letter;
  }
  return latin;
}

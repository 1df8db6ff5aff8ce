import { attribute, walkXml } from "../xml.ts";

/** How the value of a cell is shown, as far as it tells what the value is. */
export type Shown = "plain" | "date" | { readonly mask: string };

// ECMA-376 part 1, 18.8.30: built-in formats for dates and times of day with a date.
const isDateId = (id: number) => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** What each cell style (by index) does to a number, from the workbook's styles. */
export function readNumberFormats(styles: string): readonly Shown[] {
  const codes = new Map<number, string>();
  const shown: Shown[] = [];
  let inStyles = false;
  walkXml(styles, {
    open(name, start, end) {
      if (name === "cellXfs") inStyles = true;
      else if (name === "numFmt" || (name === "xf" && inStyles)) {
        const tag = styles.slice(start, end);
        const id = Number(attribute(tag, "numFmtId"));
        if (name === "numFmt") codes.set(id, attribute(tag, "formatCode"));
        else shown.push(shownBy(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === "cellXfs") inStyles = false;
    },
  });
  return shown;
}

function shownBy(id: number, code: string | undefined): Shown {
  if (code === undefined) return isDateId(id) ? "date" : "plain";
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/[yd]/i.test(bare)) return "date";
  // "000-00-0000" and the like: leading zeros and separators belong to the number.
  const mask = code.split(";")[0]?.replaceAll("\\", "").replaceAll('"', "") ?? "";
  return /^[0#() .+/-]*$/.test(mask) && /0{2,}/.test(mask) && !mask.includes(".") ? { mask } : "plain";
}

const DAY_MS = 86_400_000;
const DAYS_1900_TO_1970 = 25_569; // with the day that 1900 did not have
const DAYS_1904_TO_1970 = 24_107;

/** A number as a person sees it in its cell: a date as 2026-11-25, a masked number with its zeros, all else as it is. */
export function showNumber(raw: string, shown: Shown | undefined, from1904: boolean): string {
  const value = Number(raw);
  if (!Number.isFinite(value) || raw.trim() === "") return raw;
  if (shown === "date") {
    const days = value - (from1904 ? DAYS_1904_TO_1970 : DAYS_1900_TO_1970);
    return value > 0 && value < 2_958_466 ? new Date(Math.floor(days) * DAY_MS).toISOString().slice(0, 10) : raw;
  }
  if (typeof shown === "object") return masked(Math.round(Math.abs(value)).toString(), shown.mask);
  return /e/i.test(raw) && Number.isSafeInteger(value) ? value.toString() : raw;
}

function masked(digits: string, mask: string): string {
  const places = mask.replace(/[^0#]/g, "").length;
  const padded = digits.padStart(mask.replace(/[^0]/g, "").length, "0");
  let next = padded.length - places;
  const extra = padded.slice(0, Math.max(0, next));
  let out = "";
  for (const sign of mask) {
    if (sign !== "0" && sign !== "#") out += sign;
    else {
      if (next >= 0) out += padded.charAt(next);
      next++;
    }
  }
  return extra + out;
}

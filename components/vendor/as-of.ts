/** "2026" -> "2026", "2026-08" -> "August 2026", "2026-08-22" -> "August 22, 2026": as exact as it was written, in the words of the language. */
export function asOfWords(date: string, language: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = {
    year: "numeric",
    month: "long",
    ...(day === undefined ? {} : { day: "numeric" }),
    timeZone: "UTC",
  };
  return new Intl.DateTimeFormat(language, options).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}

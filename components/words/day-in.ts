/** Makes "December 31, 2026" of "2026-12-31", in one language; what is no such day stays as it is. */
export function dayIn(language: string): (day: string) => string {
  return (day) => {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
    return Number.isNaN(at) ? day : new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(at);
  };
}

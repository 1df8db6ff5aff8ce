const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day that exists; without a year 29 February does. Month 1 to 12. */
export function isDay(day: number, month: number, year = 2000): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** A date serial in the words of its format: 2022年12月31日, 2022-12-31, 2022/12/31. No clock and no time zone take part. */

const ERA_MARK = /\[\$-?[^\]]*\]/gu;

export function isDateFormat(section: string): boolean {
  const bare = section
    .replace(ERA_MARK, "")
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, "")
    .toLowerCase();
  return /[yd]|m.*m|年|月/u.test(bare) && !/[0#?]/u.test(bare);
}

export function showDate(serial: number, section: string, dateSystem: 1900 | 1904): string {
  const { year, month, day } = dateOf(Math.floor(serial), dateSystem);
  const format = section.replace(ERA_MARK, "").replace(/\[[^\]]*\]|_.|\*.|;@$/gu, "");
  const hasMonthAndDay = /m/iu.test(format);
  if (!/y/iu.test(format) && !hasMonthAndDay) return plain(year, month, day);
  return format
    .replace(
      /"([^"]*)"|\\(.)|yyyy|yy|e|mmmm?|mm|m|dddd?|dd|d|h+.*$/giu,
      (token: string, quoted?: string, escaped?: string) =>
        quoted ?? escaped ?? datePart(token.toLowerCase(), year, month, day),
    )
    .replace(/@/gu, "")
    .trim();
}

function datePart(token: string, year: number, month: number, day: number): string {
  if (token === "yy") return String(year % 100).padStart(2, "0");
  if (token.startsWith("y") || token === "e") return String(year);
  if (token.startsWith("h")) return "";
  const number = token.startsWith("m") ? month : day;
  return token.length === 1 ? String(number) : String(number).padStart(2, "0");
}

function plain(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Civil date from a day count. Excel's 1900 system counts a 29 February 1900 that never was (serial 60). */
function dateOf(serial: number, dateSystem: 1900 | 1904): { year: number; month: number; day: number } {
  const sinceEpoch = dateSystem === 1904 ? serial - 24_107 : serial - (serial < 60 ? 25_568 : 25_569);
  // Days since 1970-01-01 to year, month, day: Howard Hinnant's “days_from_civil”, inverted.
  const shifted = sinceEpoch + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

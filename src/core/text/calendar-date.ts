/** Dates as people write them, as spans of days: 2023年12月底前 is a deadline of one day, 2023年12月 any day of that month. */

/** Day numbers count from 1970-01-01 as day 0; only their order matters. */
export interface CalendarDate {
  readonly first: number;
  readonly last: number;
  /** 前, 底前, 之前: the date is a limit; a limit given as a span (12月前) is open between its first and last day. */
  readonly isDeadline: boolean;
}

const YEAR = String.raw`(\d{4})\s?年?度?`;
const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?(.*)$/;
const MONTH = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月份?)?(.*)$/;
const YEAR_END = new RegExp(`^${YEAR}(?:年底|年末|底|末)(.*)$`);
const LIMIT = /^(?:以?前|之前|及以前|止|内)?(?:全部)?(?:完成|完工|竣工|投入使用|建成|验收|到位|支付)?$/;
const HAS_LIMIT = /前|止|内/;
const WHOLE_PART = /^(月?底|月?末)/;

/** Excel keeps 1970-01-01 as 25569. */
const EXCEL_EPOCH = 25569;

/** @returns null where the half-width text is no date. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const day = DAY.exec(text);
  if (day !== null) {
    const at = dayNumber(Number(day[1]), Number(day[2]), Number(day[3]));
    return at === null ? null : dated(at, at, day[4] ?? "");
  }
  const yearEnd = YEAR_END.exec(text);
  if (yearEnd !== null) {
    const at = dayNumber(Number(yearEnd[1]), 12, 31);
    return at === null ? null : dated(at, at, yearEnd[2] ?? "");
  }
  const month = MONTH.exec(text);
  if (month === null) return null;
  return monthOf(Number(month[1]), Number(month[2]), month[3] ?? "");
}

/** A cell number that stands where a date is expected. Null outside the years 2000–2100. */
export function dateOfExcelSerial(serial: number): CalendarDate | null {
  if (!Number.isInteger(serial) || serial < 36526 || serial > 73051) return null;
  const at = serial - EXCEL_EPOCH;
  return { first: at, last: at, isDeadline: false };
}

function monthOf(year: number, month: number, tail: string): CalendarDate | null {
  const first = dayNumber(year, month, 1);
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  if (first === null || next === null) return null;
  const atEnd = WHOLE_PART.exec(tail);
  if (atEnd !== null) return dated(next - 1, next - 1, tail.slice(atEnd[0].length));
  // “12月前” is read both as before December and as before its end: open in between.
  if (HAS_LIMIT.test(tail)) return dated(first - 1, next - 1, tail);
  return dated(first, next - 1, tail);
}

function dated(first: number, last: number, tail: string): CalendarDate | null {
  return LIMIT.test(tail) ? { first, last, isDeadline: HAS_LIMIT.test(tail) } : null;
}

/** Null where the calendar has no such day. */
function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

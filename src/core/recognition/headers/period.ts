/** The part of time that a header speaks of: 一季度支付, 1-6月执行数, 2023年目标值. A part of the year is not the year, nor last year this one. */

const QUARTER = /(?:第)?[一二三四1-4]季度|Q[1-4](?!\d)|[上下]半年/iu;
const MONTHS =
  /(?<!\d)(1[0-2]|[1-9])(?:[-—~至到](1[0-2]|[1-9]))?月(?:份)?(?!\d*日)|[一二三四五六七八九]月份?|十[一二]?月份?/u;
const RUNNING = /累计|前[二三两]季度|(?:1|一)[-—~至到](?:1[0-2]|[2-9])月|截[至止]/u;
const WHOLE_YEAR = /(?:1|一)[-—~至到]12月|全年/u;
const YEAR = /(?<!\d)(20\d{2})(?!\d)/gu;

export type Period = "whole" | "running" | "part";

/** @example periodOf("一季度支付") is "part"; periodOf("1-9月执行数") is "running"; periodOf("支付金额") is "whole" */
export function periodOf(words: string): Period {
  if (WHOLE_YEAR.test(words)) return "whole";
  if (RUNNING.test(words)) return "running";
  return QUARTER.test(words) || MONTHS.test(words) ? "part" : "whole";
}

/** 2023年, 一季度, 上半年 over columns of their own: nothing but a time. */
export function isPeriodLabel(label: string): boolean {
  return /^(?:20\d{2}年度?|第?[一二三四1-4]季度|[上下]半年)$/u.test(label);
}

/** @returns the year that a header names; null where it names none or several */
export function yearOf(words: string): number | null {
  const years = new Set([...words.matchAll(YEAR)].map(([, year]) => Number(year)));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

/**
 * Of several columns with the same meaning those of the whole year, or the last that runs from its beginning; quarters alone are parts, and
 * none of them stands for the year. Of several years the last.
 */
export function ofWholeYear<Column extends { readonly words: string }>(columns: readonly Column[]): readonly Column[] {
  if (columns.length < 2) return columns;
  const years = columns.map(({ words }) => yearOf(words)).filter((year) => year !== null);
  const last = Math.max(...years);
  const isOfLast = ({ words }: Column): boolean => (yearOf(words) ?? last) === last;
  const current = new Set(years).size > 1 ? columns.filter(isOfLast) : columns;
  if (current.length < 2) return current;
  const inPeriod = (period: Period): readonly Column[] => current.filter(({ words }) => periodOf(words) === period);
  const [whole, running] = [inPeriod("whole"), inPeriod("running")];
  return whole.length > 0 ? whole : running.slice(-1);
}

/** Sheets that the product adds itself: read back, they are results and never a source. */

/** Workings and findings: no table of the evaluation. */
const RESULT_SHEETS: ReadonlySet<string> = new Set(["评分依据", "检查结果", "自评复核表"]);
/** Made from another sheet of the same workbook: a source where that other sheet is missing. */
const GATHERED_SHEETS: ReadonlySet<string> = new Set(["调查问卷情况汇总表", "抽样点发现问题汇总表"]);

export const SETTINGS_SHEET = "评价设置";

export const isResultSheet = (name: string): boolean => RESULT_SHEETS.has(name);
export const isGatheredSheet = (name: string): boolean => GATHERED_SHEETS.has(name);

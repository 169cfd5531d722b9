/** A column headed by a degree, whatever unit it carries: “非常满意（人）”, “满意人数” and “一般(%)” are 非常满意, 满意 and 一般. */
import { isScaleWord } from "./survey-vocabulary.js";
import { readSurveyHeader } from "./vocabularies.js";

export interface OptionHeader {
  /** The degree without its unit. */
  readonly text: string;
  readonly isShare: boolean;
}

const UNIT =
  /(?:\((?:单位:?)?(?:[人份票户次名个家位]|人次|[人份票户]数|数量|频[数次]|占比|比例|百分比|比重)?%?\)|[人份票户]数|人次|占比|比例|百分比|%)+$/u;
const ALL =
  /^(?:合计|总计|小计|共计|总数)(?:[人份票户]数|人次)?(?:\([人份票户次]\))?$|^(?:调查|受访|参与|答题|总|样本)(?:总)?[人份票户]数(?:合计)?(?:\([人份票户次]\))?$/u;

/** @returns null where the header is no degree, such as 满意度, 合计 or 序号. */
export function readOptionHeader(label: string, text: string = label): OptionHeader | null {
  const degree = label.replace(UNIT, "");
  if (!isScaleWord(degree) || readSurveyHeader(degree) !== null || readSurveyHeader(label) === "answered") return null;
  const unit = label.slice(degree.length);
  return { text: unit === "" ? text : degree, isShare: /[%比]/u.test(unit) };
}

/** 合计, 调查人数: the column that counts everybody who answered. */
export const isRespondentCount = (label: string): boolean => ALL.test(label);

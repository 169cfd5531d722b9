/** What stands around the statements of a sentence: 满分5分 or 基础分60分 before them, notes and special cases behind them. */
import { pointsOf } from "../../model/amount.js";
import { trimCondition } from "../clauses/parse-condition.js";
import { readNumeral } from "../characters/read-numeral.js";
import type { ScanDraft } from "./statement.js";
import { FIGURE, POINT } from "../characters/words.js";

const HEADING = new RegExp(
  `^(?:[^,;。:\\d≥≤<>%]{1,20}:(?<named>${FIGURE})${POINT}(?=[,;。])|[^,;。:()\\d≥≤<>%]{1,20}\\((?<headed>${FIGURE})${POINT}\\)(?=,得分=)|(?:本|该)?(?:项|此项)?(?:指标)?(?:满分|分值|标准分值?|权重分?值?|总分|总计分)(?:为|:|是|共|计){0,6}(?<full>${FIGURE})${POINT}|(?:本指标|该指标|本项|该项|此项)(?:共|计){0,6}(?<item>${FIGURE})${POINT}|[^,;。:\\d≥≤<>%]{0,12}(?:基础分|基本分|基准分|起评分)(?:为|:)?(?<base>${FIGURE})${POINT})[,;。:\\n]*`,
);
/** 通过验收：10分；未验收：6分: the first of several cases is no heading. */
const NAMED_AGAIN = new RegExp(`:${FIGURE}${POINT}`);
const NOTE = /[,;。\n]*\((?:注|备注|说明)[:]?[^()]*(?:\([^()]*\)[^()]*)*\)[。;]?$/;
/** 没有基建项目的部门按满分计算: who is not measured at all. */
const EXEMPT =
  /(?<=[;。\n])(?:没有|无)[^,;。\d%]{2,24}(?:项目|任务|事项|支出|预算|业务|资金)的(?:部门|单位|地区|县区)?,?(?:按|得|计)(?:照)?满分(?:计算|计|处理)?[。;]?$/;
/** Few sentences have either. */
const HAS_PROVISO = /[注说]|没有|无/;
const OVERFULFILMENT =
  /对?(?:于)?完成值(?:高于|超过)指标值较多的?,要分析原因,(?:如果是?|若)?由?于?(?:年初)?(?:指标值|目标值)?设定明显偏低(?:造成)?的?,要?按照偏离度适度调减分值[;。]?/;

/** @returns where the sentence ends when notes are set apart */
export function withoutProvisos(plain: string, from: number, to: number, draft: ScanDraft): number {
  if (!HAS_PROVISO.test(plain)) return to;
  const note = NOTE.exec(plain.slice(from, to)) ?? EXEMPT.exec(plain.slice(from, to));
  if (note === null) return to;
  draft.provisos.push({ start: from + note.index, end: to });
  return from + note.index;
}

/** 截至12月底，: as of when; a second date would be a second measurement, and stays. */
const AS_OF =
  /^(?:截至|截止)(?:到)?(?:\d{4}年)?(?:\d{1,2}月(?:\d{1,2}日|底|末)?|年底|年末|年终),(?![^]*(?:月底|月末|[\d年]月|年底|年末|年终|截至|截止))/;

/** @returns where the first statement may begin */
export function readHeading(plain: string, from: number, to: number, draft: ScanDraft): number {
  const asOf = AS_OF.exec(plain.slice(from, to));
  if (asOf !== null) return from + asOf[0].length;
  const match = HEADING.exec(plain.slice(from, to));
  const { named, full, item, headed, base } = match?.groups ?? {};
  const figure = named ?? full ?? item ?? headed;
  if (match === null || match[0].length === to - from) return from;
  if (named !== undefined && NAMED_AGAIN.test(plain.slice(from + match[0].length, to))) return from;
  if (base !== undefined) draft.base = pointsOf(readNumeral(base));
  else if (figure === undefined) return from;
  else draft.fullMark = pointsOf(readNumeral(figure));
  return from + match[0].length;
}

/** The note of 财预〔2020〕10号 article 16 on targets set too low is a person's to apply. */
export function afterOverfulfilment(plain: string, from: number, to: number, draft: ScanDraft): number {
  if (!plain.includes("完成值", from)) return from;
  const match = OVERFULFILMENT.exec(plain.slice(from, to));
  if (match === null || trimCondition(plain.slice(from, from + match.index)) !== "") return from;
  const start = from + match.index;
  draft.provisos.push({ start, end: start + match[0].length });
  return start + match[0].length;
}

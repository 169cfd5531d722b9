/** The name of a level or indicator without its code, weight and numbering prefix: “B102 预算执行率（4分）” is 预算执行率, code B102, 4 points. */
import { decimal, type Rational } from "../../decimal/index.js";
import { beginsInChinese } from "../../text/index.js";
import { foldName, hasSpace } from "../cells/fold-label.js";

/** What the table as a whole says about its labels. */
export interface LabelForm {
  /** Most names begin with a code: only then is “X012线” a code and not a road. */
  readonly hasCodes: boolean;
  /** A percentage in brackets is a weight (决策（20%）), not a target. */
  readonly hasPercentWeights: boolean;
  /** A bare number in brackets is a weight: only where those of the whole column add up (see bareWeightColumns). */
  readonly hasBareWeights: boolean;
}

export interface LevelLabel {
  readonly name: string;
  readonly code: string | null;
  readonly fullScore: Rational | null;
}

/** “（20分）”, “20分”, “（权重20%）”, “(20)” at the end of a name. Digits inside a name (2022年, 100%) are no weight. */
const WEIGHT_IN_BRACKETS =
  /[(（〔[【]\s*(?:权重|分值|满分|共|计|占)?\s*[:：]?\s*(-?[\d０-９]+(?:[.．][\d０-９]+)?)\s*(?:分|％|%|分值)?\s*[)）〕\]】]\s*$/u;
const WEIGHT_UNIT = /分|％|%|权重|分值|满分/u;
const WEIGHT_BARE =
  /(?<=[^\d０-９.．第前到于≥≤＞＜>=<过得满扣加低高])\s*[:：]?\s*(-?[\d０-９]+(?:[.．][\d０-９]+)?)\s*分\s*$/u;
const CODE =
  /^[\s]*([A-Za-zＡ-Ｚａ-ｚ][\d０-９]{0,4}(?:[-.．][\d０-９]{1,3})*)(?:[\s.、．:：-]+(?=\S)|(?=[\u4e00-\u9fff“"（(]))/u;
const PREFIX = /^(?:[一二三四]级)?指标\s*(?:[\d０-９]+|[一二三四五六七八九十]+)(?:[-－][\d０-９]+)?\s*[:：.、．]\s*/u;

const ANY_FORM: LabelForm = { hasCodes: true, hasPercentWeights: true, hasBareWeights: false };

/** @example parseLevelLabel("产出指标（50分）") is { name: "产出指标", code: null, fullScore: 50 } */
export function parseLevelLabel(text: string, form: LabelForm = ANY_FORM): LevelLabel {
  if (isBareName(text)) return { name: text, code: null, fullScore: null };
  const { rest, fullScore } = takeWeight(foldName(text), form);
  const coded = form.hasCodes ? CODE.exec(rest) : null;
  const withoutCode = coded === null ? rest : rest.slice(coded[0].length);
  const isCode = coded !== null && withoutCode.trim() !== "";
  const name = (isCode ? withoutCode : rest)
    .replace(PREFIX, "")
    .replace(/[:：]\s*$/u, "")
    .trim();
  return { name, code: isCode ? half(coded[1] ?? "") : null, fullScore };
}

/** Most names have nothing beside them: neither a code, a numbering or a weight, nor a blank to be folded. */
function isBareName(text: string): boolean {
  return (
    beginsInChinese(text) &&
    !(BEGINNINGS_OF_PREFIX.includes(text.charAt(0)) && PREFIX.test(text)) &&
    !ENDS_OF_LABEL.includes(text.charAt(text.length - 1)) &&
    !hasSpace(text)
  );
}

const BEGINNINGS_OF_PREFIX = "指一二三四";

/** Whether a name begins with a code, taken by itself; most begin in Chinese. */
export function beginsWithCode(text: string): boolean {
  return !beginsInChinese(text) && CODE.test(foldName(text));
}

/** The bare number in brackets at the end of a name. @example bareWeight("产出数量(15)") is 15; bareWeight("产出数量") is null */
export function bareWeight(text: string): Rational | null {
  const bracketed = WEIGHT_IN_BRACKETS.exec(foldName(text));
  if (bracketed === null || bracketed.index === 0 || WEIGHT_UNIT.test(bracketed[0])) return null;
  return decimal(half(bracketed[1] ?? "0"));
}

/** What a weight may end with: most names end with none of them. */
const ENDS_OF_WEIGHT = ")）〕]】分";
const ENDS_OF_LABEL = `${ENDS_OF_WEIGHT}:：`;

/** @param text trimmed */
function takeWeight(text: string, form: LabelForm): { rest: string; fullScore: Rational | null } {
  if (!ENDS_OF_WEIGHT.includes(text.slice(-1))) return { rest: text, fullScore: null };
  const bracketed = WEIGHT_IN_BRACKETS.exec(text);
  const isWeight =
    bracketed !== null &&
    (form.hasBareWeights || WEIGHT_UNIT.test(bracketed[0])) &&
    (form.hasPercentWeights || !/[%％]/u.test(bracketed[0]));
  if (isWeight) return cut(text, bracketed);
  const bare = WEIGHT_BARE.exec(text);
  return bare === null ? { rest: text, fullScore: null } : cut(text, bare);
}

function cut(text: string, match: RegExpExecArray): { rest: string; fullScore: Rational | null } {
  const rest = text.slice(0, match.index).trim();
  return rest === "" ? { rest: text, fullScore: null } : { rest, fullScore: decimal(half(match[1] ?? "0")) };
}

function half(text: string): string {
  return text.normalize("NFKC");
}

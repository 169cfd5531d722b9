/** The right-hand side of 得分=…: figures, names, + - × ÷ and brackets. Names keep their words; their role follows from them. */
import { divide, HUNDRED, isZero, parseDecimal } from "../../decimal/index.js";
import type { Expression, VariableRole } from "../../model/index.js";

interface Cursor {
  readonly text: string;
  at: number;
}

/** ×6分 is a number of points. */
const NUMBER = /\d+(?:\.\d+)?(?:%|分(?=$))?/y;
/** A name may carry its letter: 全年实际值(B). */
const NAME = /(?!\d)[^\d+\-×x÷*/()[\]{}=,;。\n“”"][^+\-×x÷*/()[\]{}=,;。\n“”"]*(?:\([A-Z]\))?/y;
const OPEN = /[([{]/;
const CLOSE = /[)\]}]/;

/** @returns null where the words are no such expression from end to end. */
export function parseFormula(words: string): Expression | null {
  const cursor: Cursor = { text: words, at: 0 };
  const expression = parseSum(cursor);
  return expression !== null && cursor.at === words.length ? expression : null;
}

function parseSum(cursor: Cursor): Expression | null {
  let left = parseProduct(cursor);
  while (left !== null) {
    const sign = cursor.text.charAt(cursor.at);
    if (sign !== "+" && sign !== "-") return left;
    cursor.at++;
    const right = parseProduct(cursor);
    left = right === null ? null : { op: sign, left, right };
  }
  return null;
}

function parseProduct(cursor: Cursor): Expression | null {
  let left = parseFactor(cursor);
  while (left !== null) {
    const sign = cursor.text.charAt(cursor.at);
    const op = /[×x*]/.test(sign) ? "×" : /[÷/]/.test(sign) ? "÷" : null;
    if (op === null) return left;
    cursor.at++;
    const right = parseFactor(cursor);
    left = right === null ? null : { op, left, right };
  }
  return null;
}

function parseFactor(cursor: Cursor): Expression | null {
  const character = cursor.text.charAt(cursor.at);
  if (character === "-") {
    cursor.at++;
    const of = parseFactor(cursor);
    return of === null ? null : { op: "negative", of };
  }
  if (OPEN.test(character)) {
    cursor.at++;
    const inner = parseSum(cursor);
    if (inner === null || !CLOSE.test(cursor.text.charAt(cursor.at))) return null;
    cursor.at++;
    return inner;
  }
  return parseNumber(cursor) ?? parseName(cursor);
}

function parseNumber(cursor: Cursor): Expression | null {
  NUMBER.lastIndex = cursor.at;
  const match = NUMBER.exec(cursor.text);
  if (match === null) return null;
  cursor.at = NUMBER.lastIndex;
  const isPercent = match[0].endsWith("%");
  const value = parseDecimal(match[0].replace(/[%分]$/, ""));
  if (value === null) return null;
  return { op: "number", value: isPercent ? divide(value, HUNDRED) : value };
}

function parseName(cursor: Cursor): Expression | null {
  NAME.lastIndex = cursor.at;
  const match = NAME.exec(cursor.text);
  if (match === null) return null;
  cursor.at = NAME.lastIndex;
  const words = match[0].replace(/(?<=..)的?比值$/, "");
  return { op: "variable", role: roleOf(words), words };
}

const FULL_SCORE =
  /^(?:该|本|此|其)?(?:项|条)?(?:三级)?(?:指标)?(?:的)?(?:所赋|标准|评价|权重|对应)?(?:指标)?(?:分值|满分|权重|权重分值?|标准分值?|总分值|分值权重|满分值)$/;
const COMPLETION =
  /^(?:实际|指标|目标|任务|年度|项目){0,6}(?:完成率|达成率|完成比例|完成程度|实现程度|完成度|完成比率)$/;
const TARGET = /(?:目标|计划|指标值|任务|预算数|应完成|年初|预期)[^率]*$/;
const ACTUAL = /^(?:全年|年度|本年|当年)?(?:实际|完成值|完成数|完成量|执行数|支出数|已完成)/;
const RATE = /(?:率|占比|比例|比重|度)$/;

function roleOf(words: string): VariableRole {
  if (FULL_SCORE.test(words)) return "full-score";
  if (/占.+(?:比例|比重|比率)$/.test(words)) return "rate";
  if (COMPLETION.test(words)) return "rate";
  // 实际达标率 is the rate that was reached.
  if (ACTUAL.test(words)) return /率$/.test(words) ? "rate" : "actual";
  if (/\(A\)$/.test(words) || TARGET.test(words)) return "target";
  if (/\(B\)$/.test(words)) return "actual";
  return RATE.test(words) && !/得分/.test(words) ? "rate" : "other";
}

/** The names of an expression, the full score apart, each once. */
export function variablesOf(expression: Expression): readonly Extract<Expression, { op: "variable" }>[] {
  const found = new Map<string, Extract<Expression, { op: "variable" }>>();
  collect(expression, found);
  return [...found.values()];
}

function collect(expression: Expression, found: Map<string, Extract<Expression, { op: "variable" }>>): void {
  if (expression.op === "variable") {
    if (expression.role !== "full-score") found.set(expression.words, expression);
  } else if (expression.op === "negative") {
    collect(expression.of, found);
  } else if (expression.op !== "number") {
    collect(expression.left, found);
    collect(expression.right, found);
  }
}

/** Whether the expression divides by a written zero: such a formula can never be meant. */
export function dividesByZero(expression: Expression): boolean {
  if (expression.op === "number" || expression.op === "variable") return false;
  if (expression.op === "negative") return dividesByZero(expression.of);
  const isZeroDivisor = expression.op === "÷" && expression.right.op === "number" && isZero(expression.right.value);
  return isZeroDivisor || dividesByZero(expression.left) || dividesByZero(expression.right);
}

/** Settings as the rows of 评价设置 and back. A row that a person left blank or wrote in other words is the policy's to decide. */
import {
  compare,
  decimal,
  divide,
  formatDecimal,
  formatPercent,
  HUNDRED,
  parseDecimal,
  ZERO,
} from "../decimal/index.js";
import { columnIndex, columnLetters } from "../grid/index.js";
import type { AmountColumn, Grade, SheetRole } from "../model/index.js";
import { toHalfWidth } from "../text/index.js";
import { GRADE_SCALES } from "./grade-scales.js";
import { POLICIES, policyNamed } from "./policies.js";
import { DEFAULT_SETTINGS, type ColumnCorrection, type Settings } from "./settings.js";
import {
  AMOUNT_WORDS,
  BY_POLICY,
  COLUMN_WORDS,
  HEADER_ROWS_WORD,
  NO_COLUMN,
  NO_THRESHOLD,
  ROLE_WORD,
  ROLE_WORDS,
  SETTING_KEYS,
  STEP_MODE_WORDS,
  WRITES_WORDS,
} from "./settings-vocabulary.js";

export interface SettingsRow {
  readonly key: string;
  readonly value: string;
  readonly explanation: string;
  /** What a person may choose from; null where anything may stand. */
  readonly choices: readonly string[] | null;
}

const PLACES: readonly string[] = ["0", "1", "2", "3", "4", "5", "6"];

export function settingsRows(settings: Settings): SettingsRow[] {
  const policy = POLICIES[settings.policyId];
  const [clause] = policy.clauses;
  const row = (
    key: string,
    value: string,
    explanation: string,
    choices: SettingsRow["choices"] = null,
  ): SettingsRow => ({ key, value, explanation, choices });
  return [
    row(
      SETTING_KEYS.policy,
      policy.title,
      clause === undefined ? "" : `${clause.document}${clause.article}：${clause.text}`,
      Object.values(POLICIES).map(({ title }) => title),
    ),
    row(SETTING_KEYS.gradeScale, scaleText(settings.gradeScale), "各等级的起始分（含），按百分制。", [
      BY_POLICY,
      ...Object.values(GRADE_SCALES).map(({ id }) => scaleText(id)),
    ]),
    row(
      SETTING_KEYS.stepMode,
      settings.stepMode === null ? BY_POLICY : STEP_MODE_WORDS[settings.stepMode],
      "“每降低1个百分点扣0.5分”中不足一个单位的部分怎样计算。",
      [BY_POLICY, ...Object.values(STEP_MODE_WORDS)],
    ),
    row(
      SETTING_KEYS.places,
      settings.places === null ? BY_POLICY : String(settings.places),
      "每项得分四舍五入后保留的小数位数。",
      [BY_POLICY, ...PLACES],
    ),
    row(
      SETTING_KEYS.writes,
      WRITES_WORDS[settings.writes],
      "公式随数据自动重算；数值写入后不再变化。",
      Object.values(WRITES_WORDS),
    ),
    row(
      SETTING_KEYS.executionRateDenominator,
      settings.executionRateDenominator === null ? BY_POLICY : AMOUNT_WORDS[settings.executionRateDenominator],
      "预算执行率=支付金额÷此金额。",
      [BY_POLICY, ...Object.values(AMOUNT_WORDS)],
    ),
    row(
      SETTING_KEYS.overFulfilment,
      settings.overFulfilment === null ? NO_THRESHOLD : formatPercent(settings.overFulfilment),
      "实际完成值达到指标值的这一比例时提示核对指标值是否偏低。",
    ),
    ...settings.columns.map((correction) =>
      row(`${SETTING_KEYS.columns}${correction.sheet}`, columnsText(correction), "按此读取该表及其各列。"),
    ),
  ];
}

export function settingsOfRows(rows: readonly Pick<SettingsRow, "key" | "value">[]): Settings {
  const valueOf = (key: string): string => rows.find((row) => row.key === key)?.value.trim() ?? "";
  const places = PLACES.find((place) => place === toHalfWidth(valueOf(SETTING_KEYS.places)));
  return {
    policyId: policyNamed(valueOf(SETTING_KEYS.policy))?.id ?? DEFAULT_SETTINGS.policyId,
    gradeScale: parseScale(valueOf(SETTING_KEYS.gradeScale)),
    stepMode: keyByWord(STEP_MODE_WORDS, valueOf(SETTING_KEYS.stepMode)),
    places: places === undefined ? null : Number(places),
    writes: keyByWord(WRITES_WORDS, valueOf(SETTING_KEYS.writes)) ?? DEFAULT_SETTINGS.writes,
    executionRateDenominator: keyByWord<AmountColumn>(AMOUNT_WORDS, valueOf(SETTING_KEYS.executionRateDenominator)),
    overFulfilment: parseShare(valueOf(SETTING_KEYS.overFulfilment)),
    columns: rows.flatMap(({ key, value }) =>
      key.startsWith(SETTING_KEYS.columns) ? [parseColumns(key.slice(SETTING_KEYS.columns.length), value)] : [],
    ),
  };
}

function keyByWord<Key extends string>(words: Readonly<Record<Key, string>>, word: string): Key | null {
  const keys = Object.keys(words) as Key[];
  return keys.find((key) => words[key] === word) ?? null;
}

function scaleText(choice: Settings["gradeScale"]): string {
  if (choice === null) return BY_POLICY;
  const grades = typeof choice === "string" ? GRADE_SCALES[choice].grades : choice.custom;
  return grades.map(({ name, from }) => `${name}${formatDecimal(from)}`).join("，");
}

/** “优90，良80，中60，差0”: a published scale where it is one, otherwise the person's own. */
function parseScale(text: string): Settings["gradeScale"] {
  const grades = toHalfWidth(text)
    .split(/[,，;；、\s]+/)
    .map((part) => /^(\D+?)[≥>=]*(\d+(?:\.\d+)?)$/.exec(part))
    .flatMap((match): Grade[] => (match === null ? [] : [{ name: match[1] ?? "", from: decimal(match[2] ?? "0") }]));
  const isDescending = grades.every((grade, index) => {
    const better = grades[index - 1];
    return better === undefined || compare(better.from, grade.from) > 0;
  });
  const last = grades.at(-1);
  if (grades.length < 2 || !isDescending || last === undefined || compare(last.from, ZERO) !== 0) return null;
  const published = Object.values(GRADE_SCALES).find(
    (scale) => scaleText({ custom: scale.grades }) === scaleText({ custom: grades }),
  );
  return published === undefined ? { custom: grades } : published.id;
}

function parseShare(text: string): Settings["overFulfilment"] {
  const match = /^(\d+(?:\.\d+)?)%$/.exec(toHalfWidth(text));
  const share = match === null ? null : parseDecimal(match[1] ?? "");
  return share === null ? null : divide(share, HUNDRED);
}

/** @example “表类型=评价指标表；标题行=3、4；指标值=G；扣分原因=无” */
function columnsText({ role, headerRows, columns }: ColumnCorrection): string {
  const kind = role === undefined ? [] : [`${ROLE_WORD}=${ROLE_WORDS[role]}`];
  const rows = headerRows === null ? [] : [`${HEADER_ROWS_WORD}=${headerRows.map((row) => row + 1).join("、")}`];
  const named = Object.entries(columns).map(([name, column]) => {
    const word = COLUMN_WORDS[name as keyof typeof COLUMN_WORDS];
    return `${word}=${column === null ? NO_COLUMN : columnLetters(column)}`;
  });
  return [...kind, ...rows, ...named].join("；");
}

function parseColumns(sheet: string, text: string): ColumnCorrection {
  const columns: Partial<Record<keyof typeof COLUMN_WORDS, number | null>> = {};
  let role: SheetRole | null = null;
  let headerRows: number[] | null = null;
  for (const part of toHalfWidth(text).split(/[;；]/)) {
    const [word = "", value = ""] = part.split("=").map((piece) => piece.trim());
    if (word === ROLE_WORD) role = keyByWord(ROLE_WORDS, value);
    if (word === HEADER_ROWS_WORD) headerRows = [...value.matchAll(/\d+/g)].map(([digits]) => Number(digits) - 1);
    const name = keyByWord(COLUMN_WORDS, word);
    if (name === null) continue;
    if (value === NO_COLUMN) columns[name] = null;
    else if (/^[A-Za-z]{1,3}$/.test(value)) columns[name] = columnIndex(value);
  }
  return { sheet, ...(role === null ? {} : { role }), headerRows, columns };
}

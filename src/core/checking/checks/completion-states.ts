/**
 * 指标实现情况 in 表3 follows from the figures: 未完成 beside a rate that reaches the target, or 完成 beside one that does not, is a
 * contradiction. The rate is the one the row itself prints; where it prints none, the indicator sheet's actual value, of which the
 * indicator's own standard knows which side is better.
 */
import type { Completion, Finding, ScoredIndicator } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { attainmentOf } from "../../text/index.js";
import { readCompletionTable, type CompletionRow } from "../reading/completion-table.js";
import { figuresIn } from "../reading/figure.js";
import { foldWidth } from "../reading/fold-width.js";
import { checkedSheets } from "../reading/checked-sheets.js";

const STATES: readonly (readonly [state: Completion, words: RegExp])[] = [
  ["incomplete", /^(?:未|没有|尚未|不)/],
  ["partial", /^(?:部分|基本)/],
  ["complete", /^(?:已|全部|均已|按期|超额)?(?:完成|达成|达标|实现)$/],
];

export function checkCompletionStates(input: CheckingInput): Finding[] {
  const roles = new Map(input.evaluation.sheets.map((sheet) => [sheet.sheet, sheet.role]));
  const rows = checkedSheets(input)
    .filter(({ name }) => roles.get(name) === "summary" || roles.get(name) === "other")
    .flatMap(readCompletionTable);
  if (rows.length === 0) return [];
  const indicators = indicatorsByName(input);
  return rows.flatMap((row) => stateFinding(row, indicators.get(row.name) ?? null) ?? []);
}

/** Null where several indicators share the name. */
function indicatorsByName({ scored }: CheckingInput): ReadonlyMap<string, ScoredIndicator | null> {
  const byName = new Map<string, ScoredIndicator | null>();
  for (const { sheet, indicators } of scored.sheets) {
    if (sheet.role !== "indicators") continue;
    for (const indicator of indicators) {
      const name = indicator.indicator.level3?.replace(/\s/g, "");
      if (name !== undefined) byName.set(name, byName.has(name) ? null : indicator);
    }
  }
  return byName;
}

function stateFinding(row: CompletionRow, indicator: ScoredIndicator | null): Finding | null {
  const state = STATES.find(([, words]) => words.test(row.state))?.[0];
  const printed = statedRate(row.note);
  if (printed === null && indicator?.completion === state) return null;
  const actual = printed ?? indicator?.indicator.actual?.value ?? null;
  const attainment = actual === null ? null : attainmentOf(row.name, targetFor(row, actual), actual);
  if (state === undefined || actual === null || attainment === null) return null;
  const contradicts = attainment.isMet ? state === "incomplete" : state === "complete";
  if (!contradicts) return null;
  return {
    code: "completion/state-differs",
    severity: "error",
    sheet: row.stateCell.sheet,
    cell: row.stateCell,
    data: {
      indicator: row.name,
      stated: row.state,
      computed: attainment.isMet ? "完成" : "未完成",
      actual,
      target: row.target,
    },
    related: [row.noteCell],
  };
}

/** The rate a note ends with, as printed: “…=83/223×100%=37.22%。”, “处理率达100%”. Null where it prints several. */
function statedRate(note: string): string | null {
  const folded = foldWidth(note).replace(/[*]\s*100%/g, "");
  const rates = figuresIn(folded).filter(({ isPercent }) => isPercent);
  const [only, ...others] = rates;
  return only !== undefined && others.length === 0 ? only.text : null;
}

const RATE_OF_COMPLETION = /(?:完成|实现|达成)率[^\d%。；;，,]{0,4}(\d[\d.]*%)/;

/** “完成率75%” beside a target of 12公里: the rate is held against 100%. */
function targetFor(row: CompletionRow, actual: string): string {
  return RATE_OF_COMPLETION.exec(foldWidth(row.note))?.[1] === actual && !/[%％]/.test(row.target)
    ? "100%"
    : row.target;
}

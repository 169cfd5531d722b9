/** A scored workbook for people: the table of level-1 scores, the grade, the state of the indicators, what was written. */
import type { WrittenDocument } from "../app/describe-written.js";
import { formatDecimal, formatPercent, type LevelScore, type ScoredSheet } from "../core/index.js";
import type { ResultWords } from "../wording/index.js";
import type { FilledCell } from "./fill-evidence.js";
import { textTable } from "./text-table.js";

const MOST_RANGES_SHOWN = 30;

export function printScoredSheet(scored: ScoredSheet, policyTitle: string, words: ResultWords): string {
  const table = textTable(
    [
      [words.level1, words.fullScore, words.score, words.scoreRate],
      ...scored.level1.map((level) => levelRow(level, level.name, words)),
      levelRow(scored.total, words.total, words),
    ],
    ["left", "right", "right", "right"],
  );
  return [
    `《${scored.sheet.sheet}》 ${words.policy(policyTitle)}`,
    table,
    verdict(scored, words),
    states(scored, words),
  ].join("\n");
}

/** What was not written: cells that held something, and sheets that a protected structure keeps out. */
export interface LeftAlone {
  readonly kept: number;
  readonly notAdded: readonly string[];
}

export function printWritten(
  output: string,
  { written, sheetsAdded }: WrittenDocument,
  { kept, notAdded }: LeftAlone,
  words: ResultWords,
): string {
  return [
    words.written(output),
    ...written.map(({ sheet, ranges }) => `  ${words.cells(sheet, shownRanges(ranges, words))}`),
    ...(sheetsAdded.length > 0 ? [`  ${words.added(sheetsAdded.join("、"))}`] : []),
    ...(notAdded.length > 0 ? [`  ${words.notAdded(notAdded.join("、"))}`] : []),
    ...(kept > 0 ? [`  ${words.kept(kept)}`] : []),
  ].join("\n");
}

/** All of an ordinary table; of thousands of notes between cells that stay, the first: `--json` lists them all. */
function shownRanges(ranges: readonly string[], words: ResultWords): string {
  const rest = ranges.length - MOST_RANGES_SHOWN;
  return ranges.slice(0, MOST_RANGES_SHOWN).join("、") + (rest > 0 ? words.moreRanges(rest) : "");
}

/** Old → new of every cell that --fill-evidence wrote. */
export function printFilled(filled: readonly FilledCell[], words: ResultWords): string {
  if (filled.length === 0) return words.nothingFilled;
  const lines = filled.map(({ sheet, cell, before, formula, value }) => {
    const after = formula === null ? value : `${formula}（${value}）`;
    return `  ${words.cells(sheet, cell)}：${before ?? words.blank} → ${after}`;
  });
  return [words.filled(filled.length), ...lines].join("\n");
}

function levelRow(level: LevelScore, name: string, words: ResultWords): string[] {
  return [
    name,
    formatDecimal(level.fullScore),
    level.score === null ? words.unknown : formatDecimal(level.score),
    level.scoreRate === null ? words.unknown : formatPercent(level.scoreRate),
  ];
}

function verdict({ total, grade, distance, indicators }: ScoredSheet, words: ResultWords): string {
  if (grade === null) {
    const open = indicators.filter(
      ({ counted, score }) => counted === null && score.status !== "not-applicable",
    ).length;
    return words.open(formatDecimal(total.scoreSoFar), formatDecimal(total.fullScoreSoFar), open);
  }
  const away = distance === null ? "" : `（${words.distance(distance.grade.name, formatDecimal(distance.points))}）`;
  return `${words.grade(grade.name)}${away}`;
}

function states({ indicators }: ScoredSheet, words: ResultWords): string {
  const counts = new Map<string, number>();
  for (const { score, adjustment } of indicators) {
    const state = adjustment?.isKept === true ? "adjusted" : score.status;
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const parts = [...counts].map(([status, count]) => `${words.status[status] ?? status} ${count}`);
  return `${words.indicators(indicators.length)}：${parts.join("，")}`;
}

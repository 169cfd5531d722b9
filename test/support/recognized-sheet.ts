/** What recognition says about one drawn sheet, short enough to compare with what a person reads there. */
import { formatDecimal, type IndicatorSheet, type RecognizedSheet } from "../../src/core/index.js";
import { recognizeWorkbook } from "../../src/core/recognition/index.js";
import type { RecognitionCorrections } from "../../src/core/model/index.js";
import { buildSheet, buildWorkbook, type SheetOptions } from "./build-sheet.js";

export function recognizeDrawing(
  drawing: string,
  options: SheetOptions & { readonly name?: string; readonly corrections?: RecognitionCorrections } = {},
): readonly RecognizedSheet[] {
  const workbook = buildWorkbook(buildSheet(options.name ?? "表", drawing, options));
  return recognizeWorkbook(workbook, options.corrections).sheets;
}

/** @throws Error where the drawing holds no such table. */
export function indicatorSheetIn(
  drawing: string,
  options: Parameters<typeof recognizeDrawing>[1] = {},
): IndicatorSheet {
  const sheets = recognizeDrawing(drawing, options);
  const found = sheets.find((sheet) => sheet.role === "indicators" || sheet.role === "self-evaluation");
  if (found === undefined) throw new Error(`No indicators, but ${sheets.map((sheet) => sheet.role).join(", ")}`);
  return found as IndicatorSheet;
}

/** One line an indicator: “5 决策/项目立项/规范性 3 → 3”, with – for what is not there. */
export function indicatorLines(sheet: IndicatorSheet): string[] {
  return sheet.indicators.map((each) => {
    const names = [each.level1, each.level2, each.level3].map((name) => name ?? "–").join("/");
    const [full, score] = [each.fullScore, each.statedScore].map((it) => (it === null ? "–" : formatDecimal(it.value)));
    return `${each.row + 1} ${names} ${full} → ${score}`;
  });
}

/** One line a level: “1 决策 @5 20 → 17”. */
export function levelLines(sheet: IndicatorSheet): string[] {
  return sheet.levelTotals.map((each) => {
    const [full, score] = [each.fullScore, each.statedScore].map((it) => (it === null ? "–" : formatDecimal(it.value)));
    return `${each.level} ${each.name} @${each.row + 1} ${full} → ${score}`;
  });
}

export function totalLine(sheet: IndicatorSheet): string {
  if (sheet.total === null) return "none";
  const [full, score] = [sheet.total.fullScore, sheet.total.statedScore].map((it) =>
    it === null ? "–" : formatDecimal(it.value),
  );
  return `@${sheet.total.row + 1} ${full} → ${score}`;
}

/** Contents, number formats and styles of rectangles: one range object a rectangle, two-dimensional blocks only. */
import type { Rectangle } from "../../../core/grid/index.js";
import type {
  CellStyle,
  MergeCells,
  SetColumnWidth,
  SetContents,
  SetNumberFormat,
  SetRowHeight,
  SetStyle,
  UnmergeCells,
} from "../../../core/plan/write-plan.js";
import type { BatchObjects } from "./batch-objects.js";
import { toAssignedValue } from "./to-assigned-value.js";

export function setContents(objects: BatchObjects, action: SetContents): void {
  objects.range(action.sheet, action.area).formulas = action.contents.map((row) => row.map(toAssignedValue));
}

/**
 * One value for the whole range: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format.
 * The declared type knows two-dimensional arrays alone, hence the assignment by name.
 */
export function setNumberFormat(objects: BatchObjects, action: SetNumberFormat): void {
  Object.assign(objects.range(action.sheet, action.area), { numberFormat: action.format ?? "General" });
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

export function setStyle(objects: BatchObjects, action: SetStyle): void {
  const { format } = objects.range(action.sheet, action.area);
  const { style } = action;
  setFont(format.font, style);
  if (style.fillColor !== undefined) format.fill.color = style.fillColor;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrapsText !== undefined) format.wrapText = style.wrapsText;
  if (style.hasBorders !== undefined) setBorders(format, action.area, style.hasBorders);
}

function setFont(font: Excel.RangeFont, style: CellStyle): void {
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.isBold !== undefined) font.bold = style.isBold;
  if (style.fontColor !== undefined) font.color = style.fontColor;
}

function setBorders(format: Excel.RangeFormat, area: Rectangle, isDrawn: boolean): void {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  const inside = [
    ...(area.rowCount > 1 ? (["InsideHorizontal"] as const) : []),
    ...(area.columnCount > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const border of [...edges, ...inside]) {
    format.borders.getItem(border).style = isDrawn ? "Continuous" : "None";
  }
}

export function mergeCells(objects: BatchObjects, action: MergeCells): void {
  objects.range(action.sheet, action.area).merge(false);
}

export function unmergeCells(objects: BatchObjects, action: UnmergeCells): void {
  objects.range(action.sheet, action.area).unmerge();
}

export function setColumnWidth(objects: BatchObjects, action: SetColumnWidth): void {
  const area = { row: 0, column: action.column, rowCount: 1, columnCount: action.columnCount };
  objects.range(action.sheet, area).format.columnWidth = widthInPoints(action.width);
}

/**
 * Characters to points: a character of the default font is 7 pixels, a cell has 5 pixels of padding, a pixel is ¾ point
 * (https://learn.microsoft.com/office/troubleshoot/excel/determine-column-widths).
 */
export function widthInPoints(characters: number): number {
  return (Math.trunc(characters * 7) + 5) * 0.75;
}

export function setRowHeight(objects: BatchObjects, action: SetRowHeight): void {
  const area = { row: action.row, column: 0, rowCount: action.rowCount, columnCount: 1 };
  objects.range(action.sheet, area).format.rowHeight = action.height;
}

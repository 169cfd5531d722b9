/** One changed cell each: a figure that other figures of the sheet answer for, a reason left out, and cells that cannot be taken at their word. */
import type { Cell, SheetSnapshot } from "../../src/core/grid/index.js";

export interface CellPlant {
  readonly kind: "figure" | "error" | "no-result" | "comma" | "text";
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Words of columns and rows whose figures stand alone: nothing in the sheet says them again. */
const ALONE =
  /序号|指标值|目标值|完成值|完成情况|实际值|标准$|要点|说明|原因|意见|依据|赋分|资料|百分制|指标权重|自评得分（元）|评价内容|调查内容|项目名称|数据来源|自评等级/u;

export function cellPlants(sheet: SheetSnapshot, headerRows: number): CellPlant[] {
  const heads = headsOf(sheet, headerRows);
  return sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column): CellPlant[] => {
      if (cell === undefined || row < headerRows || column === 0) return [];
      const head = `${heads[column] ?? ""} ${textAt(sheet, row, 0)}`;
      const place = { row, column };
      if (typeof cell.value === "number" && !/序号/u.test(head)) {
        const figure = isAlone(head)
          ? []
          : [{ ...place, kind: "figure" as const, cell: { ...cell, value: other(cell.value) } }];
        return [
          ...figure,
          { ...place, kind: "error", cell: { ...cell, value: { error: "#DIV/0!" } } },
          { ...place, kind: "no-result", cell: { value: null, formula: "=SUM(A1:A2)", numberFormat: null } },
          { ...place, kind: "text", cell: { ...cell, value: String(cell.value) } },
        ];
      }
      if (typeof cell.value !== "string" || !/^\d+(?:\.\d+)?%$/u.test(cell.value) || isAlone(head)) return [];
      const wrong = `${String(other(Number(cell.value.slice(0, -1))))}%`;
      const slipped = cell.value.replace(".", ",");
      return [
        { ...place, kind: "figure", cell: { ...cell, value: wrong } },
        ...(slipped === cell.value ? [] : [{ ...place, kind: "comma" as const, cell: { ...cell, value: slipped } }]),
      ];
    }),
  );
}

function isAlone(head: string): boolean {
  return ALONE.test(head);
}

/** The next figure but two: 92 for 89, 18.5 for 15.5. */
function other(value: number): number {
  return Number((value + 3).toFixed(2));
}

function headsOf(sheet: SheetSnapshot, headerRows: number): string[] {
  return Array.from({ length: sheet.columnCount }, (_, column) =>
    Array.from({ length: headerRows }, (__, row) => textAt(sheet, row, column)).join(" "),
  );
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = sheet.rows[row]?.[column]?.value;
  return typeof value === "string" ? value.replace(/\s/gu, "") : "";
}

export function withCell(sheet: SheetSnapshot, { row, column, cell }: CellPlant): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map((cells, at) =>
      at === row ? (cells ?? []).map((each, across) => (across === column ? cell : each)) : cells,
    ),
  };
}

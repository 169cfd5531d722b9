/** The look of one worksheet part: styles of cells, widths, heights, frozen panes, gridlines. Contents are read elsewhere. */
import { parseA1 } from "../../../core/grid/index.js";
import { XmlScanner } from "../xml/xml-scanner.js";
import type { CellLook, SheetPresentation } from "./sheet-presentation.js";

/** Excel's own defaults, for a sheet that says nothing. */
const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;
/** 7 pixels a character and 5 of padding: a file counts the padding in, Excel's dialog does not. */
const PIXELS_A_CHARACTER = 7;
const PADDING = 5;
/** A width over all columns is no width of each of them. */
const LAST_SHOWN_COLUMN = 256;

export function readPresentation(xml: string, part: string, styles: readonly CellLook[]): SheetPresentation {
  const scanner = new XmlScanner(xml, part);
  const looks: CellLook[][] = [];
  const columnWidths = new Map<number, number>();
  const rowHeights = new Map<number, number>();
  let [defaultColumnWidth, defaultRowHeight] = [DEFAULT_WIDTH, DEFAULT_HEIGHT];
  let [frozenRows, frozenColumns, showsGridlines] = [0, 0, true];
  let [row, column] = [-1, -1];
  while (scanner.next()) {
    if (scanner.isClosing) continue;
    switch (scanner.localName()) {
      case "sheetView":
        showsGridlines = scanner.attribute("showGridLines") !== "0";
        break;
      case "pane":
        if (scanner.attribute("state")?.startsWith("frozen") === true) {
          frozenRows = Number(scanner.attribute("ySplit") ?? 0);
          frozenColumns = Number(scanner.attribute("xSplit") ?? 0);
        }
        break;
      case "sheetFormatPr": {
        const width = scanner.attribute("defaultColWidth");
        if (width !== null) defaultColumnWidth = dialogWidth(Number(width));
        defaultRowHeight = Number(scanner.attribute("defaultRowHeight") ?? DEFAULT_HEIGHT);
        break;
      }
      case "col": {
        const width = scanner.attribute("width");
        const last = Math.min(Number(scanner.attribute("max")), LAST_SHOWN_COLUMN);
        if (width === null) break;
        for (let index = Number(scanner.attribute("min")); index <= last; index++) {
          columnWidths.set(index - 1, dialogWidth(Number(width)));
        }
        break;
      }
      case "row": {
        const number = scanner.attribute("r");
        const height = scanner.attribute("ht");
        row = number === null ? row + 1 : Number(number) - 1;
        column = -1;
        if (height !== null) rowHeights.set(row, Number(height));
        break;
      }
      case "c": {
        const place = parseA1(scanner.attribute("r") ?? "");
        column = place?.column ?? column + 1;
        const look = styles[Number(scanner.attribute("s") ?? 0)];
        if (look !== undefined) (looks[place?.row ?? row] ??= [])[column] = look;
        break;
      }
      case "conditionalFormatting":
      case "dataValidations":
      case "extLst":
        scanner.skipElement();
    }
  }
  return {
    looks,
    columnWidths,
    defaultColumnWidth,
    rowHeights,
    defaultRowHeight,
    frozenRows,
    frozenColumns,
    showsGridlines,
  };
}

function dialogWidth(width: number): number {
  return Math.max((width * PIXELS_A_CHARACTER - PADDING) / PIXELS_A_CHARACTER, 0);
}

/**
 * One worksheet part as cells: values, formulas (shared ones written out), number formats, merges, hidden rows and columns.
 * Cells, rows without a stated place follow the one before. Memory grows with what cells hold, not with what is formatted.
 */
import { parseRectangle, type Cell, type Rectangle } from "../../../core/grid/index.js";
import { HostFault } from "../../../ports/host-fault.js";
import { columnOf } from "../xml/cell-reference.js";
import { XmlScanner } from "../xml/xml-scanner.js";
import { cellType, type ValueContext } from "./cell-value.js";
import { ConstantCells } from "./constant-cells.js";
import { FormulaReader } from "./formula-reader.js";
import { HiddenLines } from "./hidden-lines.js";
import { plainCell } from "./plain-cell.js";
import { plainRow } from "./plain-row.js";
import { readRuns } from "./shared-strings.js";
import { isTrue } from "./workbook-part.js";

export interface SheetContext extends ValueContext {
  /** By the style's number; null is General. */
  readonly numberFormats: readonly (string | null)[];
}

export interface SheetContents {
  readonly rows: (Cell | undefined)[][];
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: Rectangle[];
  /** Areas that one array formula or data table fills. */
  readonly arrays: readonly Rectangle[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
/** Above this many cells memory would not be bounded; a sheet of 100,000 indicators holds a fifth of it. */
const MOST_CELLS = 6_000_000;

export function readSheet(xml: string, part: string, context: SheetContext): SheetContents {
  return new SheetReader(xml, part, context).read();
}

class SheetReader {
  private readonly scanner: XmlScanner;
  private readonly formulas: FormulaReader;
  private readonly rows: (Cell | undefined)[][] = [];
  private readonly merges: Rectangle[] = [];
  private readonly hiddenRows = new HiddenLines();
  private readonly hiddenColumns = new HiddenLines();
  /** Empty cells of one format are one object. */
  private readonly blanks = new Map<string, Cell>();
  private readonly constants: ConstantCells;
  private isProtected = false;
  private row = -1;
  private column = -1;
  private rowCount = 0;
  private columnCount = 0;
  private cellCount = 0;
  private prefix = "";
  private tags = cellTags("");

  constructor(
    xml: string,
    part: string,
    private readonly context: SheetContext,
  ) {
    this.scanner = new XmlScanner(xml, part);
    this.formulas = new FormulaReader(this.rows);
    this.constants = new ConstantCells(context);
  }

  read(): SheetContents {
    const { scanner } = this;
    if (!scanner.next()) throw scanner.damaged();
    this.prefix = scanner.prefix;
    this.tags = cellTags(this.prefix);
    while (scanner.next()) if (!scanner.isClosing) this.readSection();
    this.formulas.finish();
    const { rows, rowCount, columnCount, merges, isProtected } = this;
    const hiddenRows = this.hiddenRows.before(rowCount);
    const hiddenColumns = this.hiddenColumns.before(columnCount);
    const { arrays } = this.formulas;
    return { rows, rowCount, columnCount, merges, arrays, hiddenRows, hiddenColumns, isProtected };
  }

  /** A child of the root element. */
  private readSection(): void {
    const { scanner, prefix } = this;
    if (scanner.isNamed(`${prefix}sheetData`)) this.readRows();
    else if (scanner.isNamed(`${prefix}cols`) || scanner.isNamed(`${prefix}mergeCells`))
      return; // their children follow
    else if (scanner.isNamed(`${prefix}col`)) this.readColumn();
    else if (scanner.isNamed(`${prefix}mergeCell`)) this.readMerge();
    else if (scanner.isNamed(`${prefix}sheetFormatPr`))
      this.hiddenRows.hidesOthers = isTrue(scanner.attribute("zeroHeight"));
    else if (scanner.isNamed(`${prefix}sheetProtection`)) this.isProtected = isTrue(scanner.attribute("sheet"));
    else scanner.skipElement();
  }

  private readColumn(): void {
    const first = Number(this.scanner.attribute("min")) - 1;
    const last = Math.min(Number(this.scanner.attribute("max")) - 1, LAST_COLUMN);
    this.hiddenColumns.note(first, last, isTrue(this.scanner.attribute("hidden")));
  }

  private readMerge(): void {
    const area = parseRectangle(this.scanner.attribute("ref") ?? "");
    if (area !== null && area.rowCount * area.columnCount > 1) this.merges.push(area);
  }

  private readRows(): void {
    const hasRows = !this.scanner.isEmpty;
    while (hasRows && this.nextRow()) if (!this.scanner.isEmpty) this.readCells();
  }

  /** Moves to the next row's opening tag. False at the end of the rows. */
  private nextRow(): boolean {
    const { scanner, tags } = this;
    const plain = this.prefix === "" ? plainRow(scanner.xml, scanner.tagEnd) : null;
    if (plain !== null) {
      scanner.enter(tags.row, plain[0].length);
      this.beginRow(plain[1], false);
      return true;
    }
    while (scanner.next() && !scanner.isClosing) {
      if (scanner.isNamed(tags.row)) {
        this.beginRow(scanner.attribute("r"), isTrue(scanner.attribute("hidden")));
        return true;
      }
      scanner.skipElement();
    }
    return false;
  }

  private beginRow(stated: string | null, isHidden: boolean): void {
    this.row = stated === null ? this.row + 1 : Number(stated) - 1;
    this.column = -1;
    if (!(this.row >= 0 && this.row <= LAST_ROW)) throw this.scanner.damaged();
    this.hiddenRows.note(this.row, this.row, isHidden);
  }

  private readCells(): void {
    const { scanner } = this;
    for (;;) {
      if (this.prefix === "") this.readPlainCells();
      if (!scanner.next() || scanner.isClosing) return;
      if (scanner.isNamed(this.tags.cell)) this.readCell();
      else scanner.skipElement();
    }
  }

  /** The cells from here on that are written as nearly all are. */
  private readPlainCells(): void {
    const { scanner, constants } = this;
    let at = scanner.tagEnd;
    for (let cell = plainCell(scanner.xml, at); cell !== null; cell = plainCell(scanner.xml, at)) {
      const inlineText = cell[3];
      const value = cell[5];
      at += cell[0].length;
      this.column = this.placeOf(cell[1]);
      const numberFormat = this.formatOf(cell[2]);
      if (inlineText !== undefined) this.store(constants.cell(this.column, "inlineStr", inlineText, numberFormat));
      else if (value !== undefined) this.store(constants.cell(this.column, cell[4] ?? null, value, numberFormat));
      else this.storeBlank(numberFormat);
    }
    scanner.goOn(at);
  }

  private formatOf(style: string | null | undefined): string | null {
    return this.context.numberFormats[style == null ? 0 : Number(style)] ?? null;
  }

  private readCell(): void {
    const { scanner, tags } = this;
    this.column = this.placeOf(scanner.attribute("r"));
    const format = this.formatOf(scanner.attribute("s"));
    if (scanner.isEmpty) {
      this.storeBlank(format);
      return;
    }
    const type = cellType(scanner.attribute("t"));
    const numberFormat = type === "d" ? (format ?? "yyyy-mm-dd") : format;
    let constant: Cell | null = null;
    let formula: string | null = null;
    while (scanner.next() && !scanner.isClosing) {
      if (scanner.isNamed(tags.value)) {
        constant = this.constants.cell(this.column, type, asWritten(scanner.text()), numberFormat);
        scanner.skipElement();
      } else if (scanner.isNamed(tags.formula)) {
        formula = this.formulas.read(scanner, this.row, this.column);
      } else if (scanner.isNamed(tags.text)) {
        constant = this.constants.cell(this.column, "inlineStr", asWritten(readRuns(scanner)), numberFormat);
      } else {
        scanner.skipElement();
      }
    }
    const value = constant?.value ?? null;
    this.store(formula === null && constant !== null ? constant : { value, formula, numberFormat });
  }

  private placeOf(reference: string | null | undefined): number {
    if (reference == null) return this.column + 1;
    const column = columnOf(reference);
    if (column < 0 || column > LAST_COLUMN) throw this.scanner.damaged();
    return column;
  }

  private store(cell: Cell): void {
    if (cell.value === null && cell.formula === null) {
      this.storeBlank(cell.numberFormat);
      return;
    }
    if (++this.cellCount > MOST_CELLS) throw new HostFault("file/too-large", { part: this.scanner.part });
    this.put(cell);
    if (this.row >= this.rowCount) this.rowCount = this.row + 1;
    if (this.column >= this.columnCount) this.columnCount = this.column + 1;
  }

  private storeBlank(numberFormat: string | null): void {
    if (numberFormat === null) return;
    let blank = this.blanks.get(numberFormat);
    if (blank === undefined) this.blanks.set(numberFormat, (blank = { value: null, formula: null, numberFormat }));
    this.put(blank);
  }

  private put(cell: Cell): void {
    const cells = (this.rows[this.row] ??= []);
    cells[this.column] = cell;
  }
}

/** A text that was read, as it would stand in the file in one piece. */
function asWritten(text: string): string {
  return text.includes("&") ? text.replaceAll("&", "&amp;") : text;
}

function cellTags(prefix: string) {
  return { row: `${prefix}row`, cell: `${prefix}c`, value: `${prefix}v`, formula: `${prefix}f`, text: `${prefix}is` };
}

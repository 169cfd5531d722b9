/**
 * Cells that hold no formula. Those of a column that hold the same in the same format are one object, as long as the column repeats
 * itself: levels and standards do, the names of indicators do not.
 */
import type { Cell, CellValue } from "../../../core/grid/index.js";
import { decodeXmlText } from "../xml/decode-references.js";
import { toCellValue, type CellType, type ValueContext } from "./cell-value.js";

/** Whether a column repeats itself is asked anew whenever so many more of its cells differ. */
const SAMPLE = 256;
/** Beyond, what is new in a column is remembered no more. */
const MOST_KNOWN = 20_000;

/** Of one column, type and number format. */
interface KnownCells {
  readonly type: CellType | null;
  readonly numberFormat: string | null;
  /** By the text in the file; null where remembering does not pay. */
  byText: Map<string, Cell> | null;
  count: number;
}

export class ConstantCells {
  private readonly columns: (KnownCells[] | undefined)[] = [];

  constructor(private readonly context: ValueContext) {}

  /** @param text as it stands in the file, with its references: a text that repeats itself is decoded once */
  cell(column: number, type: CellType | null, text: string, numberFormat: string | null): Cell {
    const known = this.knownOf(column, type, numberFormat);
    known.count++;
    const present = known.byText?.get(text);
    if (present !== undefined) return present;
    const value = toCellValue(type, decodeXmlText(text), this.context);
    const cell = { value: type === "s" ? value : withoutFile(value), formula: null, numberFormat };
    remember(known, text, cell);
    return cell;
  }

  private knownOf(column: number, type: CellType | null, numberFormat: string | null): KnownCells {
    const inColumn = (this.columns[column] ??= []);
    for (const known of inColumn) if (known.type === type && known.numberFormat === numberFormat) return known;
    const first = { type, numberFormat, byText: new Map<string, Cell>(), count: 0 };
    inColumn.push(first);
    return first;
  }
}

function remember(known: KnownCells, text: string, cell: Cell): void {
  const { byText, count } = known;
  if (byText === null || byText.size >= MOST_KNOWN) return;
  byText.set(text, cell);
  if (byText.size % SAMPLE === 0 && byText.size * 2 > count) known.byText = null;
}

/** As a text that is no part of the sheet's XML: a piece of a larger text would keep the whole of it in memory. */
function withoutFile(value: CellValue): CellValue {
  return typeof value === "string" ? ` ${value}`.slice(1) : value;
}

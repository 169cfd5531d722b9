/**
 * Recalculation on demand: a formula's value is worked out when it is asked for and forgotten at the next change.
 * A workbook that was just opened shows the results stored in it, as Excel does, until something changes.
 * The arithmetic is fast-formula-parser's (MIT), not ours, so that a formula is judged by a second opinion.
 */
import FormulaParser from "fast-formula-parser";
import { refuse } from "./host-error.js";
import { MORE_FUNCTIONS } from "./more-functions.js";
import { EMPTY, type Sheet, type StoredCell } from "./sheet.js";

type Result = Pick<StoredCell, "value" | "isError">;

/** Excel shows 0 for a formula that refers to itself. */
const CIRCULAR: Result = { value: 0, isError: false };

export class Calculator {
  private readonly known = new Map<string, Result>();
  private readonly running = new Set<string>();
  /** One parser a nesting depth: a parser cannot be entered again while it is at work. */
  private readonly parsers: FormulaParser[] = [];

  constructor(private readonly sheetNamed: (name: string) => Sheet | undefined) {}

  /** Results stored with the formulas, by cell; they hold until the next change. */
  trust(results: Iterable<readonly [sheet: Sheet, row: number, column: number, result: Result]>): void {
    for (const [sheet, row, column, result] of results) this.known.set(keyOf(sheet, row, column), result);
  }

  forget(): void {
    this.known.clear();
  }

  valueOf(sheet: Sheet, row: number, column: number): Result {
    const cell = sheet.cell(row, column);
    if (cell.formula === null) return cell;
    const key = keyOf(sheet, row, column);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.running.has(key)) return CIRCULAR;
    this.running.add(key);
    try {
      const result = this.evaluate(cell.formula, sheet, row, column);
      this.known.set(key, result);
      return result;
    } finally {
      this.running.delete(key);
    }
  }

  private evaluate(formula: string, sheet: Sheet, row: number, column: number): Result {
    const parser = this.parserAtThisDepth();
    const position = { sheet: sheet.name, row: row + 1, col: column + 1 };
    try {
      return toResult(parser.parse(formula.slice(1), position));
    } catch (error) {
      throw refuse.notModelled(`formula ${formula}: ${error instanceof Error ? error.message : "refused"}`);
    }
  }

  private parserAtThisDepth(): FormulaParser {
    const depth = this.running.size;
    return (this.parsers[depth] ??= new FormulaParser({
      onCell: ({ sheet, row, col }) => this.read(sheet, row - 1, col - 1),
      onRange: ({ sheet, from, to }) => this.readArea(sheet, from, to),
      functions: MORE_FUNCTIONS,
    }));
  }

  private read(sheetName: string, row: number, column: number): unknown {
    const sheet = this.sheetNamed(sheetName);
    if (sheet === undefined) return "#REF!";
    const { value } = this.valueOf(sheet, row, column);
    return value === EMPTY.value && sheet.cell(row, column).formula === null ? null : value;
  }

  private readArea(
    sheetName: string,
    from: { readonly row: number; readonly col: number },
    to: { readonly row: number; readonly col: number },
  ): unknown[][] {
    const area: unknown[][] = [];
    for (let row = from.row; row <= to.row; row++) {
      const line: unknown[] = [];
      for (let column = from.col; column <= to.col; column++) line.push(this.read(sheetName, row - 1, column - 1));
      area.push(line);
    }
    return area;
  }
}

function keyOf(sheet: Sheet, row: number, column: number): string {
  return `${sheet.id}:${row}:${column}`;
}

function toResult(answer: unknown): Result {
  if (typeof answer === "number") {
    return Number.isFinite(answer) ? { value: answer, isError: false } : { value: "#NUM!", isError: true };
  }
  if (typeof answer === "string" || typeof answer === "boolean") return { value: answer, isError: false };
  if (answer === null || answer === undefined) return { value: 0, isError: false };
  if (answer instanceof Error) return { value: answer.name.startsWith("#") ? answer.name : "#VALUE!", isError: true };
  return { value: "#VALUE!", isError: true };
}

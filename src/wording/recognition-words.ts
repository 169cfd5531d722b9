/** The words of recognition: roles of sheets and meanings of columns. */
import type { IndicatorColumn, SheetRole } from "../core/model/index.js";

export interface RecognitionWords {
  readonly roles: Readonly<Record<SheetRole, string>>;
  readonly columns: Readonly<Record<IndicatorColumn, string>>;
  readonly row: string;
  readonly noIndicators: string;
  headerRows(rows: readonly number[]): string;
  fundLines(count: number, unit: string | null): string;
  questions(count: number): string;
  responses(respondents: number, questions: number): string;
}

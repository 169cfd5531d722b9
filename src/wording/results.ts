/** The words around the results of the command line, as one shape for every language. */
export interface ResultWords {
  readonly level1: string;
  readonly fullScore: string;
  readonly score: string;
  readonly scoreRate: string;
  readonly total: string;
  readonly unknown: string;
  grade(name: string): string;
  distance(grade: string, points: string): string;
  /** Said instead of a grade while points are open. */
  open(scored: string, of: string, count: number): string;
  indicators(count: number): string;
  readonly status: Readonly<Record<string, string>>;
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  findings(errors: number, warnings: number, infos: number): string;
  readonly noFindings: string;
  more(count: number): string;
  written(file: string): string;
  cells(sheet: string, ranges: string): string;
  /** Behind the ranges that are shown, where they are too many. */
  moreRanges(count: number): string;
  added(sheets: string): string;
  /** @param sheets that a protected structure keeps out */
  notAdded(sheets: string): string;
  kept(count: number): string;
  /** Actual values that were filled in because the person asked for it. */
  filled(count: number): string;
  readonly nothingFilled: string;
  readonly blank: string;
  /** An .xls file was read: what its copy does not keep. */
  readonly convertedFromXls: string;
  policy(title: string): string;
  readonly reading: string;
  readonly scoring: string;
  readonly writing: string;
  /** Nothing to score: what was looked for and what to do. */
  noIndicators(book: string, sheets: string): string;
}

/** What the custom functions, the ribbon buttons and the page of the task pane say. */
export interface FunctionWords {
  readonly incomplete: string;
  readonly needsJudgement: string;
  readonly noPoints: string;
}

export interface RibbonWords {
  readonly scoreTitle: string;
  readonly reportsTitle: string;
  readonly close: string;
  /** @param sheets the names that were read */
  readonly noIndicators: (sheets: string) => string;
  readonly written: (facts: RibbonFacts) => string;
  readonly nothingToWrite: (facts: RibbonFacts) => string;
  /** @param cells where others changed the workbook meanwhile */
  readonly stale: (cells: string) => string;
  readonly takenBack: (reason: string) => string;
  readonly inDoubt: (reason: string) => string;
  readonly differing: (cells: string) => string;
  readonly broken: string;
}

export interface RibbonFacts {
  readonly cells: number;
  readonly sheets: readonly string[];
  /** Null where indicators are still open. */
  readonly score: string | null;
  readonly grade: string | null;
  readonly openIndicators: number;
  readonly keptCells: number;
  /** Sheets that could not be made, because the structure of the workbook is protected. */
  readonly sheetsNotAdded: readonly string[];
}

/** What the page of the task pane says where there is no pane to say it. */
export interface TaskPaneWords {
  readonly title: string;
  /** Where the page was opened outside Excel, a paragraph each. */
  readonly outsideExcel: readonly string[];
  /** Where office.js did not load. */
  readonly noClient: readonly string[];
  readonly thisWorkbook: string;
  readonly failed: string;
  readonly reload: string;
}

/** The headers of 表1: the words of the workbook's own fund table, because they say who paid whom; usual words where it has none. */
import { cellAt, sheetNamed, type WorkbookSnapshot } from "../grid/index.js";
import type { AmountColumn, FundColumn, FundSheet } from "../model/index.js";
import { FUND_HEADERS, FUND_RATE, FUND_SEQUENCE, FUND_SOURCE } from "./summary-vocabulary.js";

export interface FundHeaders {
  readonly sequence: string;
  readonly source: string;
  readonly amounts: Readonly<Record<AmountColumn, string>>;
  readonly rate: string;
}

export function fundHeaders(funds: FundSheet, snapshot: WorkbookSnapshot): FundHeaders {
  const own = (column: FundColumn): string | null => headerText(funds, snapshot, column);
  const amount = (column: AmountColumn): string => own(column) ?? withUnit(FUND_HEADERS[column], funds.unit);
  return {
    sequence: FUND_SEQUENCE,
    source: own("source") ?? FUND_SOURCE,
    amounts: {
      budgeted: amount("budgeted"),
      received: amount("received"),
      allocated: amount("allocated"),
      paid: amount("paid"),
    },
    rate: own("rate") ?? FUND_RATE,
  };
}

/** The lowest header cell that says something. */
function headerText(funds: FundSheet, snapshot: WorkbookSnapshot, column: FundColumn): string | null {
  const sheet = sheetNamed(snapshot, funds.sheet);
  const index = funds.columns[column];
  if (sheet === null || index === null) return null;
  const texts = [...funds.headerRows]
    .sort((one, other) => other - one)
    .map((row) => cellAt(sheet, row, index).value)
    .filter((value) => typeof value === "string")
    .map((value) => value.replace(/\s+/g, ""));
  return texts.find((text) => text !== "") ?? null;
}

function withUnit(header: string, unit: string | null): string {
  return unit === null ? header : `${header}（${unit}）`;
}

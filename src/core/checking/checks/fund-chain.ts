/** 支付 ≤ 拨付 ≤ 到位 ≤ 预算: money cannot be passed on before it came, in each line and in total. */
import { compare, type Rational } from "../../decimal/index.js";
import type { CellAddress } from "../../grid/index.js";
import type { AmountColumn, Finding, FundAmounts, FundLine, FundSheet, FundTotal } from "../../model/index.js";
import type { CheckingInput } from "../checking-input.js";
import { CHAIN, amountOf, isShared, lineGroups } from "../reading/fund-amounts.js";
import { shown } from "../reading/printed-number.js";
import { comparableFundSheets } from "../reading/recognized-sheets.js";

export function checkFundChain(input: CheckingInput): Finding[] {
  return comparableFundSheets(input).flatMap((sheet) => {
    const found = lineGroups(sheet).flatMap((group) => groupFindings(sheet, group));
    // The total only says again what a line has said.
    return found.length > 0 || sheet.total === null ? found : totalFindings(sheet, sheet.total);
  });
}

/** Each line by its own amounts; then the lines together, for the amounts that they share. */
function groupFindings(sheet: FundSheet, group: readonly FundLine[]): Finding[] {
  const own = group.flatMap((line) =>
    steps((column) => (isShared(group, column) ? null : (line[column]?.value ?? null)), line, sheet, line.source.value),
  );
  const [first] = group;
  if (group.length === 1 || own.length > 0 || first === undefined) return own;
  const sources = group.map((line) => line.source.value).join("、");
  return steps((column) => amountOf(group, column), first, sheet, sources);
}

function totalFindings(sheet: FundSheet, total: FundTotal): Finding[] {
  return steps((column) => total[column]?.value ?? null, total, sheet, "合计");
}

/** Each amount against the nearest known one before it. */
function steps(
  value: (column: AmountColumn) => Rational | null,
  row: FundAmounts,
  sheet: FundSheet,
  source: string,
): Finding[] {
  const known = CHAIN.flatMap((column) => {
    const figure = value(column);
    return figure === null ? [] : [{ column, figure }];
  });
  return known.flatMap((later, index): Finding[] => {
    const earlier = known[index - 1];
    if (earlier === undefined || compare(later.figure, earlier.figure) <= 0) return [];
    const cell: CellAddress | null = row[later.column]?.cell ?? null;
    const bound = row[earlier.column]?.cell;
    return [
      {
        code: "fund/chain-exceeded",
        severity: "warning",
        sheet: sheet.sheet,
        cell,
        data: {
          source,
          later: later.column,
          earlier: earlier.column,
          amount: shown(later.figure),
          limit: shown(earlier.figure),
        },
        ...(bound === undefined ? {} : { related: [bound] }),
      },
    ];
  });
}

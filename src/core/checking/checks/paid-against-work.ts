/** 支付与进度相符: what was paid is not above the value of the work done (累计产值), where the workbook states both. */
import { compare, multiply } from "../../decimal/index.js";
import type { Finding } from "../../model/index.js";
import { parseUnit } from "../../text/index.js";
import type { CheckingInput } from "../checking-input.js";
import { shown } from "../reading/printed-number.js";
import { quantityMentions, type QuantityMention } from "../reading/quantity-mention.js";
import { comparableFundSheets } from "../reading/recognized-sheets.js";

export function checkPaidAgainstWork(input: CheckingInput): Finding[] {
  const [funds, ...others] = comparableFundSheets(input);
  const paid = funds?.total?.paid ?? null;
  if (funds === undefined || others.length > 0 || paid === null) return [];
  const worked = quantityMentions(input).find(isWork);
  if (worked === undefined) return [];
  const unit = funds.unit ?? "万元";
  if (compare(multiply(paid.value, parseUnit(unit).factor), worked.value) <= 0) return [];
  return [
    {
      code: "fund/paid-above-work",
      severity: "warning",
      sheet: funds.sheet,
      cell: paid.cell,
      data: { paid: `${shown(paid.value)}${unit}`, worked: worked.words, place: worked.cell.sheet },
      related: [worked.cell],
    },
  ];
}

function isWork({ aspect, unit }: QuantityMention): boolean {
  return aspect === "worked" && unit === "元";
}

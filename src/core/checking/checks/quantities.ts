/**
 * 同一数量前后一致: a quantity of the whole project that is mentioned in several places has one value. Printed precision decides:
 * 330.74万平方米 is 3307389.65平方米. The value most often written is taken for meant; the others are reported once each.
 */
import { absolute, compare, maximum, multiply, subtract, whole } from "../../decimal/index.js";
import { toA1 } from "../../grid/index.js";
import type { Finding, FundSheet } from "../../model/index.js";
import { parseUnit } from "../../text/index.js";
import type { CheckingInput } from "../checking-input.js";
import { quantityMentions, type QuantityMention } from "../reading/quantity-mention.js";
import { shown } from "../reading/printed-number.js";
import { comparableFundSheets } from "../reading/recognized-sheets.js";

/** A difference below a twentieth is a slip of the same figure. */
const NEAR = whole(20);

export function checkQuantities(input: CheckingInput): Finding[] {
  const mentions = quantityMentions(input);
  const [funds, ...others] = comparableFundSheets(input);
  return [
    ...groupsOf(mentions).flatMap(differing),
    ...(funds === undefined || others.length > 0 ? [] : againstFunds(mentions, funds)),
  ];
}

function groupsOf(mentions: readonly QuantityMention[]): QuantityMention[][] {
  const groups = new Map<string, QuantityMention[]>();
  for (const mention of mentions) {
    if (mention.unit === "元" || (mention.noun === "" && !/^[栋幢户]$/.test(mention.unit))) continue;
    const key = [mention.aspect, mention.noun, mention.unit].join("|");
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()];
}

/** One finding for each value that is not the most frequent one. */
function differing(mentions: readonly QuantityMention[]): Finding[] {
  const values: QuantityMention[][] = [];
  for (const mention of mentions) {
    const same = values.find(([first]) => first !== undefined && agree(first, mention));
    if (same === undefined) values.push([mention]);
    else same.push(mention);
  }
  const [usual, ...others] = [...values].sort((one, other) => other.length - one.length);
  const expected = usual?.[0];
  if (expected === undefined) return [];
  return others.flatMap(([mention]) =>
    mention === undefined ? [] : [findingOf(mention, expected.words, placeOf(expected), [expected.cell])],
  );
}

/** Whether the finer figure, rounded as coarsely as the other is printed, is the other. */
function agree(one: QuantityMention, other: QuantityMention): boolean {
  return compare(absolute(subtract(one.value, other.value)), maximum(one.step, other.step)) < 0;
}

function againstFunds(mentions: readonly QuantityMention[], funds: FundSheet): Finding[] {
  const factor = parseUnit(funds.unit ?? "万元").factor;
  return mentions.flatMap((mention) => {
    const { aspect } = mention;
    if (mention.unit !== "元" || (aspect !== "paid" && aspect !== "received" && aspect !== "allocated")) return [];
    const total = funds.total?.[aspect] ?? null;
    if (total === null || !/^(?:资金|金额)?$/.test(mention.noun)) return [];
    const difference = absolute(subtract(mention.value, multiply(total.value, factor)));
    // Another order of size is another quantity: a year's, a source's.
    const isNear = compare(multiply(difference, NEAR), mention.value) < 0;
    if (compare(difference, mention.step) < 0 || !isNear) return [];
    const expected = `${shown(total.value)}${funds.unit ?? "万元"}`;
    return [findingOf(mention, expected, `《${funds.sheet}》${toA1(total.cell)}`, [total.cell])];
  });
}

function findingOf(mention: QuantityMention, expected: string, place: string, related: Finding["related"]): Finding {
  return {
    code: "quantity/differs",
    severity: "warning",
    sheet: mention.cell.sheet,
    cell: mention.cell,
    span: mention.figure.span,
    data: { stated: mention.words, expected, place, quantity: mention.noun },
    ...(related === undefined ? {} : { related }),
  };
}

function placeOf({ cell }: QuantityMention): string {
  return `《${cell.sheet}》${toA1(cell)}`;
}

/** Bands written like a table: “≥8% 5；≥4%，<8% 4-3；0% 0”: condition and points side by side, without a verb. */
import type { GradedRule, QuantityRule } from "../../model/index.js";
import { pointsOf } from "../../model/amount.js";
import { compare } from "../../decimal/index.js";
import { composeQuantity } from "../composing/compose-quantity.js";
import type { Composition } from "../composing/composition.js";
import { NO_MODIFIERS } from "../clauses/modifiers.js";
import { parseCondition } from "../clauses/parse-condition.js";
import { readNumeral } from "../characters/read-numeral.js";
import type { AwardPhrase } from "../clauses/award-phrases.js";
import type { Statement } from "../statements/statement.js";

const ROW =
  /^(?<condition>.*?[\d%)](?=[ :得—])|.*?以[上下内](?=[—-]))(?: |:|得|—+|-)(?<from>\d+(?:\.\d+)?)(?:(?:-|~)(?<to>\d+(?:\.\d+)?))?分?$/;
const HAS_ROW = /[\d%)上下内][ :得—-]+\d/;
const EXACT = /^\d+(?:\.\d+)?%$/;

export function parseTable(plain: string, composition: Composition): QuantityRule | GradedRule | null {
  if (!HAS_ROW.test(plain)) return null;
  const rows = plain.split(/[;。\n]/).filter((row) => row !== "");
  if (rows.length < 2) return null;
  const statements: Statement[] = [];
  let at = 0;
  for (const row of rows) {
    const start = plain.indexOf(row, at);
    at = start + row.length;
    const statement = readRow(row, start, at);
    if (statement === null) return null;
    statements.push(statement);
  }
  return composeQuantity(statements, composition);
}

function readRow(row: string, start: number, end: number): Statement | null {
  const groups = ROW.exec(row)?.groups;
  if (groups === undefined) return null;
  const { condition: words = "", from = "", to } = groups;
  const named = words.replace(/:(?=[\d≥≤<>])/, "");
  const condition = parseCondition(EXACT.test(named) ? `=${named}` : named);
  if (condition.is !== "interval" || condition.change !== undefined || condition.isMagnitude === true) return null;
  const award =
    to === undefined ? ({ says: "amount", amount: pointsOf(readNumeral(from)) } as const) : rangeOf(from, to);
  return { words, condition, step: null, award, modifiers: NO_MODIFIERS, start, end };
}

function rangeOf(from: string, to: string): AwardPhrase {
  const [first, second] = [readNumeral(from), readNumeral(to)];
  const [lowest, highest] = compare(first, second) > 0 ? [second, first] : [first, second];
  return { says: "range", lowest: pointsOf(lowest), highest: pointsOf(highest) };
}

/** 产出、效益指标权重原则上不低于60% (财预〔2020〕10号 第十四条): an advice, since the article itself says 原则上. */
import { compare, divide, HUNDRED, isPositive, multiply, sum, ZERO, type Rational } from "../../decimal/index.js";
import type { Finding, Indicator, IndicatorSheet } from "../../model/index.js";
import { levelCategory } from "../../policy/index.js";
import type { CheckingInput } from "../checking-input.js";
import { evaluatorSheets } from "../reading/recognized-sheets.js";
import { shown } from "../reading/printed-number.js";

/** 满意度 and 成本 stand below 效益 and 产出 in the Ministry's framework, whatever level a sheet gives them. */
const COUNTED = new Set(["output", "benefit", "satisfaction", "cost"]);

export function checkOutputBenefitWeight(input: CheckingInput): Finding[] {
  const minimum = input.policy.outputBenefitMinimum;
  if (minimum === null) return [];
  return evaluatorSheets(input).flatMap((sheet): Finding[] => {
    const weights = weightsOf(sheet);
    if (weights === null || compare(weights.share, minimum) >= 0) return [];
    return [
      {
        code: "weight/output-benefit-low",
        severity: "info",
        sheet: sheet.sheet,
        cell: weights.cell,
        data: { names: weights.names.join("、"), share: `${shown(weights.share)}%`, minimum: `${shown(minimum)}%` },
      },
    ];
  });
}

/** Null unless the sheet has both kinds and every weight is known. */
function weightsOf(sheet: IndicatorSheet) {
  const counted: Indicator[] = [];
  const categories = new Set<string>();
  for (const indicator of sheet.indicators) {
    if (indicator.fullScore === null) return null;
    const category = categoryOf(indicator.level1);
    if (!COUNTED.has(category)) continue;
    counted.push(indicator);
    categories.add(category);
  }
  if (!categories.has("output") || !categories.has("benefit")) return null;
  const all = sum(sheet.indicators.map(pointsOf));
  const first = counted[0]?.fullScore ?? null;
  if (!isPositive(all) || first === null) return null;
  const points = sum(counted.map(pointsOf));
  const names = [...new Set(counted.flatMap(({ level1 }) => level1 ?? []))];
  return { names, share: divide(multiply(points, HUNDRED), all), cell: first.cell };
}

function pointsOf({ fullScore }: Indicator): Rational {
  return fullScore?.value ?? ZERO;
}

function categoryOf(name: string | null): string {
  return name === null ? "" : (levelCategory(name) ?? "");
}

/** 产出、效益指标权重原则上不低于60% (财预〔2020〕10号 第十四条): an advice, since the article itself says 原则上. */
import { compare, divide, HUNDRED, isPositive, multiply, RunningTotal } from "../../decimal/index.js";
import type { CellAddress } from "../../grid/index.js";
import type { Finding, IndicatorSheet } from "../../model/index.js";
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
  const categories = new Map<string | null, string>();
  const all = new RunningTotal();
  const counted = new RunningTotal();
  let cell: CellAddress | null = null;
  let last: string | null = null;
  let category = "";
  for (const { level1, fullScore } of sheet.indicators) {
    if (fullScore === null) return null;
    all.add(fullScore.value);
    // Indicators of one level stand below each other.
    if (level1 !== last || category === "") {
      category = categoryOf(level1);
      categories.set(level1, category);
      last = level1;
    }
    if (!COUNTED.has(category)) continue;
    counted.add(fullScore.value);
    cell ??= fullScore.cell;
  }
  const present = new Set(categories.values());
  if (!present.has("output") || !present.has("benefit") || !isPositive(all.value) || cell === null) return null;
  const names = [...categories].flatMap(([name, category]) => (name !== null && COUNTED.has(category) ? [name] : []));
  return { names, share: divide(multiply(counted.value, HUNDRED), all.value), cell };
}

function categoryOf(name: string | null): string {
  return name === null ? "" : (levelCategory(name) ?? "");
}

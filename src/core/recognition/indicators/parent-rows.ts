/**
 * A row that names a level alone, with points of its own, over rows that name its indicators: 一 | 预算管理 | | 40 above 预算编制 20 and 预算公开 20.
 * Such rows are levels where the points of most prove it; counted as indicators they would double their level.
 */
import { ZERO, equals, sum } from "../../decimal/index.js";
import type { Indicator, LevelTotal } from "../../model/index.js";
import type { Outlined } from "./outline.js";

export function withoutParentRows(indicators: readonly Indicator[], levelTotals: readonly LevelTotal[]): Outlined {
  if (!indicators.some(({ level3 }) => level3 === null)) return { indicators, levelTotals };
  const withChildren = indicators.flatMap((indicator, index) => {
    const below = indicator.level3 === null ? indicatorsBelow(indicators, index) : [];
    return below.length === 0 ? [] : [[indicator, below] as const];
  });
  const proven = withChildren.filter(([{ fullScore }, below]) => {
    const points = sum(below.map((each) => each.fullScore?.value ?? ZERO));
    return fullScore !== null && equals(fullScore.value, points);
  });
  if (proven.length * 2 <= withChildren.length) return { indicators, levelTotals };
  const levels = new Set(withChildren.map(([parent]) => parent));
  return {
    indicators: indicators.filter((each) => !levels.has(each)),
    levelTotals: [...levelTotals, ...[...levels].map(levelOf)],
  };
}

/** The named rows right below that belong to the same level. */
function indicatorsBelow(indicators: readonly Indicator[], index: number): Indicator[] {
  const parent = indicators[index];
  const rest = indicators.slice(index + 1);
  const end = rest.findIndex(
    ({ level1, level2, level3 }) =>
      level3 === null || level1 !== parent?.level1 || (parent.level2 !== null && level2 !== parent.level2),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

function levelOf({ level1, level2, row, fullScore, statedScore }: Indicator): LevelTotal {
  const stated = { row, fullScore, statedScore, isSubtotalRow: false };
  return level2 === null
    ? { level: 1, name: level1 ?? "", parent: null, ...stated }
    : { level: 2, name: level2, parent: level1, ...stated };
}

/** 得分率 by 一级指标. One colour for all rates: a low rate is a fact, not an alarm. */
import { divide, formatDecimal, formatPercent, isZero } from "../../core/decimal/index.js";
import type { LevelScore } from "../../core/model/index.js";
import { usePane } from "../pane-context.js";

export function RateBars({ levels }: { readonly levels: readonly LevelScore[] }) {
  const { words } = usePane();
  return (
    <table className="bars">
      <thead>
        <tr>
          <th scope="col" className="hidden-text">
            {words.overview.level1}
          </th>
          <td aria-hidden="true" />
          <th scope="col" className="number">
            {words.overview.score}
          </th>
          <th scope="col" className="number">
            {words.overview.rate}
          </th>
        </tr>
      </thead>
      <tbody>
        {levels.map((level) => (
          <tr key={level.name}>
            <th scope="row">{words.overview.levelName(level.name)}</th>
            <td className="bar-cell" aria-hidden="true">
              <span className="bar">
                <span className="bar-fill" style={{ width: barWidth(level) }} />
              </span>
            </td>
            <td className="number">
              {points(level)} / {formatDecimal(level.fullScore)}
            </td>
            <td className="number rate">{level.scoreRate === null ? words.unknown : formatPercent(level.scoreRate)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function points(level: LevelScore): string {
  return formatDecimal(level.score ?? level.scoreSoFar);
}

function barWidth({ score, scoreSoFar, fullScore }: LevelScore): string {
  if (isZero(fullScore)) return "0";
  return formatPercent(divide(score ?? scoreSoFar, fullScore));
}

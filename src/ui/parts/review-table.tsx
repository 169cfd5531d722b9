/** Indicator by indicator: 分值, the unit's score, the rule's, the evaluators', the difference; then why the rule gives that. */
import type { ReactNode } from "react";
import { absolute, formatDecimal, isPositive, isZero, type Rational } from "../../core/decimal/index.js";
import { rowKey } from "../../core/grid/index.js";
import { reviewReasonSentence } from "../../wording/later-pages.js";
import type { PaneReviewedIndicator, PaneReviewedSheet } from "../../app/pane/pane-engine.js";
import { usePane } from "../pane-context.js";
import { CellChip } from "./cell-chip.js";
import { usePortion } from "./use-portion.js";

interface ReviewTableProps {
  readonly indicators: readonly PaneReviewedIndicator[];
  /** 预算执行率 of the form's fund block; null leaves it out. */
  readonly execution: PaneReviewedSheet["execution"];
}

export function ReviewTable({ indicators, execution }: ReviewTableProps) {
  const { words, language } = usePane();
  const { count, endRef } = usePortion(indicators.length);
  if (indicators.length === 0 && execution === null) return null;
  const { full, self, rule, evaluated, difference } = words.selfReview;
  return (
    <>
      <table className="figures review">
        <thead>
          <tr>
            {[full, self, rule, evaluated, difference].map((header) => (
              <th key={header} scope="col" className="number">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        {execution !== null && (
          <Item
            name={words.selfReview.execution}
            figures={[execution.fullScore, execution.selfScore, execution.ruleScore, null]}
            gap={execution.difference}
          />
        )}
        {indicators.slice(0, count).map((one) => (
          <Item
            key={rowKey(one.cell)}
            name={one.name}
            figures={[one.fullScore, one.selfScore, one.ruleScore, one.reviewed?.score ?? null]}
            gap={one.difference}
            places={
              <>
                <CellChip cell={one.cell} />
                {one.reviewed !== null && <CellChip cell={one.reviewed.cell} isWithSheet />}
              </>
            }
            reason={reviewReasonSentence(one.reason, language)}
          />
        ))}
      </table>
      {count < indicators.length && <div key={count} ref={endRef} />}
    </>
  );
}

interface ItemProps {
  readonly name: string;
  readonly figures: readonly (Rational | null)[];
  readonly gap: Rational | null;
  readonly places?: ReactNode;
  readonly reason?: string;
}

function Item({ name, figures, gap, places, reason }: ItemProps) {
  const { words } = usePane();
  const hasGap = gap !== null && !isZero(gap);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={figures.length + 1}>
          <span className="row">
            <span className="review-name">{name}</span>
            {places}
          </span>
        </th>
      </tr>
      <tr>
        {figures.map((figure, index) => (
          <td key={index} className="number">
            {figure === null ? words.unknown : formatDecimal(figure)}
          </td>
        ))}
        <td className={hasGap ? "number review-gap" : "number"}>{gap === null ? words.unknown : signed(gap)}</td>
      </tr>
      {reason !== undefined && (
        <tr>
          <td colSpan={figures.length + 1} className="caption">
            {reason}
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** A true minus, as everywhere in the pane. */
function signed(gap: Rational): string {
  const sign = isZero(gap) ? "" : isPositive(gap) ? "+" : "−";
  return `${sign}${formatDecimal(absolute(gap))}`;
}

/** The unit's total and grade beside the rule's. Unknown is a dash; where it is unknown, it is said what is open. */
import { absolute, formatDecimal, isPositive, isZero, subtract, type Rational } from "../../core/decimal/index.js";
import type { PaneReviewedSheet } from "../../app/pane/pane-engine.js";
import { usePane } from "../pane-context.js";
import { Emphasised } from "./emphasised.js";

interface ReviewHeadProps {
  readonly sheet: PaneReviewedSheet;
  readonly policyTitle: string;
}

export function ReviewHead({ sheet, policyTitle }: ReviewHeadProps) {
  const { words } = usePane();
  const { selfTotal, ruleTotal, selfGrade, ruleGrade } = sheet;
  return (
    <>
      <dl className="review-totals">
        <Total name={words.selfReview.self} total={selfTotal} grade={selfGrade} />
        <Total name={words.selfReview.byPolicy(policyTitle)} total={ruleTotal} grade={ruleGrade} />
      </dl>
      <p className="secondary score-note">
        <Comparison sheet={sheet} />
      </p>
    </>
  );
}

function Total({
  name,
  total,
  grade,
}: {
  readonly name: string;
  readonly total: Rational | null;
  readonly grade: string | null;
}) {
  const { words } = usePane();
  return (
    <div>
      <dt className="caption">{name}</dt>
      <dd>
        <span className="review-total">{total === null ? words.unknown : formatDecimal(total)}</span>
        {grade !== null && <span className="grade">{words.overview.gradeName(grade)}</span>}
      </dd>
    </div>
  );
}

function Comparison({ sheet: { selfTotal, ruleTotal, indicators } }: { readonly sheet: PaneReviewedSheet }) {
  const { words } = usePane();
  if (ruleTotal === null) {
    return words.selfReview.open(indicators.filter(({ ruleScore }) => ruleScore === null).length);
  }
  if (selfTotal === null) return null;
  const gap = subtract(selfTotal, ruleTotal);
  if (isZero(gap)) return words.selfReview.equal;
  const say = isPositive(gap) ? words.selfReview.above : words.selfReview.below;
  return <Emphasised text={say(formatDecimal(absolute(gap)))} />;
}

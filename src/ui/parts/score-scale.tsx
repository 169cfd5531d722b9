/** The scale of 100 with the grades' bounds; hatched where points are still open. */
import { divide, formatRounded, HUNDRED, isZero, multiply, type Rational } from "../../core/decimal/index.js";
import type { Grade } from "../../core/model/index.js";

interface ScoreScaleProps {
  /** Points on the table's own scale. */
  readonly score: Rational;
  /** Points that are open: drawn hatched behind the score. */
  readonly open: Rational;
  readonly fullScore: Rational;
  /** Best first, as the policy holds them. */
  readonly grades: readonly Grade[];
  readonly current: string | null;
  readonly label: string;
}

export function ScoreScale({ score, open, fullScore, grades, current, label }: ScoreScaleProps) {
  const steps = [...grades].reverse();
  const filled = percentOf(score, fullScore);
  return (
    <div className="scale" role="img" aria-label={label}>
      <div className="scale-track" />
      <div className="scale-fill" style={{ width: `${filled}%` }} />
      <div className="scale-open" style={{ left: `${filled}%`, width: `${percentOf(open, fullScore)}%` }} />
      {steps.slice(1).map(({ name, from }) => (
        <span key={name} className="scale-bound" style={{ left: `${formatRounded(from, 2)}%` }} />
      ))}
      {steps.map(({ name, from }, index) => {
        const start = Number(formatRounded(from, 2));
        const next = steps[index + 1];
        const end = next === undefined ? 100 : Number(formatRounded(next.from, 2));
        return (
          <span
            key={name}
            className={name === current ? "scale-name is-current" : "scale-name"}
            style={{ left: `${(start + end) / 2}%` }}
          >
            {name}
          </span>
        );
      })}
    </div>
  );
}

function percentOf(part: Rational, whole: Rational): string {
  return isZero(whole) ? "0" : formatRounded(divide(multiply(part, HUNDRED), whole), 2);
}

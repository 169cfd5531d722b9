/** The total in large figures, the grade, and how far the next one is; what is open stands where the grade would. */
import { formatDecimal, isZero, subtract } from "../../core/decimal/index.js";
import { usePane, usePaneState } from "../pane-context.js";
import { isToDo } from "../session/indicator-state.js";
import { Emphasised } from "./emphasised.js";
import { shownSheet, type Stale } from "../session/pane-state.js";
import type { PaneSheet } from "../../app/pane/pane-engine.js";

interface ScoreHeadProps {
  readonly sheet: PaneSheet;
  readonly stale: Stale | null;
  /** The total before a write, on its receipt. */
  readonly before?: string | null;
}

export function ScoreHead({ sheet, stale, before = null }: ScoreHeadProps) {
  const { words } = usePane();
  const state = usePaneState();
  const { total, grade } = sheet;
  const { overview } = words;
  const shown = total.score === null ? total.fullScoreSoFar : total.fullScore;
  const full = isZero(shown) ? words.unknown : formatDecimal(shown);
  return (
    <>
      <h1 className="hidden-text">{overview.title}</h1>
      <div className="score-head">
        <span className="score-total">{formatDecimal(total.score ?? total.scoreSoFar)}</span>
        <span className="score-of">{overview.of(full)}</span>
        <span className="space" />
        {grade !== null && total.score !== null && (
          <span className="grade" role="img" aria-label={overview.grade(grade.name)}>
            {overview.gradeName(grade.name)}
          </span>
        )}
      </div>
      <p className="secondary score-note">
        {before !== null && words.receipt.before(before)}
        {noteOf()}
      </p>
    </>
  );

  function noteOf() {
    const after = stale === null ? null : shownSheet({ ...state, assessment: stale.next.assessment });
    if (stale !== null && stale.changes.length > 0 && after !== null)
      return <Emphasised text={afterRescoring(after)} />;
    if (total.score === null) {
      if (isZero(total.fullScore)) return null;
      const open = sheet.indicators.filter(isToDo);
      const points = formatDecimal(subtract(total.fullScore, total.fullScoreSoFar));
      return `${overview.soFar(formatDecimal(total.scoreSoFar), formatDecimal(total.fullScoreSoFar))}${words.indicators.comma}${overview.open(open.length, points)}`;
    }
    if (sheet.distance !== null) {
      return <Emphasised text={overview.distance(sheet.distance.grade.name, formatDecimal(sheet.distance.points))} />;
    }
    return grade === null ? null : overview.best(grade.name);
  }

  function afterRescoring(after: PaneSheet) {
    const score = formatDecimal(after.total.score ?? after.total.scoreSoFar);
    if (after.grade === null) return words.stale.noGrade(score);
    return after.grade.name === grade?.name
      ? words.stale.same(score, after.grade.name)
      : words.stale.newGrade(score, after.grade.name);
  }
}

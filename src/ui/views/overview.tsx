/** Total, grade and distance; a bar per 一级指标; how many indicators are in which state. No grade while points are open. */
import { formatDecimal, isZero, subtract, type Rational } from "../../core/decimal/index.js";
import { usePane, usePaneState } from "../pane-context.js";
import { Icon } from "../parts/icon.js";
import { Content, Footer, LinkButton, SecondaryButton } from "../parts/layout.js";
import { Notice } from "../parts/notice.js";
import { RateBars } from "../parts/rate-bars.js";
import { reviewedForm } from "../session/reviewed-form.js";
import { ReviewFooter } from "../parts/review-footer.js";
import { ScoreHead } from "../parts/score-head.js";
import { ScoreScale } from "../parts/score-scale.js";
import { SheetChoice } from "../parts/sheet-choice.js";
import { StateIcon } from "../parts/state-icon.js";
import { indicatorState, type IndicatorState } from "../session/indicator-state.js";
import { scoredTables } from "../session/scored-tables.js";
import { shownSheet, type PaneState } from "../session/pane-state.js";
import { SelfReview } from "./self-review.js";
import { StaleNotice } from "./stale-notice.js";
import type { PaneAssessment, PaneSheet } from "../../app/pane/pane-engine.js";

const STATES: readonly IndicatorState[] = [
  "scored",
  "stated",
  "adjusted",
  "needs-judgement",
  "needs-data",
  "unread",
  "not-applicable",
];
/** Shown only where there are any. */
const RARE: ReadonlySet<IndicatorState> = new Set(["adjusted", "not-applicable"]);

export function Overview() {
  const { session, words } = usePane();
  const state = usePaneState();
  const { assessment, stale, snapshot } = state;
  const sheet = shownSheet(state);
  if (assessment === null || sheet === null) return null;
  const form = reviewedForm(assessment, sheet);
  if (assessment.review !== null && form !== null) return <SelfReview review={assessment.review} sheet={form} />;
  const { total, grade } = sheet;
  const isReadOnly = snapshot?.isReadOnly === true;
  const score = total.score ?? total.scoreSoFar;
  return (
    <>
      <Content>
        <StaleNotice />
        <SheetChoice note={words.overview.byStandards} />
        {isZero(total.fullScore) && (
          <Notice
            kind="warning"
            actions={<LinkButton act={() => session.showTab("settings")}>{words.overview.pickFullScore}</LinkButton>}
          >
            {words.overview.noFullScores}
          </Notice>
        )}
        <ScoreHead sheet={sheet} stale={stale} />
        <ScoreScale
          score={score}
          open={subtract(total.fullScore, total.score === null ? total.fullScoreSoFar : total.fullScore)}
          fullScore={total.fullScore}
          grades={assessment.policy.gradeScale.grades}
          current={grade?.name ?? null}
          label={formatDecimal(score)}
        />
        <ReviewLinks assessment={assessment} />
        <h2>{words.overview.level1}</h2>
        <RateBars levels={sheet.level1} />
        <h2>{words.overview.states}</h2>
        <StateCounts sheet={sheet} state={state} />
        {state.undoable !== null && !isReadOnly && (
          <p className="links">
            <LinkButton act={() => void session.undo()}>{words.receipt.undoLast(state.undoable.title)}</LinkButton>
          </p>
        )}
      </Content>
      {stale !== null && stale.changes.length > 0 ? (
        <Footer
          left={<SecondaryButton label={words.stale.later} act={() => session.dismissStale()} />}
          primary={{
            label: words.stale.rescore(stale.changes.length),
            act: () => void session.rescore(),
            isDisabled: isReadOnly,
          }}
        />
      ) : (
        <ReviewFooter />
      )}
    </>
  );
}

/** To the forms that the unit filled in itself. */
function ReviewLinks({ assessment }: { readonly assessment: PaneAssessment }) {
  const { session, words } = usePane();
  const figure = (total: Rational | null) => (total === null ? words.unknown : formatDecimal(total));
  return scoredTables(assessment).flatMap(({ key, number, table }) => {
    const form = reviewedForm(assessment, table);
    if (form === null) return [];
    const { link, linkToNext } = words.selfReview;
    const [self, rule] = [figure(form.selfTotal), figure(form.ruleTotal)];
    return [
      <p key={key} className="links">
        <LinkButton act={() => session.showSheet(key)}>
          {number === 1 ? link(self, rule) : linkToNext(words.overview.table(form.sheet, number), self, rule)}
        </LinkButton>
      </p>,
    ];
  });
}

function StateCounts({ sheet, state }: { readonly sheet: PaneSheet; readonly state: PaneState }) {
  const { words } = usePane();
  const { assessment } = state;
  const states = sheet.indicators.map(indicatorState);
  const count = (name: IndicatorState) => states.filter((one) => one === name).length;
  const severities = (assessment?.findings ?? []).map(({ severity }) => severity);
  const bySeverity = (name: string) => severities.filter((one) => one === name).length;
  return (
    <table className="pairs">
      <tbody>
        {STATES.filter((name) => !RARE.has(name) || count(name) > 0).map((name) => (
          <tr key={name}>
            <th scope="row">
              <span className="state">
                <StateIcon state={name} isPlain />
                {words.states[name]}
              </span>
            </th>
            <td className="number">{count(name)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <span className="state">
              <Icon name="warning" tone="warning" />
              {words.overview.findings}
            </span>
          </th>
          <td className="number">
            {severities.length === 0
              ? words.overview.noFindings
              : words.overview.bySeverity(bySeverity("error"), bySeverity("warning"), bySeverity("info"))}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

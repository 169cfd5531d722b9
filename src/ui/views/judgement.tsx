/**
 * What the standard leaves to a person, as controls: points to tick, levels, a count, a range. Nothing is ticked beforehand.
 * The decision is written into the workbook, so that the workbook stays the only truth; every cell is shown first.
 */
import { rowKey } from "../../core/grid/index.js";
import { useEffect, useMemo, useState } from "react";
import { formatDecimal } from "../../core/decimal/index.js";
import type { Judgement as JudgementData } from "../../core/model/index.js";
import { usePane, usePaneState } from "../pane-context.js";
import { CellChip } from "../parts/cell-chip.js";
import { ChangeTable } from "../parts/change-table.js";
import { JudgementControls } from "../parts/judgement-controls.js";
import { BackLine, Content, Footer, SecondaryButton } from "../parts/layout.js";
import { StandardText } from "../parts/standard-text.js";
import { StateIcon } from "../parts/state-icon.js";
import { isToDo } from "../session/indicator-state.js";
import type { Judged, PaneIndicator } from "../../app/pane/pane-engine.js";
import { indicatorPlace } from "../session/indicator-place.js";
import { shownSheet, type Detail, type PreviewDetail } from "../session/pane-state.js";
import { indicatorName } from "../session/indicator-name.js";
import { useDetail } from "./use-detail.js";

export function Judgement({ scored }: { readonly scored: PaneIndicator }) {
  const { session, words } = usePane();
  const state = usePaneState();
  const { indicator, score } = scored;
  const [judgement, setJudgement] = useState<JudgementData | null>(score.judgement);
  const [reason, setReason] = useState<string | null>(null);
  const judged = useJudged(scored, judgement);
  const written = indicator.deviation;
  const proposed = reason ?? judged?.detail.note ?? "";
  const { plan, isCurrent } = usePlan(scored, judgement, written === null ? proposed : null);
  const shown = judged?.scored.score.score ?? scored.counted;
  const full = score.fullScore ?? indicator.fullScore?.value ?? null;
  const explanation = useDetail(scored)?.explanation ?? null;
  const next = nextToDo(state.assessment === null ? [] : (shownSheet(state)?.indicators ?? []), scored);
  const isReadOnly = state.snapshot?.isReadOnly === true;
  // Points are the standard's own words: the cells come before it, so that they are seen. Elsewhere it is read first.
  const isOfPoints = score.choices[0]?.judgement.met !== undefined;
  return (
    <>
      <BackLine title={indicatorName(indicator)} />
      <Content scrollKey={rowKey(indicator)}>
        <div className="row baseline">
          <span className="caption">
            {[indicator.level1, indicator.level2].filter((name) => name !== null).join(" · ")}
          </span>
          <span className="space" />
          <span className="indicator-score">{shown === null ? words.unknown : formatDecimal(shown)}</span>
          <span className="of-full">{words.overview.of(full === null ? words.unknown : formatDecimal(full))}</span>
        </div>
        <div className="state caption">
          <StateIcon state={score.status} size={16} />
          {isToDo(scored) ? words.judgement.waiting : words.judgement.decided}
        </div>
        <h2>
          {titleOf()}
          {indicator.standard !== null && (
            <small>
              {words.judgement.source} <CellChip cell={indicator.standard.cell} />
            </small>
          )}
        </h2>
        {!isOfPoints && explanation !== null && <StandardText explanation={explanation} />}
        <JudgementControls scored={scored} judgement={judgement} setJudgement={setJudgement} />
        <h2>
          {words.judgement.reason}
          <small>{written === null ? words.judgement.editable : words.judgement.reasonKept}</small>
        </h2>
        {written === null ? (
          <textarea
            className="text-field reason"
            aria-label={words.judgement.reason}
            value={proposed}
            onChange={({ target }) => setReason(target.value)}
          />
        ) : (
          <p className="standard">{written.text}</p>
        )}
        <h2>{words.judgement.willWrite}</h2>
        {plan === null || plan.preview.changes.length === 0 ? (
          <p className="caption">{words.judgement.notYet}</p>
        ) : (
          <ChangeTable changes={plan.preview.changes} isWithName={false} />
        )}
        <p className="caption">
          {indicator.judgementCell === null ? words.judgement.noColumn : words.judgement.recorded}
        </p>
        {isOfPoints && explanation !== null && (
          <>
            <h2>{words.judgement.source}</h2>
            <StandardText explanation={explanation} />
          </>
        )}
      </Content>
      <Footer
        left={<SecondaryButton label={words.judgement.notNow} act={() => session.back()} />}
        primary={{
          label: words.judgement.write,
          act: () => {
            if (plan !== null) void session.write(plan, next ?? { kind: "why", indicator: indicatorPlace(indicator) });
          },
          isDisabled: plan === null || !isCurrent || state.isBusy || isReadOnly,
        }}
      />
    </>
  );

  function titleOf(): string {
    const [first] = score.choices;
    if (first?.judgement.met !== undefined) return words.judgement.tick;
    if (first?.judgement.count !== undefined) return words.judgement.countTitle;
    if (first?.judgement.share !== undefined || first?.score === null) return words.judgement.rangeTitle;
    return words.judgement.choose;
  }
}

/** Asks the engine what the judgement gives; a late answer to an earlier question is dropped. */
function useJudged(scored: PaneIndicator, judgement: JudgementData | null): Judged | null {
  const { session } = usePane();
  const [judged, setJudged] = useState<Judged | null>(null);
  useEffect(() => {
    if (judgement === null) return;
    let isCurrent = true;
    void session.judge(indicatorPlace(scored.indicator), judgement).then((answer) => {
      if (isCurrent) setJudged(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, scored, judgement]);
  return judgement === null ? null : judged;
}

/** The plan of an earlier judgement stays in sight until the new one is there, but must not be written. */
function usePlan(
  scored: PaneIndicator,
  judgement: JudgementData | null,
  reason: string | null,
): { readonly plan: PreviewDetail | null; readonly isCurrent: boolean } {
  const { session } = usePane();
  const [answer, setAnswer] = useState<{ readonly of: unknown; readonly plan: PreviewDetail | null } | null>(null);
  const question = useMemo(() => ({ scored, judgement, reason }), [scored, judgement, reason]);
  useEffect(() => {
    const { judgement: asked } = question;
    if (asked === null) return;
    let isCurrent = true;
    const indicator = indicatorPlace(question.scored.indicator);
    void session.previewOf({ kind: "judgement", indicator, judgement: asked, reason: question.reason }).then((plan) => {
      if (isCurrent) setAnswer({ of: question, plan });
    });
    return () => {
      isCurrent = false;
    };
  }, [session, question]);
  return { plan: judgement === null ? null : (answer?.plan ?? null), isCurrent: answer?.of === question };
}

function nextToDo(all: readonly PaneIndicator[], current: PaneIndicator): Detail | null {
  const index = all.findIndex((one) => rowKey(one.indicator) === rowKey(current.indicator));
  const next = [...all.slice(index + 1), ...all.slice(0, index)].find(isToDo);
  if (next === undefined) return null;
  return {
    kind: next.score.choices.length > 0 ? "judgement" : "why",
    indicator: indicatorPlace(next.indicator),
  };
}

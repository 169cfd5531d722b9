/** One row of the tree: name, score out of full score, and the state in words. An unknown score is a dash, never a zero. */
import { formatDecimal, subtract } from "../../core/decimal/index.js";
import { toA1 } from "../../core/grid/index.js";
import type { PaneWords } from "../../wording/index.js";
import { usePane } from "../pane-context.js";
import { hasLostPoints, indicatorState } from "../session/indicator-state.js";
import { missingValues } from "../session/missing-values.js";
import type { TreeRow } from "../session/indicator-tree.js";
import type { PaneAssessment, PaneIndicator } from "../../app/pane/pane-engine.js";
import { indicatorFindings } from "../session/indicator-findings.js";
import { Icon } from "./icon.js";
import { StateIcon } from "./state-icon.js";

interface IndicatorRowProps {
  readonly row: TreeRow;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly assessment: PaneAssessment | null;
}

export function IndicatorRow({ row, isCurrent, isSelected, isOpen, assessment }: IndicatorRowProps) {
  const { words } = usePane();
  const { scored } = row;
  const full = row.fullScore === null ? words.unknown : formatDecimal(row.fullScore);
  const score = row.score === null ? words.unknown : formatDecimal(row.score);
  return (
    <div
      role="treeitem"
      data-row={row.id}
      className={`tree-row tree-${row.level}`}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings.count}
      aria-expanded={scored === null ? isOpen : undefined}
      aria-selected={isSelected}
      tabIndex={isCurrent ? 0 : -1}
    >
      {scored === null ? (
        <Icon name={isOpen ? "down" : "right"} size={16} />
      ) : (
        <StateIcon state={indicatorState(scored)} />
      )}
      <span className="tree-name">
        {row.level === 1 ? words.overview.levelName(row.name) : row.name}
        {row.level === 1 && row.openCount > 0 && (
          <span className="caption tree-open">{words.indicators.open(row.openCount)}</span>
        )}
      </span>
      <span className="number">{row.level === 2 && isOpen ? words.indicators.points(full) : `${score} / ${full}`}</span>
      {scored !== null && <StateLine scored={scored} assessment={assessment} words={words} />}
    </div>
  );
}

function StateLine({
  scored,
  assessment,
  words,
}: {
  readonly scored: PaneIndicator;
  readonly assessment: PaneAssessment | null;
  readonly words: PaneWords;
}) {
  const count = indicatorFindings(scored, assessment).filter(({ severity }) => severity !== "info").length;
  return (
    <span className="tree-state">
      {stateText(scored, assessment, words)}
      {count > 0 && (
        <>
          {words.indicators.comma}
          <span className="tone-warning">{words.indicators.findings(count)}</span>
        </>
      )}
    </span>
  );
}

/** “自动评分，扣 7.43 分”, “缺数据：H23 没有填”, … */
export function stateText(scored: PaneIndicator, assessment: PaneAssessment | null, words: PaneWords): string {
  const state = indicatorState(scored);
  const { indicator, score, counted, adjustment } = scored;
  const title = words.states[state];
  switch (state) {
    case "needs-judgement":
      return score.kind === "elements" && score.choices.length > 0
        ? `${title}${words.indicators.comma}${words.indicators.pointsOpen(score.choices.length)}`
        : title;
    case "needs-data": {
      const cell = missingValues(scored, assessment).find((missing) => missing.cell !== null)?.cell ?? null;
      if (cell !== null) return `${title}${words.colon}${words.indicators.missing(toA1(cell))}`;
      return indicator.actual === null
        ? title
        : `${title}${words.colon}${words.indicators.unusable(toA1(indicator.actual.cell))}`;
    }
    case "unread": {
      if (indicator.standard === null) return `${title}${words.colon}${words.indicators.missingStandard}`;
      const [problem] = score.problems;
      return problem === undefined || problem.words === ""
        ? title
        : `${title}${words.colon}${words.indicators.unreadWords(shortened(problem.words))}`;
    }
    case "adjusted": {
      const computed = adjustment === null ? words.unknown : formatDecimal(adjustment.computed);
      return `${title}${words.colon}${words.indicators.adjusted(computed)}`;
    }
    default: {
      const full = score.fullScore ?? indicator.fullScore?.value ?? null;
      if (!hasLostPoints(scored) || counted === null || full === null) return title;
      return `${title}${words.indicators.comma}${words.indicators.lostPoints(formatDecimal(subtract(full, counted)))}`;
    }
  }
}

function shortened(text: string): string {
  return text.length > 12 ? `${text.slice(0, 12)}…` : text;
}
